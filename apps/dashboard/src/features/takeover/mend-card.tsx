import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { CellField } from './cell-field.js';
import type { Correcting } from './correcting.js';
import { rowsToCorrect } from './empty-columns.js';
import type { ColumnName, Judged, JudgedRow, Takeover } from './requests/takeover.js';
import { rowTitle } from './row-title.js';
import styles from './takeover.module.css';

export interface MendCardProps extends Correcting {
  readonly takeover: Takeover;
  readonly judged: Judged;
}

/** So many are shown at once. */
const shownAtOnce = 10;

/** The rows with something wrong: which row of which sheet, why, and the cell to correct it in. */
export function MendCard({ takeover, judged, onChange, isSaving }: MendCardProps) {
  const { own, others } = rowsToCorrect(judged.rows.filter(({ status }) => status === 'problem'));
  const wrong = [...own, ...others];
  const [more, setMore] = useState(0);
  if (wrong.length === 0) return null;
  // What is filled in together above need not be gone through row by row.
  const most = Math.min(own.length, shownAtOnce) + more;
  return (
    <Card title={m.takeover_mend_title({ count: wrong.length })} lead={m.takeover_mend_lead()}>
      <ul className={styles.rows}>
        {wrong.slice(0, most).map((row) => (
          <MendRow
            key={keyOfWrong(row)}
            row={row}
            sheetName={takeover.sheets[row.sheet]?.name ?? ''}
            onChange={onChange}
            isSaving={isSaving}
          />
        ))}
      </ul>
      {wrong.length <= most ? null : (
        <Button onPress={() => setMore(more + shownAtOnce)}>
          {m.takeover_mend_more({ count: wrong.length - most })}
        </Button>
      )}
      {judged.notListed === 0 ? null : (
        <p className={styles.muted}>{m.takeover_not_listed({ count: judged.notListed })}</p>
      )}
    </Card>
  );
}

/** What is typed at a row stays while others are corrected, and goes when something else is wrong with it. */
const keyOfWrong = ({ sheet, row, remarks }: JudgedRow): string =>
  JSON.stringify([sheet, row, remarks.map(({ column, value, problem }) => [column, value, problem.code])]);

interface MendRowProps extends Correcting {
  readonly row: JudgedRow;
  readonly sheetName: string;
}

function MendRow({ row: judged, sheetName, onChange, isSaving }: MendRowProps) {
  const { sheet, row, holds, remarks } = judged;
  const { language } = useLanguage();
  const columns = [...new Set(remarks.flatMap(({ column }) => (column === null ? [] : [column])))];
  const [texts, setTexts] = useState<Readonly<Partial<Record<ColumnName, string>>>>(() =>
    Object.fromEntries(remarks.flatMap(({ column, value }) => (column === null ? [] : [[column, value]]))),
  );
  const saidOf = (column: ColumnName | null): string =>
    remarks
      .filter((remark) => remark.column === column)
      .map(({ problem }) => `${problem.message[language]} ${problem.remedy[language]}`)
      .join(' ');
  const whole = saidOf(null);
  return (
    <li className={styles.row}>
      <p className={styles.rowTitle}>
        {rowTitle(judged, language)}
        <span className={styles.muted}>
          {' '}
          {sheetName}, {m.takeover_row({ row })}
        </span>
      </p>
      {whole === '' ? null : <p>{whole}</p>}
      {columns.length === 0 ? null : (
        <form
          className={styles.mend}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onChange({
              cells: columns.map((column) => ({ sheet, row, column, text: texts[column] ?? '' })),
            });
          }}
        >
          {columns.map((column) => (
            <CellField
              key={column}
              holds={holds}
              column={column}
              text={texts[column] ?? ''}
              error={saidOf(column)}
              onText={(text) => setTexts({ ...texts, [column]: text })}
            />
          ))}
          <Button
            isDisabled={isSaving}
            type="submit"
            aria-label={m.takeover_mend_label({ row, sheet: sheetName })}
          >
            {m.takeover_mend()}
          </Button>
        </form>
      )}
      <Button
        variant="quiet"
        isDisabled={isSaving}
        aria-label={m.takeover_leave_out_label({ row, sheet: sheetName })}
        onPress={() => onChange({ leftOut: [{ sheet, row, isLeftOut: true }] })}
      >
        {m.takeover_leave_out()}
      </Button>
    </li>
  );
}
