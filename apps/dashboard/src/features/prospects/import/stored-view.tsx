import { Download, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { LinkButton } from '../../../components/link-button.js';
import { Notice } from '../../../components/notice.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type StoredImport, useUndoImport } from '../requests/imports.js';
import { type CheckedList, type ListRow, type ReadList, statusOf } from './dry-run.js';
import styles from './import.module.css';
import { matchesOf } from './judging.js';
import { leftFile, problemSentence } from './problem-file.js';
import { RowTable } from './row-tables.js';
import { changeWords, rowName, whoIs } from './row-words.js';

export interface StoredViewProps {
  readonly list: ReadList;
  readonly checked: CheckedList;
  readonly stored: StoredImport;
  readonly onRestart: () => void;
}

type Outcome = StoredImport['outcomes'][number];

/** What was stored of a list, and what became of every other row; with the way on, and the way to take all of it back. */
export function StoredView({ list, checked, stored, onRestart }: StoredViewProps) {
  const { language } = useLanguage();
  const { stored: count, actionId, outcomes } = stored;
  const undoing = useUndoImport(onRestart);
  const result = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: reading goes on at what came of it.
  useEffect(() => result.current?.focus(), []);
  const changes = (outcome: Outcome): string => changeWords(outcome, language);
  const isChange = ({ filled, replaced, became }: Outcome) =>
    filled.length > 0 || replaced.length > 0 || became === 'twins';
  const isSaid = (outcome: Outcome) => isChange(outcome) || outcome.kept.length > 0;
  const of = (is: (outcome: Outcome) => boolean) =>
    checked.rows.flatMap((row) => {
      const outcome = outcomes.find(({ line }) => line === row.place);
      return outcome === undefined || !is(outcome) ? [] : [{ row, outcome }];
    });
  // Who is in the list alone was not known before it.
  const known = of((outcome) => isChange(outcome) && outcome.of?.kind !== 'row');
  const changed = new Set(known.map(({ outcome }) => outcome.of?.id)).size;
  const settled = of(isSaid);
  const passedOver = of((outcome) => outcome.became === 'known' && !isSaid(outcome));
  const left = of(({ became }) => became === 'later');
  const downloadLeft = () =>
    saveTable(
      leftFile(
        list.table,
        left.map(({ row }) => row),
        m.prospects_import_left_file(),
      ),
      list.table.kind,
    );
  const refused = checked.rows.filter((row) => statusOf(row) === 'problem');
  const isNothing = count === 0 && changed === 0;
  const nameOf = (row: ListRow) => rowName(list, checked, row);
  return (
    <>
      <div ref={result} tabIndex={-1} className={styles.result}>
        <Notice
          tone={isNothing ? 'info' : 'good'}
          title={
            count > 0
              ? m.prospects_import_stored({ count })
              : isNothing
                ? m.prospects_import_nothing_new()
                : m.prospects_import_filled_in({ count: changed })
          }
          isAlert
        >
          {count === 0 || changed === 0 ? null : <p>{m.prospects_import_filled_in({ count: changed })}</p>}
        </Notice>
      </div>
      <SaveNotice saving={undoing} />
      <div className={styles.confirm}>
        <LinkButton to="/aanmeldingen" variant="primary">
          {m.prospects_import_go_on()}
        </LinkButton>
        <Button onPress={onRestart}>{m.prospects_import_another()}</Button>
        {isNothing ? null : (
          <Button
            variant="quiet"
            icon={<Undo2 size={16} aria-hidden />}
            onPress={() => undoing.save(actionId)}
          >
            {undoing.isSaving ? m.form_saving() : m.prospects_import_undo()}
          </Button>
        )}
      </div>
      <Rows
        title={m.prospects_import_left_title()}
        lead={m.prospects_import_left_lead()}
        actions={
          <Button icon={<Download size={16} aria-hidden />} onPress={() => void downloadLeft()}>
            {m.prospects_import_download()}
          </Button>
        }
        rows={left.map(({ row }) => ({
          row,
          name: nameOf(row),
          why: matchesOf(row)
            .map(({ other }) => whoIs(checked, other, language))
            .join('; '),
        }))}
      />
      <Rows
        title={m.prospects_import_problems_title()}
        rows={refused.map((row) => ({
          row,
          name: nameOf(row),
          why: row.problems.map((problem) => problemSentence(problem, language)).join(' '),
        }))}
      />
      <Rows
        title={m.prospects_import_filled_title()}
        rows={settled.map(({ row, outcome }) => ({
          row,
          name: nameOf(row),
          why: [outcome.became === 'twins' ? m.prospects_import_twins() : '', changes(outcome)]
            .filter((part) => part !== '')
            .join(' '),
        }))}
      />
      <Rows
        title={m.prospects_import_known_title()}
        rows={passedOver.map(({ row, outcome }) => ({
          row,
          name: nameOf(row),
          why: outcome.of === null ? '' : whoIs(checked, outcome.of, language),
        }))}
      />
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly rows: readonly { readonly row: ListRow; readonly name: string; readonly why: string }[];
}

/** Rows of which something is to be said, by name. */
function Rows({ title, lead, actions, rows }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <Card title={title} lead={lead} actions={actions}>
      <RowTable
        label={title}
        headings={[m.prospects_import_line(), m.prospects_import_name(), m.prospects_import_known_how()]}
        rows={rows}
        cells={({ row, name, why }) => [row.place, row.line, name, why]}
      />
    </Card>
  );
}
