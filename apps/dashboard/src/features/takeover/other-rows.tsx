import { Card } from '../../components/card.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Judged, JudgedRow, Takeover } from './requests/takeover.js';
import styles from './takeover.module.css';

const groups = [
  { status: 'known', title: m.takeover_known_title },
  { status: 'left-out', title: m.takeover_left_out_title },
  { status: 'waits', title: m.takeover_waits_title },
] as const satisfies readonly { readonly status: JudgedRow['status']; readonly title: () => string }[];

/** Rows with which nothing is to be done: who is here already, what did not take place, what waits for another row. */
export function OtherRows({ takeover, judged }: { readonly takeover: Takeover; readonly judged: Judged }) {
  const { language } = useLanguage();
  return groups.map(({ status, title }) => {
    const rows = judged.rows.filter((row) => row.status === status);
    if (rows.length === 0) return null;
    return (
      <Card key={status} title={title()}>
        <details>
          <summary>{m.takeover_rows({ count: rows.length })}</summary>
          <ul className={styles.plain}>
            {rows.map(({ sheet, row, title: name, remarks }) => (
              <li key={`${sheet}:${row}`}>
                {takeover.sheets[sheet]?.name}, {m.takeover_row({ row })}: {name}
                <span className={styles.muted}> {remarks[0]?.problem.message[language]}</span>
              </li>
            ))}
          </ul>
        </details>
      </Card>
    );
  });
}
