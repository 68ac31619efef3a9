import { type Actor, type Database, withActor } from '@mim/database';
import { type Kysely, sql, type Transaction } from 'kysely';
import { openEverySignal } from '../testing/open-every-signal.js';

/** A column of text in a table of the dossiers. */
interface TextColumn {
  readonly table: string;
  readonly column: string;
  readonly versioned: boolean;
}

/** Columns that say whose a row is, or what a program calls something: other words there would break it. */
const kept =
  /^(location_id|to_location_id|transferred_from|account_id|.*_by|secret_hash|name_search|name_sort|list|procedure|input_hash)$/;

/** What a location's marker looks like where a text has a form; elsewhere it is the bare word. */
const forms: Readonly<Record<string, (marker: Marker) => string>> = {
  email: ({ word }) => `${word}@mim.test`,
  phone: ({ phone }) => phone,
  postcode: ({ postcode }) => postcode,
};

/** What stands in the texts of one location and nowhere else. */
export interface Marker {
  /** Lower-case letters, at most ten, so that it fits in every column and survives every search key. */
  readonly word: string;
  readonly phone: string;
  readonly postcode: string;
}

/** The columns of text of every table that is kept by location. */
async function textColumns(trx: Transaction<Database>): Promise<TextColumn[]> {
  const { rows } = await sql<TextColumn>`
    select columns.table_name as table, columns.column_name as column,
      exists (
        select from information_schema.columns as other
        where other.table_schema = 'mim' and other.table_name = columns.table_name and other.column_name = 'version'
      ) as versioned
    from information_schema.columns as columns
    join information_schema.columns as tenant
      on tenant.table_schema = 'mim' and tenant.table_name = columns.table_name and tenant.column_name = 'location_id'
    where columns.table_schema = 'mim' and columns.data_type = 'text'
    order by 1, 2`.execute(trx);
  return rows.filter(({ column }) => !kept.test(column));
}

/**
 * Writes a location's marker into every column of text of every row that takes it: a free text takes any
 * words, a code and a column that only grows take none.
 * @param actor A coordinator of that one location.
 * @returns The columns that hold the marker now, as `table.column`.
 */
export function fillWithMarkers(
  app: Kysely<Database>,
  actor: Actor,
  marker: Marker,
): Promise<readonly string[]> {
  const [locationId = ''] = actor.locationIds;
  return withActor(app, actor, async (trx) => {
    await openEverySignal(trx, locationId);
    const filled: string[] = [];
    for (const each of await textColumns(trx)) {
      if (await fill(trx, each, locationId, marker)) filled.push(`${each.table}.${each.column}`);
    }
    return filled;
  });
}

async function fill(
  trx: Transaction<Database>,
  { table, column, versioned }: TextColumn,
  locationId: string,
  marker: Marker,
): Promise<boolean> {
  const text = forms[column]?.(marker) ?? marker.word;
  const count = versioned ? sql`, version = version + 1` : sql``;
  await sql`savepoint fill`.execute(trx);
  try {
    const { numAffectedRows = 0n } = await sql`
      update ${sql.id('mim', table)} set ${sql.id(column)} = ${text}${count}
      where location_id = ${locationId}`.execute(trx);
    await sql`release savepoint fill`.execute(trx);
    return numAffectedRows > 0n;
  } catch {
    await sql`rollback to savepoint fill`.execute(trx);
    return false;
  }
}
