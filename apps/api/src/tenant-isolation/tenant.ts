import { randomUUID } from 'node:crypto';
import { type Actor, type Database, storeDelivery, withActor } from '@mim/database';
import {
  type AddedDossier,
  addDossier,
  addTrajectory,
  addTransfer,
  type TestDatabase,
} from '@mim/database/testing';
import { transferPayload } from '@mim/domain/registration';
import { aDelivery } from '@mim/domain/testing';
import { type Kysely, sql, type Transaction } from 'kysely';
import { openEverySignal } from '../testing/open-every-signal.js';
import { type CaseIds, correctedYear, type VersionOf } from './access-case.js';
import { fillWithMarkers, type Marker } from './fill-with-markers.js';

/** A location with dossiers, whose every text holds words that stand nowhere else. */
export interface Tenant {
  readonly locationId: string;
  readonly accountId: string;
  readonly marker: Marker;
  readonly dossiers: readonly CaseIds[];
  readonly versionOf: VersionOf;
  /** The columns that hold its marker. */
  readonly filled: readonly string[];
}

/** What a location is to be. */
export interface TenantPlan {
  readonly locationId: string;
  /** Its coordinator. */
  readonly accountId: string;
  readonly marker: Marker;
  /** Where its mothers are offered to, and from where mothers are offered to it. */
  readonly thirdLocationId: string;
  readonly dossiers: number;
}

const coordinatorOf = ({ accountId, locationId }: TenantPlan): Actor => ({
  accountId,
  role: 'coordinator',
  locationIds: [locationId],
});

const thirdOf = ({ thirdLocationId }: TenantPlan): Actor => ({
  accountId: 'third',
  role: 'coordinator',
  locationIds: [thirdLocationId],
});

/** Fills a location: whole dossiers, and its marker in every column of text. */
export async function storeTenant({ app }: TestDatabase, plan: TenantPlan): Promise<Tenant> {
  const actor = coordinatorOf(plan);
  const dossiers: CaseIds[] = [];
  for (let each = 0; each < plan.dossiers; each += 1) {
    const text = `${plan.marker.word}${each}`;
    const added = await addDossier(app, actor, { toLocationId: plan.thirdLocationId, text });
    const third = thirdOf(plan);
    const { trajectoryId } = await addTrajectory(app, third, { state: 'visited' });
    const incomingTransferId = await addTransfer(app, third, {
      trajectoryId,
      toLocationId: plan.locationId,
      payload: JSON.stringify(transferPayload({ familyName: 'Derde' }, [])),
    });
    const other = await addTrajectory(app, actor, {
      state: 'ended',
      endedOn: '2008-04-30',
      endReason: 'moved',
    });
    dossiers.push({
      ...added,
      otherMotherId: other.motherId,
      incomingTransferId,
      deliveryId: await sendYear(app, actor, 2100 + each),
      locationId: plan.locationId,
      text: plan.marker.word,
    });
  }
  for (const version of [1, 2]) await sendYear(app, actor, correctedYear, version);
  const filled = await fillWithMarkers(app, actor, plan.marker);
  const versions = await versionsOf(app, actor);
  return { ...plan, dossiers, filled, versionOf: (table) => versions.get(table) ?? 1 };
}

/** Sends a year, long after those that are asked about. */
function sendYear(app: Kysely<Database>, actor: Actor, year: number, version = 1): Promise<string> {
  const code = actor.locationIds[0] ?? '';
  const location = { code, name: code, municipality: code };
  return withActor(app, actor, async (trx) => {
    const stored = await storeDelivery(trx, {
      ...aDelivery({ descriptor: { year, version, location } }),
      correctionReason: version > 1 ? 'proef' : null,
    });
    if (!stored.ok) throw new Error(stored.problem.message.en);
    return stored.value.deliveryId;
  });
}

/** The highest version of each table: filling counts all rows of a table up together. */
function versionsOf(app: Kysely<Database>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  return withActor(app, actor, async (trx) => {
    const tables = await sql<{ name: string }>`
      select tenant.table_name as name from information_schema.columns as tenant
      join information_schema.columns as counted using (table_schema, table_name)
      where tenant.table_schema = 'mim' and tenant.column_name = 'location_id'
        and counted.column_name = 'version'`.execute(trx);
    await openEverySignal(trx, actor.locationIds[0] ?? '');
    const versions = new Map<string, number>();
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ version: number | null }>`
        select max(version) as version from ${sql.id('mim', name)}
        where location_id = any(${actor.locationIds})`.execute(trx);
      versions.set(name, rows[0]?.version ?? 1);
    }
    return versions;
  });
}

/** Ids in the same form, of rows that are nowhere. */
export const idsOfNothing = (like: CaseIds): CaseIds => ({
  ...(Object.fromEntries(Object.keys(like).map((name) => [name, randomUUID()])) as Record<
    keyof AddedDossier | 'incomingTransferId' | 'otherMotherId' | 'deliveryId',
    string
  >),
  locationId: 'nergens',
  text: 'qqqqqqqq',
});

/** Everything that a location keeps, as one text: the same before and after when nobody changed it. */
export function contentsOf({ app }: TestDatabase, tenant: Tenant): Promise<string> {
  const actor: Actor = { accountId: tenant.accountId, role: 'coordinator', locationIds: [tenant.locationId] };
  return withActor(app, actor, async (trx) => {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'mim' and column_name = 'location_id' order by 1`.execute(trx);
    const contents: string[] = [];
    for (const { name } of tables.rows) contents.push(await contentsIn(trx, name, tenant.locationId));
    // The words of signals are read last, and the line in the log that opens them goes again.
    await sql`savepoint unread`.execute(trx);
    await openEverySignal(trx, tenant.locationId);
    contents.push(await contentsIn(trx, 'signal_note', tenant.locationId));
    await sql`rollback to savepoint unread`.execute(trx);
    return contents.join('\n');
  });
}

async function contentsIn(trx: Transaction<Database>, table: string, locationId: string): Promise<string> {
  const { rows } = await sql<{ contents: string | null }>`
    select string_agg(md5(each::text), ',' order by each::text) as contents
    from ${sql.id('mim', table)} as each where location_id = ${locationId}`.execute(trx);
  return `${table}: ${rows[0]?.contents ?? ''}`;
}
