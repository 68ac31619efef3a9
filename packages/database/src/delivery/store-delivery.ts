import {
  type DeliveryDescriptor,
  type DeliveryProblem,
  type TableName,
  type TableRow,
  tableHeader,
  tableNames,
} from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { deliveryChecksum } from './delivery-checksum.js';
import { storedTables } from './stored-tables.js';

/** The rows of a delivery, by the name of their table. */
export type DeliveryRows = { readonly [Name in TableName]: readonly TableRow<Name>[] };

/** A delivery that the domain's validation found without errors. */
export interface ValidDelivery extends DeliveryRows {
  readonly descriptor: DeliveryDescriptor;
  /** Warnings that were confirmed; the confirmation is part of the delivery. */
  readonly confirmedWarnings?: readonly ConfirmedWarning[];
  /** Why it replaces the version before it; absent: it is the first, or came from other software. */
  readonly correctionReason?: string | null;
  /** Says under which key its pseudonyms were made, and nothing of the key; absent: it came from other software. */
  readonly keyCheck?: string | null;
}

/** A warning that was confirmed: of a kind once, where it stands first. */
export interface ConfirmedWarning extends Pick<DeliveryProblem, 'code' | 'file' | 'line' | 'column'> {
  /** Of how many rows it is; absent: it came from other software, as all below. */
  readonly rows?: number;
  /** Why it is right as it is. */
  readonly reason?: string;
  readonly confirmedBy?: string;
  readonly confirmedName?: string;
  /** ISO moment. */
  readonly confirmedAt?: string;
}

/** Which version of which location's delivery. */
export interface DeliveryReference {
  readonly locationId: string;
  readonly deliveryId: string;
}

/**
 * Stores a validated delivery, whole. From the end of the transaction on it cannot be changed: a correction
 * is a new version.
 *
 * @param trx Transaction of an actor who is coordinator of the location; the database refuses any other.
 * @param delivery Its descriptor says which location, year and version it is.
 * @param receivedAt ISO moment of its receipt, where the owner of the database tells it of an earlier day; absent: now. The
 *   program's own role may not say it.
 * @returns Its reference, or `delivery-version-exists`: then nothing was stored, and the transaction goes on.
 * @example
 * const stored = await withActor(db, coordinator, (trx) => storeDelivery(trx, delivery));
 */
export async function storeDelivery(
  trx: Transaction<Database>,
  delivery: ValidDelivery,
  receivedAt?: string,
): Promise<Result<DeliveryReference>> {
  const { descriptor } = delivery;
  const { year, version } = descriptor;
  const locationId = descriptor.location.code;
  const stored = await trx
    .insertInto('mim.delivery')
    .values({
      locationId,
      year,
      version,
      descriptor: JSON.stringify(descriptor),
      participations: delivery.participations.length,
      visitingMothers: delivery['visiting-mothers'].length,
      coordinators: delivery.coordinators.length,
      uptake: delivery.uptake.length,
      confirmedWarnings: JSON.stringify(delivery.confirmedWarnings ?? []),
      checksum: deliveryChecksum(delivery),
      correctionReason: delivery.correctionReason ?? null,
      keyCheck: delivery.keyCheck ?? null,
      ...(receivedAt !== undefined && { receivedAt: sql<Date>`${receivedAt}::timestamptz` }),
    })
    .onConflict((conflict) => conflict.columns(['locationId', 'year', 'version']).doNothing())
    .returning('deliveryId')
    .executeTakeFirst();
  if (stored === undefined) return fail(versionExists(descriptor));
  const reference: DeliveryReference = { locationId, deliveryId: stored.deliveryId };
  for (const name of tableNames) await storeRows(trx, name, reference, delivery[name]);
  return ok(reference);
}

/** Rows a statement: some megabytes of JSON. */
const rowsPerStatement = 5000;

async function storeRows<Name extends TableName>(
  trx: Transaction<Database>,
  name: Name,
  { locationId, deliveryId }: DeliveryReference,
  rows: readonly TableRow<Name>[],
): Promise<void> {
  const table = sql.table(`mim.${storedTables[name]}`);
  const columns = sql.join(tableHeader(name).map((column) => sql.ref(column)));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const batch = JSON.stringify(rows.slice(start, start + rowsPerStatement));
    await sql`
      insert into ${table} (location_id, delivery_id, ${columns})
      select ${locationId}, ${deliveryId}::uuid, ${columns}
      from json_populate_recordset(null::${table}, ${batch}::json)`.execute(trx);
  }
}

const versionExists = ({ location, year, version }: DeliveryDescriptor): Problem => ({
  code: 'delivery-version-exists',
  message: {
    nl: `Versie ${version} van de aanlevering ${year} van ${location.name} is er al.`,
    en: `Version ${version} of the delivery of ${location.name} for ${year} is there already.`,
  },
  remedy: { nl: 'Geef een correctie een hoger versienummer.', en: 'Give a correction a higher version.' },
});
