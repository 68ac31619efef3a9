import { rowLeftOut } from '@mim/domain/takeover';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Correcting } from './correcting.js';
import type { Judged, JudgedRow, Takeover } from './requests/takeover.js';
import { rowTitle } from './row-title.js';
import styles from './takeover.module.css';

const groups = [
  { status: 'known', title: m.takeover_known_title },
  { status: 'left-out', title: m.takeover_left_out_title },
  { status: 'waits', title: m.takeover_waits_title },
] as const satisfies readonly { readonly status: JudgedRow['status']; readonly title: () => string }[];

export interface OtherRowsProps extends Correcting {
  readonly takeover: Takeover;
  readonly judged: Judged;
}

/** Rows with which nothing is to be done: who is here already, what is left out, what waits for another row. */
export function OtherRows({ takeover, judged, onChange, isSaving }: OtherRowsProps) {
  const { language } = useLanguage();
  return groups.map(({ status, title }) => {
    const rows = judged.rows.filter((row) => row.status === status);
    if (rows.length === 0) return null;
    return (
      <Card key={status} title={title()}>
        <details>
          <summary>{m.takeover_rows({ count: rows.length })}</summary>
          <ul className={styles.plain}>
            {rows.map((judgedRow) => {
              const { sheet, row, remarks } = judgedRow;
              return (
                <li key={`${sheet}:${row}`}>
                  {takeover.sheets[sheet]?.name}, {m.takeover_row({ row })}: {rowTitle(judgedRow, language)}
                  <span className={styles.muted}> {remarks[0]?.problem.message[language]}</span>
                  {remarks[0]?.problem.code === rowLeftOut.code ? (
                    <Button
                      variant="quiet"
                      isDisabled={isSaving}
                      aria-label={m.takeover_take_label({ row, sheet: takeover.sheets[sheet]?.name ?? '' })}
                      onPress={() => onChange({ leftOut: [{ sheet, row, isLeftOut: false }] })}
                    >
                      {m.takeover_take()}
                    </Button>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </details>
      </Card>
    );
  });
}
