import { withActor } from '@mim/database';
import type { z } from 'zod';
import { administrationLines, everyLocation, everyProvider, mostLines } from './accounts.repository.js';
import type { administrationLogSchema } from './accounts.schema.js';
import { type AccountsContext, namesOfPlaces } from './read-accounts.js';

type AdministrationLog = z.output<typeof administrationLogSchema>;

/** What was done to accounts, by whom and when, as far as it is in reach of whoever asks. */
export async function readAdministrationLog({
  actor,
  appDatabase,
  namesOfAccounts,
}: AccountsContext): Promise<AdministrationLog> {
  const { found, placesOf } = await withActor(
    appDatabase,
    actor,
    async (trx) => ({
      found: await administrationLines(trx),
      placesOf: namesOfPlaces({ locations: await everyLocation(trx), providers: await everyProvider(trx) }),
    }),
    { readOnly: true },
  );
  const shown = found.slice(0, mostLines);
  const ids = shown.flatMap(({ doneBy, accountId }) => (accountId === null ? [doneBy] : [doneBy, accountId]));
  const names = await namesOfAccounts([...new Set(ids)]);
  return {
    hasMore: found.length > mostLines,
    lines: shown.map(({ happenedAt, doneBy, accountId, invitedName, locationIds, providerId, ...line }) => ({
      ...line,
      happenedAt: happenedAt.toISOString(),
      doneBy: names.get(doneBy) ?? null,
      about: invitedName ?? names.get(accountId ?? '') ?? null,
      places: placesOf(locationIds, providerId),
    })),
  };
}
