import { type ReferralSource, referralSources } from '@mim/domain/code-lists';
import type { Problem } from '@mim/domain/kernel';
import { checkListSize, checkMapping } from '@mim/domain/registration';
import { useState } from 'react';
import { useLocationName } from '../../../clients/own-locations.js';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { ErrorState } from '../../../components/error-state.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { Notice } from '../../../components/notice.js';
import { Progress } from '../../../components/progress.js';
import { Select } from '../../../components/select.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type StoredImport, useStoreImport } from '../requests/imports.js';
import { type CheckedList, countRows, type ReadList } from './dry-run.js';
import styles from './import.module.css';
import { type Answers, answersToSend, planOf, unanswered } from './judging.js';
import { usedColumns } from './used-columns.js';

export interface ListSummaryProps {
  readonly list: ReadList;
  readonly checked: CheckedList;
  readonly answers: Answers;
  /** Why the rows could not be looked at again; null: they could. */
  readonly problem: Problem | null;
  /** How far a new look at the rows is, 0 to 1; null: nothing is under way. */
  readonly done: number | null;
  /** Who sent the list. */
  readonly source: ReferralSource;
  readonly onSource: (source: ReferralSource) => void;
  /** Storing was asked while rows are to be judged. */
  readonly onUnanswered: () => void;
  readonly onStored: (answer: StoredImport) => void;
  readonly onCheckAgain: () => void;
  readonly onRestart: () => void;
}

/** What the server says when a list is not as it was looked at. */
const outdated = new Set(['rows-to-judge', 'changed-since-judged', 'changed-meanwhile']);

/** What a list would bring, and the button that stores it. */
export function ListSummary(props: ListSummaryProps) {
  const {
    list,
    checked,
    answers,
    problem,
    done,
    source,
    onSource,
    onUnanswered,
    onStored,
    onCheckAgain,
    onRestart,
  } = props;
  const { language } = useLanguage();
  const location = useLocationName()(list.locationId ?? '');
  const storing = useStoreImport(onStored);
  const { name, locationId, table } = list;
  const { mapping, rows } = checked;
  const counts = countRows(rows);
  const isReadable = checkMapping(mapping, table.headers.length).ok;
  const cells = table.rows.map((row) => row.cells);
  const sent = usedColumns(table.headers, cells, mapping);
  const size = checkListSize(sent);
  const { added, changed } = planOf(checked, answers, source);
  const isToStore = added.length > 0 || changed.length > 0 || counts.judge > 0;
  const [isAsked, setAsked] = useState(false);
  const open = unanswered(checked, answers).length;
  const store = () => {
    setAsked(true);
    if (open > 0) onUnanswered();
    else
      storing.save({
        locationId,
        fileName: name,
        source,
        ...sent,
        answers: answersToSend(checked, answers),
      });
  };
  const words =
    added.length > 0
      ? m.prospects_import_store({ count: added.length })
      : changed.length > 0
        ? m.prospects_import_store_changes({ count: changed.length })
        : m.prospects_import_store_answers();
  return (
    <Card
      title={name}
      lead={[location, m.prospects_import_read({ count: table.rows.length })].filter(Boolean).join(' · ')}
    >
      {table.sheets === null || table.sheets.others.length === 0 ? null : (
        <Notice tone="warn" title={m.file_sheet_read({ name: table.sheets.read })}>
          {m.file_sheets_unread({ names: table.sheets.others.join(', ') })}
        </Notice>
      )}
      {done === null ? null : (
        <Progress
          label={m.prospects_import_checking({ count: table.rows.length })}
          value={Math.round(done * 100)}
        />
      )}
      {isReadable ? (
        <dl className={styles.counts} aria-busy={done !== null}>
          <Count label={m.prospects_import_count_new()} value={counts.new} />
          {counts.judge === 0 ? null : (
            <Count label={m.prospects_import_count_judge()} value={counts.judge} />
          )}
          <Count label={m.prospects_import_count_known()} value={counts.known} />
          <Count label={m.prospects_import_count_problem()} value={counts.problem} />
        </dl>
      ) : null}
      {!isToStore && counts.known > 0 ? (
        <Notice title={m.prospects_import_nothing_new()}>{m.prospects_import_nothing_new_help()}</Notice>
      ) : null}
      {isToStore ? (
        <div className={styles.source}>
          <Select
            label={m.prospects_import_source()}
            options={referralSources.codes.map(({ code, label }) => ({ id: code, label: label[language] }))}
            value={source}
            onChange={onSource}
          />
        </div>
      ) : null}
      {problem === null ? null : <ErrorState problem={problem} onRetry={onCheckAgain} />}
      {size.ok ? null : <ErrorState problem={size.problem} />}
      <SaveNotice saving={storing} />
      {isAsked && open > 0 ? (
        <Notice tone="warn" title={m.prospects_judge_first({ count: open })} isAlert />
      ) : null}
      <div className={styles.confirm}>
        {isToStore ? (
          <Button
            variant="primary"
            isDisabled={done !== null || problem !== null || !isReadable || !size.ok}
            onPress={store}
          >
            {storing.isSaving ? m.form_saving() : words}
          </Button>
        ) : null}
        {outdated.has(storing.problem?.code ?? '') ? (
          <Button
            onPress={() => {
              storing.dismiss();
              onCheckAgain();
            }}
          >
            {m.prospects_import_check_again()}
          </Button>
        ) : null}
        <Button onPress={onRestart}>{m.prospects_import_other()}</Button>
      </div>
    </Card>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div className={styles.count}>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
      </dd>
    </div>
  );
}
