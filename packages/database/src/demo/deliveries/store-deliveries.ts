import { tableHeader, tableNames } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';
import { deliveryChecksum } from '../../delivery/delivery-checksum.js';
import type { ValidDelivery } from '../../delivery/store-delivery.js';
import { storedTables } from '../../delivery/stored-tables.js';
import type { Database } from '../../schema/database.generated.js';
import { randomFrom } from '../programme/random.js';

/** A delivery with when it was received. */
export interface ReceivedDelivery {
  readonly delivery: ValidDelivery;
  /** ISO moment. */
  readonly receivedAt: string;
}

/** Rows a statement: some megabytes of JSON. */
const rowsPerStatement = 5000;

/**
 * Stores many deliveries, a few statements a table: one by one they would take as long as all the rest of the demonstration.
 * What is there already stays as it is.
 * @param trx Transaction of who is coordinator of all of the locations.
 * @returns How many were stored.
 */
export async function storeDeliveries(
  trx: Transaction<Database>,
  received: readonly ReceivedDelivery[],
): Promise<number> {
  const identified = received.map((each) => ({ ...each, deliveryId: idOf(each.delivery) }));
  const stored = new Set<string>();
  for (const batch of batchesOf(identified.map(headerOf))) {
    const { rows } = await sql<{ delivery_id: string }>`
      insert into mim.delivery (${sql.join(headerColumns.map((column) => sql.ref(column)))})
      select ${sql.join(headerColumns.map((column) => sql.ref(column)))}
      from json_populate_recordset(null::mim.delivery, ${JSON.stringify(batch)}::json)
      on conflict (location_id, year, version) do nothing
      returning delivery_id`.execute(trx.withoutPlugins());
    for (const { delivery_id: id } of rows) stored.add(id);
  }
  const these = identified.filter(({ deliveryId }) => stored.has(deliveryId));
  for (const name of tableNames) {
    const table = sql.table(`mim.${storedTables[name]}`);
    const columns = ['location_id', 'delivery_id', ...tableHeader(name)];
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const rows = these.flatMap(({ delivery, deliveryId }) =>
      delivery[name].map((row) => ({
        location_id: delivery.descriptor.location.code,
        delivery_id: deliveryId,
        ...row,
      })),
    );
    for (const batch of batchesOf(rows))
      await sql`insert into ${table} (${names})
        select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(batch)}::json)`.execute(
        trx,
      );
  }
  return these.length;
}

/** An identifier that no other version of any location has, however many are stored at once. */
const idOf = ({ descriptor: { location, year, version } }: ValidDelivery): string =>
  randomFrom(`delivery ${location.code} ${year} ${version}`).uuid();

const headerColumns = [
  'location_id',
  'delivery_id',
  'year',
  'version',
  'descriptor',
  'participations',
  'visiting_mothers',
  'coordinators',
  'uptake',
  'confirmed_warnings',
  'checksum',
  'correction_reason',
  'key_check',
  'received_at',
] as const;

function headerOf({
  delivery,
  deliveryId,
  receivedAt,
}: ReceivedDelivery & { readonly deliveryId: string }): Readonly<
  Record<(typeof headerColumns)[number], unknown>
> {
  const { descriptor, confirmedWarnings, correctionReason, keyCheck } = delivery;
  return {
    location_id: descriptor.location.code,
    delivery_id: deliveryId,
    year: descriptor.year,
    version: descriptor.version,
    descriptor,
    participations: delivery.participations.length,
    visiting_mothers: delivery['visiting-mothers'].length,
    coordinators: delivery.coordinators.length,
    uptake: delivery.uptake.length,
    confirmed_warnings: confirmedWarnings ?? [],
    checksum: deliveryChecksum(delivery),
    correction_reason: correctionReason ?? null,
    key_check: keyCheck ?? null,
    received_at: receivedAt,
  };
}

const batchesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) =>
    rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  );
