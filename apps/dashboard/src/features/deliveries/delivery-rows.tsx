import { type Column, deliveryTable, type TableName } from '@mim/domain/delivery';
import type { Language } from '@mim/domain/kernel';
import { NOT_KNOWN } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './deliveries.module.css';
import { tableLabels } from './model/table-names.js';
import type { DeliveryRow } from './requests/deliveries.js';

export interface DeliveryRowsProps {
  readonly table: TableName;
  readonly rows: readonly DeliveryRow[];
}

type Value = DeliveryRow[string] | undefined;

const isEmpty = (value: Value): boolean => value === null || value === undefined || value === '';

/** A cell in words: what is not recorded is a dash, and asked with nothing that applies says so. */
function cellText(value: Value, column: Column | undefined, language: Language): string {
  if (isEmpty(value)) return NOT_KNOWN;
  if (typeof value === 'boolean') return value ? m.form_yes() : m.form_no();
  if (Array.isArray(value))
    return value.length === 0
      ? m.deliveries_none_of_these()
      : value.map((code) => wordOf(String(code), column, language)).join('; ');
  return wordOf(String(value), column, language);
}

const wordOf = (code: string, column: Column | undefined, language: Language): string =>
  (column?.type === 'code' || column?.type === 'codes') && column.list.values.includes(code)
    ? column.list.label(code, language)
    : code;

/** Rows of a table of a delivery as they were sent, with the columns in which anything stands. */
export function DeliveryRows({ table, rows }: DeliveryRowsProps) {
  const { language } = useLanguage();
  const { columns } = deliveryTable(table);
  const shown = Object.keys(columns).filter((name) => rows.some((row) => !isEmpty(row[name])));
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
            <tr key={String(row[shown[0] ?? ''])}>
              {shown.map((name) => (
                <td key={name}>{cellText(row[name], columns[name], language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
