import { type Actor, type Database, withActor } from '@mim/database';
import { reminderDue } from '@mim/domain/delivery';
import type { PlainDate } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { deadlinesSet } from '../annual-registration/deadlines.repository.js';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import type { AccountContact } from '../trpc/context.js';
import { deliveringLocations } from './board.repository.js';
import type { Reminders } from './deliveries.schema.js';
import { standingsOf } from './delivery-standings.js';

interface Asking {
  readonly appDatabase: Kysely<Database>;
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly contactsOfAccounts: (ids: readonly string[]) => Promise<ReadonlyMap<string, AccountContact>>;
}

/** What was sent back can be of any of these years; what did not come in is of the last two. */
const yearsBack = 25;
const most = 1000;

/** Which locations have to be reminded today, of which year and why, with whom to write to. */
export async function readReminders({
  appDatabase,
  actor,
  today,
  contactsOfAccounts,
}: Asking): Promise<Reminders> {
  const last = today.year - 1;
  const years = Array.from({ length: yearsBack }, (_, before) => last - before);
  const { due, coordinators } = await withActor(
    appDatabase,
    actor,
    async (trx) => {
      const rows = await deliveringLocations(trx, null, { from: last - yearsBack + 1, until: last }, most);
      const deadlines = await deadlinesSet(trx);
      const found = rows.flatMap((location) =>
        standingsOf(location, years, deadlines, today.toString()).flatMap((standing) => {
          const cause = reminderDue(standing, standing.remindedOn, today.toString());
          return cause === null ? [] : [{ location, standing, cause }];
        }),
      );
      const locationIds = [...new Set(found.map(({ location }) => location.locationId))];
      const accounts =
        locationIds.length === 0 ? [] : await accountsOfCoordinators(trx, locationIds, today.toString());
      return { due: found, coordinators: accounts };
    },
    { readOnly: true },
  );
  const contacts = await contactsOfAccounts([...new Set(coordinators.map(({ accountId }) => accountId))]);
  return due
    .map(({ location: { locationId, name }, standing, cause }) => ({
      locationId,
      name,
      year: standing.year,
      cause,
      deadlineOn: standing.deadlineOn,
      daysLate: standing.isDelivered ? 0 : standing.daysLate,
      remindedOn: standing.remindedOn,
      reason: cause === 'sent-back' ? (standing.counted?.reason ?? null) : null,
      coordinators: coordinators
        .filter((each) => each.locationId === locationId)
        .flatMap(({ accountId }) => contacts.get(accountId) ?? []),
    }))
    .toSorted((a, b) => b.daysLate - a.daysLate || b.year - a.year || a.name.localeCompare(b.name, 'nl'));
}
