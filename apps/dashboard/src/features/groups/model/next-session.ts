import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** A day of the next session that is over is of one that nobody recorded yet. */
const isOver = (nextSessionOn: string, today: string): boolean => nextSessionOn < today;

/** The day of the next session, under a heading that says so; one that is over is said to be still unrecorded. */
export function nextSessionDay(nextSessionOn: string | null, today: string, language: Language): string {
  const date = formatDate(nextSessionOn, language);
  return nextSessionOn !== null && isOver(nextSessionOn, today)
    ? m.groups_next_passed({ date }, { locale: language })
    : date;
}

/** When the next session of a group is, or which one is still to be recorded, as words of its own. */
export function nextSessionWords(nextSessionOn: string, today: string, language: Language): string {
  const date = formatDate(nextSessionOn, language);
  return isOver(nextSessionOn, today)
    ? m.groups_to_record({ date }, { locale: language })
    : m.groups_next_on({ date }, { locale: language });
}
