import type { Database } from '@mim/database';
import { emptyFacts, factsFrom } from '@mim/domain/kernel';
import { coordinatorFacts } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import { accountsOfCoordinators, coordinatorRows } from './coordinators.repository.js';
import type { CoordinatorLine } from './coordinators.schema.js';

/** A coordinator as she is kept, without her name. */
export type KeptCoordinator = Omit<CoordinatorLine, 'name'>;

/**
 * The coordinators of a location: every account that works there, and those who did and of whom something is
 * registered.
 */
export async function coordinatorsOf(
  trx: Transaction<Database>,
  locationId: string,
  today: string,
): Promise<readonly KeptCoordinator[]> {
  const members = (await accountsOfCoordinators(trx, [locationId], today)).map(({ accountId }) => accountId);
  const rows = await coordinatorRows(trx, locationId);
  const rowOf = new Map(rows.map((row) => [row.accountId, row]));
  const accountIds = [...new Set([...members, ...rows.map(({ accountId }) => accountId)])];
  return accountIds.map((accountId) => {
    const row = rowOf.get(accountId);
    return {
      accountId,
      coordinatorId: row?.coordinatorId ?? null,
      isMember: members.includes(accountId),
      version: row?.version ?? null,
      ...(row === undefined ? emptyFacts(coordinatorFacts) : factsFrom(coordinatorFacts, row)),
    };
  });
}

/** The same with the names of their accounts, by name. */
export async function namedCoordinators(
  coordinators: readonly KeptCoordinator[],
  namesOf: (accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<CoordinatorLine[]> {
  const names = await namesOf(coordinators.map(({ accountId }) => accountId));
  return coordinators
    .map((each) => ({ ...each, name: names.get(each.accountId) ?? null }))
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'nl'));
}
