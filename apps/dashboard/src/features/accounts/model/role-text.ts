import type { Language } from '@mim/domain/kernel';
import { roleLabels } from '../../../clients/role-labels.js';
import type { Account } from '../../../clients/session.js';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { m } from '../../../paraglide/messages.js';

/** A role with what it is for. */
export const roleText = (role: Account['role'], places: readonly string[], language: Language): string =>
  places.length === 0
    ? roleLabels[role]()
    : m.accounts_role_at({ role: roleLabels[role](), place: formatList(places, language) });

interface RoleDays {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** From when until when a role holds, as far as it is known; empty: since before days were kept, and on. */
export function roleDays({ firstDay, lastDay }: RoleDays, today: string, language: Language): string {
  // Ended before it began.
  if (firstDay !== null && lastDay !== null && lastDay < firstDay) return m.accounts_never_began();
  const date = (day: string) => ({ date: formatDate(day, language) });
  const from =
    firstDay === null
      ? []
      : [firstDay > today ? m.accounts_from(date(firstDay)) : m.accounts_since(date(firstDay))];
  const until = lastDay === null ? [] : [m.accounts_until(date(lastDay))];
  return [...from, ...until].join(' ');
}
