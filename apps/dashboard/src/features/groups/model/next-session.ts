import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** The day of the next session; one that has passed is said to be still unrecorded. */
export function nextDayText(nextSessionOn: string | null, today: string, language: Language): string {
  const date = formatDate(nextSessionOn, language);
  const isPassed = nextSessionOn !== null && nextSessionOn < today;
  return isPassed ? m.groups_next_passed({ date }, { locale: language }) : date;
}

/** When the next session of a group is, or which one is still to be recorded. */
export function nextText(nextSessionOn: string, today: string, language: Language): string {
  const date = formatDate(nextSessionOn, language);
  return nextSessionOn < today
    ? m.groups_to_record({ date }, { locale: language })
    : m.groups_next_on({ date }, { locale: language });
}
