import type { ReferralSource } from '@mim/domain/code-lists';
import type { Problem } from '@mim/domain/kernel';
import type { ClinicListMapping, RowAnswer } from '@mim/domain/registration';
import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { focusField } from '../../../components/form/error-summary.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { StoredImport } from '../requests/imports.js';
import { ColumnChoice } from './column-choice.js';
import { CorrectRowDialog } from './correct-row-dialog.js';
import { type CheckedList, type ListRow, type ReadList, statusOf } from './dry-run.js';
import { JudgeCard } from './judge-card.js';
import { type Answers, openField, unanswered } from './judging.js';
import { ListSummary } from './list-summary.js';
import { problemFile } from './problem-file.js';
import { KnownTable, NewTable, ProblemTable } from './row-tables.js';

export interface CheckedViewProps {
  readonly list: ReadList;
  readonly checked: CheckedList;
  /** Why the rows could not be looked at again; null: they could. */
  readonly problem: Problem | null;
  /** How far a new look at the rows is, 0 to 1; null: nothing is under way. */
  readonly done: number | null;
  /** Who sent the list. */
  readonly source: ReferralSource;
  readonly onSource: (source: ReferralSource) => void;
  readonly onMap: (mapping: ClinicListMapping) => void;
  /** A row was corrected: its cells, all of them. */
  readonly onCorrect: (place: number, cells: readonly string[]) => void;
  readonly onStored: (answer: StoredImport) => void;
  readonly onRestart: () => void;
}

/** What would be stored of a list, and what not and why. Nothing is stored before the button is pressed. */
export function CheckedView(props: CheckedViewProps) {
  const { list, checked, problem, done, source, onSource, onMap, onCorrect, onStored, onRestart } = props;
  const { language } = useLanguage();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [corrected, setCorrected] = useState<ListRow | null>(null);
  /** The place of a row that was corrected and is being looked at again. */
  const [awaited, setAwaited] = useState<number | null>(null);
  /** Storing was asked while something was still to be said. */
  const [isAsked, setAsked] = useState(false);
  const toJudge = useRef<HTMLDivElement>(null);
  const { mapping, rows } = checked;
  // A row that is wrong still stays open to be corrected, with what is wrong now.
  if (awaited !== null && done === null) {
    const again = rows.find(({ place }) => place === awaited);
    setAwaited(null);
    if (problem === null && again !== undefined && again.problems.length > 0) setCorrected(again);
  }
  const rowsThatAre = (status: ReturnType<typeof statusOf>) => rows.filter((row) => statusOf(row) === status);
  const [wrong, known, added] = [rowsThatAre('problem'), rowsThatAre('known'), rowsThatAre('new')];
  const judge = (said: readonly RowAnswer[]) =>
    setAnswers((before) => new Map([...before, ...said.map((answer) => [answer.line, answer] as const)]));
  const leadToUnanswered = () => {
    setAsked(true);
    const [first] = unanswered(checked, answers);
    const field = first === undefined ? null : openField(answers, first);
    if (field !== null) focusField(toJudge.current, field);
    else toJudge.current?.querySelector<HTMLElement>(`[data-judge="${first?.place}"]`)?.focus();
  };
  const download = () =>
    saveTable(
      problemFile(
        list.table,
        wrong,
        { file: m.prospects_import_problem_file(), problem: m.prospects_import_problem() },
        language,
      ),
      // The rows that are to be corrected go back in the form in which the list came.
      list.table.kind,
    );
  const written = corrected === null ? undefined : list.table.rows[corrected.place - 1];
  return (
    <>
      <ListSummary
        list={list}
        checked={checked}
        answers={answers}
        problem={problem}
        done={done}
        source={source}
        onSource={onSource}
        onUnanswered={leadToUnanswered}
        onStored={onStored}
        onCheckAgain={() => onMap(mapping)}
        onRestart={onRestart}
      />
      <div ref={toJudge}>
        <JudgeCard
          checked={checked}
          answers={answers}
          onAnswers={judge}
          isAsked={isAsked}
          onCorrect={setCorrected}
        />
      </div>
      <ColumnChoice table={list.table} mapping={mapping} onMap={onMap} />
      {wrong.length === 0 ? null : (
        <Card
          title={m.prospects_import_problems_title()}
          lead={m.prospects_import_problems_lead()}
          actions={
            <Button icon={<Download size={16} aria-hidden />} onPress={() => void download()}>
              {m.prospects_import_download()}
            </Button>
          }
        >
          <ProblemTable list={list} checked={checked} rows={wrong} onCorrect={setCorrected} />
        </Card>
      )}
      {added.length === 0 ? null : (
        <Card title={m.prospects_import_new_title()}>
          <NewTable list={list} checked={checked} rows={added} onCorrect={setCorrected} />
        </Card>
      )}
      {known.length === 0 ? null : (
        <Card title={m.prospects_import_known_title()} lead={m.prospects_import_known_lead()}>
          <KnownTable list={list} checked={checked} rows={known} />
        </Card>
      )}
      {corrected === null || written === undefined ? null : (
        <CorrectRowDialog
          row={corrected}
          written={written}
          mapping={mapping}
          onCorrect={(cells) => {
            setCorrected(null);
            setAwaited(corrected.place);
            onCorrect(corrected.place, cells);
          }}
          onClose={() => setCorrected(null)}
        />
      )}
    </>
  );
}
