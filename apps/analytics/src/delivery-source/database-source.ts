import {
  type Actor,
  assertCannotBypassRowSecurity,
  type Database,
  openDatabase,
  withActor,
} from '@mim/database';
import { type FoundDelivery, noDeliveryOfYear } from '@mim/delivery-files';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { Kysely, Transaction } from 'kysely';
import { firstBirthsOf } from '../stored-deliveries/first-births.repository.js';
import { readStoredDelivery } from '../stored-deliveries/read-stored-delivery.js';
import {
  knownLocations,
  type LatestDelivery,
  latestDeliveries,
} from '../stored-deliveries/stored-delivery.repository.js';
import {
  connectionMalformed,
  connectionMissing,
  databaseEmpty,
  databaseFailed,
} from './database-problems.js';
import type { DeliverySource } from './delivery-source.js';

/** Variables that say where the database is, the first that is set first: the role that reads deliveries, then any. */
export const databaseVariables = ['MIM_ANALYTICS_DATABASE_URL', 'DATABASE_URL'] as const;

/** Milliseconds that a statement, or the writing of a batch between two of them, may take. */
const patience = 120_000;

/** Who reads on the command line: nobody in particular, as an analyst. */
const reader: Actor = { accountId: 'analytics-command-line', role: 'analyst', locationIds: [] };

/**
 * Works with the deliveries of the database: the latest version of each location and year, all as they were at one moment, and
 * nothing can be written. The connection comes from the environment, for whoever may list processes reads arguments.
 * @param environment As in `process.env`.
 * @returns What the work gives; a problem when there is no connection, or its role could go round row security.
 */
export async function withDatabaseSource<T>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (source: DeliverySource) => Promise<T>,
): Promise<Result<T>> {
  const address = databaseVariables.map((name) => environment[name]?.trim()).find((text) => text);
  if (address === undefined) return fail(connectionMissing);
  if (!/^postgres(ql)?:/.test(address) || !URL.canParse(address)) return fail(connectionMalformed);
  const database = openDatabase({
    connectionString: address,
    applicationName: 'mim-analytics-command-line',
    maxConnections: 1,
    patience,
  });
  try {
    const role = await assertCannotBypassRowSecurity(database);
    return role.ok ? ok(await inOneMoment(database, work)) : role;
  } catch (error) {
    const problem = databaseFailed(error);
    if (problem === null) throw error;
    return fail(problem);
  } finally {
    await database.destroy();
  }
}

const inOneMoment = <T>(
  database: Kysely<Database>,
  work: (source: DeliverySource) => Promise<T>,
): Promise<T> =>
  withActor(database, reader, async (trx) => work(await sourceOf(trx)), {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });

/** How problems name where a delivery is. */
const folderOf = ({ descriptor: { year, location } }: LatestDelivery): string =>
  `database/${year}/${location.code}`;

async function sourceOf(trx: Transaction<Database>): Promise<DeliverySource> {
  const stored = new Map((await latestDeliveries(trx)).map((one) => [folderOf(one), one]));
  const all: FoundDelivery[] = [...stored].map(([folder, { descriptor }]) => ({ folder, descriptor }));
  const years = [...new Set(all.map(({ descriptor }) => descriptor.year))].sort();
  return {
    async find({ wanted, isAsked, needed = (found) => found }) {
      if (all.length === 0) return fail(databaseEmpty);
      if (wanted !== null && !wanted.some((year) => years.includes(year)))
        return fail(noDeliveryOfYear(inDatabase, wanted, years));
      return ok({ chosen: needed(all.filter(({ descriptor }) => isAsked(descriptor.year))), problems: [] });
    },
    read: ({ folder }, listener) =>
      readStoredDelivery(trx, stored.get(folder) as LatestDelivery, folder, listener),
    expected: () => knownLocations(trx),
    async firstBirths(asked) {
      const entered = await firstBirthsOf(trx, asked);
      return entered.length === 0 ? null : entered;
    },
  };
}

const inDatabase: Problem['message'] = { nl: 'de database', en: 'the database' };
