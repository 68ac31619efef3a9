import type { Language } from '@mim/domain/kernel';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';
import type { Reminder } from '../requests/deliveries.js';

/** What a location is written, to copy. */
export function reminderText(
  { name, year, cause, deadlineOn, reason }: Reminder,
  language: Language,
): string {
  const about = { location: name, year: String(year), deadline: formatDate(deadlineOn, language, 'long') };
  if (cause === 'near') return m.deliveries_letter_near(about);
  if (cause === 'late') return m.deliveries_letter_late(about);
  return m.deliveries_letter_sent_back({ location: name, year: String(year), reason: reason ?? '' });
}
