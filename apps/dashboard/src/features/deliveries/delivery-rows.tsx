import { deliveryTable, type TableName } from '@mim/domain/delivery';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { tableLabels } from './model/table-names.js';
import type { DeliveryRow } from './requests/deliveries.js';

export interface DeliveryRowsProps {
  readonly table: TableName;
  readonly rows: readonly DeliveryRow[];
}

const cellText = (value: DeliveryRow[string] | undefined): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value);

/** Rows of a table of a delivery as they were sent, with the columns in which anything stands. */
export function DeliveryRows({ table, rows }: DeliveryRowsProps) {
  const { language } = useLanguage();
  const { columns } = deliveryTable(table);
  const shown = Object.keys(columns).filter((name) => rows.some((row) => cellText(row[name]) !== ''));
  if (rows.length === 0) return <p>{m.deliveries_look_none()}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label={tableLabels[table]()} tabIndex={0}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {shown.map((name) => (
              <th key={name} scope="col">
                {columns[name]?.label?.[language] ?? name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={cellText(row[shown[0] ?? ''])}>
              {shown.map((name) => (
                <td key={name}>{cellText(row[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
