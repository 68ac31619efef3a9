import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { StatementSummary } from '../requests/expenses.js';

/**
 * How far a statement that was approved is, each step with its day, as one sentence on the page and on paper.
 * @returns Null: it is a draft.
 * @example
 * standingText({ approvedOn: '2008-04-02', exportedOn: null }, 'nl'); // 'Goedgekeurd op 2 apr 2008'
 */
export function standingText(
  { approvedOn, exportedOn }: Pick<StatementSummary, 'approvedOn' | 'exportedOn'>,
  language: Language,
): string | null {
  if (approvedOn === null) return null;
  const approved = m.expenses_approved_on({ date: formatDate(approvedOn, language) });
  return exportedOn === null
    ? approved
    : m.expenses_approved_and_exported({ approved, date: formatDate(exportedOn, language) });
}
