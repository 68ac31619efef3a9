import { type ReferralSource, referralSources } from '@mim/domain/code-lists';
import { type ClinicListMapping, checkListSize, checkMapping } from '@mim/domain/registration';
import { Download } from 'lucide-react';
import { useLocationName } from '../../../clients/own-locations.js';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { ErrorState } from '../../../components/error-state.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { Notice } from '../../../components/notice.js';
import { Progress } from '../../../components/progress.js';
import { Select } from '../../../components/select.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type StoredImport, useStoreImport } from '../requests/imports.js';
import { ColumnChoice } from './column-choice.js';
import type { ReadList } from './dry-run.js';
import { type CheckedList, countRows } from './dry-run.js';
import styles from './import.module.css';
import { problemFile } from './problem-file.js';
import { NewTable, ProblemTable } from './row-tables.js';
import { usedColumns } from './used-columns.js';

export interface CheckedViewProps {
  readonly list: ReadList;
  readonly checked: CheckedList;
  /** How far a new look at the rows is, 0 to 1; null: nothing is under way. */
  readonly done: number | null;
  /** Who sent the list. */
  readonly source: ReferralSource;
  readonly onSource: (source: ReferralSource) => void;
  readonly onMap: (mapping: ClinicListMapping) => void;
  readonly onStored: (answer: StoredImport) => void;
  readonly onRestart: () => void;
}

/** What would be stored of a list, and what not and why. Nothing is stored before the button is pressed. */
export function CheckedView(props: CheckedViewProps) {
  const { list, checked, done, source, onSource, onMap, onStored, onRestart } = props;
  const { language } = useLanguage();
  const location = useLocationName()(list.locationId ?? '');
  const { name, locationId, table } = list;
  const { mapping, rows } = checked;
  const storing = useStoreImport(onStored);
  const counts = countRows(rows);
  const wrong = rows.filter(({ status }) => status === 'problem');
  const isReadable = checkMapping(mapping, table.headers.length).ok;
  const sent = usedColumns(
    table.headers,
    table.rows.map(({ cells }) => cells),
    mapping,
  );
  const size = checkListSize(sent);
  const store = () => storing.save({ locationId, fileName: name, source, ...sent });
  const download = () =>
    saveTable(
      problemFile(
        table,
        rows,
        {
          file: m.prospects_import_problem_file(),
          line: m.prospects_import_line(),
          problem: m.prospects_import_problem(),
        },
        language,
      ),
      // The rows that are to be corrected go back in the form in which the list came.
      table.kind,
    );
  return (
    <>
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
            <Count label={m.prospects_import_count_known()} value={counts.known} />
            <Count label={m.prospects_import_count_problem()} value={counts.problem} />
          </dl>
        ) : null}
        {counts.new === 0 && counts.known > 0 ? (
          <Notice title={m.prospects_import_nothing_new()}>{m.prospects_import_nothing_new_help()}</Notice>
        ) : null}
        {counts.new === 0 ? null : (
          <div className={styles.source}>
            <Select
              label={m.prospects_import_source()}
              options={referralSources.codes.map(({ code, label }) => ({ id: code, label: label[language] }))}
              value={source}
              onChange={onSource}
            />
          </div>
        )}
        {size.ok ? null : <ErrorState problem={size.problem} />}
        <SaveNotice saving={storing} />
        <div className={styles.confirm}>
          {counts.new === 0 ? null : (
            <Button variant="primary" isDisabled={done !== null || !isReadable || !size.ok} onPress={store}>
              {storing.isSaving ? m.form_saving() : m.prospects_import_store({ count: counts.new })}
            </Button>
          )}
          <Button onPress={onRestart}>{m.prospects_import_other()}</Button>
        </div>
      </Card>
      <ColumnChoice table={table} mapping={mapping} onMap={onMap} />
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
          <ProblemTable rows={wrong} />
        </Card>
      )}
      {counts.new === 0 ? null : (
        <Card title={m.prospects_import_new_title()}>
          <NewTable rows={rows.filter(({ status }) => status === 'new')} />
        </Card>
      )}
    </>
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
