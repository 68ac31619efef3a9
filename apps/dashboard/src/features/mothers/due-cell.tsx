import { Status } from '../../components/status.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { MotherRow } from './requests/list-mothers.js';

/** When the next visit is due, or how long one is overdue. */
export function DueCell({ row }: { readonly row: Pick<MotherRow, 'nextDueOn' | 'overdueDays'> }) {
  const { language } = useLanguage();
  if (row.overdueDays > 0) {
    return <Status tone="danger">{m.mothers_overdue({ days: row.overdueDays })}</Status>;
  }
  return <>{formatDate(row.nextDueOn, language, row.nextDueOn === null ? 'short' : 'weekday')}</>;
}
