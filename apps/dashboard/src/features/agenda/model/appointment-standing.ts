import type { Language } from '@mim/domain/kernel';
import { guidanceStandings, guidanceStatuses } from '@mim/domain/supervision';
import type { Appointment } from './agenda-entry.js';

/** How an appointment stands on a day: its tone, and a word where it is not simply to come. */
export function appointmentStanding(
  { isHeld, on }: Pick<Appointment, 'isHeld' | 'on'>,
  today: string,
  language: Language,
): { readonly tone: 'good' | 'warn' | 'info'; readonly words: string | null } {
  if (isHeld) return { tone: 'good', words: guidanceStatuses.label('done', language) };
  return on < today
    ? { tone: 'warn', words: guidanceStandings.label('to-record', language) }
    : { tone: 'info', words: null };
}
