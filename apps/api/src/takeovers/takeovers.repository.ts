import { childrenColumns, type Database } from '@mim/database';
import { nameKey, nameSortKey, type Person } from '@mim/domain/person';
import type { Child } from '@mim/domain/registration';
import { type Insertable, sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Change } from '../dossier/write.js';
import type { TakenOver } from './takeovers.schema.js';

/** Rows of a statement: PostgreSQL takes 65,535 values in one. */
const rowsAtOnce = 500;

const inParts = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) =>
    rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  );

type Table =
  | 'mim.person'
  | 'mim.visiting_mother'
  | 'mim.trajectory'
  | 'mim.trajectory_state'
  | 'mim.match'
  | 'mim.visit';
type Row<Name extends Table> = Omit<Insertable<Database[Name]>, 'locationId'>;

/** Adds rows to a table of the location of a change, some hundreds at a time. */
async function addRows<Name extends Table>(
  { trx, locationId }: Change,
  table: Name,
  rows: readonly Row<Name>[],
): Promise<void> {
  for (const part of inParts(rows))
    await trx
      // The rows of each table are checked where this is called; here the table is open.
      .insertInto(table as 'mim.person')
      .values(part.map((row) => ({ ...row, locationId })) as Insertable<Database['mim.person']>[])
      .execute();
}

/** Adds persons, found by their names. */
export const addPersons = (
  change: Change,
  persons: readonly (Person & { readonly personId: string })[],
): Promise<void> =>
  addRows(
    change,
    'mim.person',
    persons.map((person) => ({ ...person, nameSearch: nameKey(person), nameSort: nameSortKey(person) })),
  );

export const addVisitingMothers = (
  change: Change,
  rows: readonly Row<'mim.visiting_mother'>[],
): Promise<void> => addRows(change, 'mim.visiting_mother', rows);

/** Adds trajectories, with the birth by which the clock of each goes. */
export const addTrajectories = (
  change: Change,
  rows: readonly (Omit<Row<'mim.trajectory'>, 'children' | 'childBornOn'> & {
    readonly children: readonly Child[];
  })[],
): Promise<void> =>
  addRows(
    change,
    'mim.trajectory',
    rows.map(({ children, ...row }) => ({ ...row, ...childrenColumns(children) })),
  );

export const addStates = (change: Change, rows: readonly Row<'mim.trajectory_state'>[]): Promise<void> =>
  addRows(change, 'mim.trajectory_state', rows);

export const addMatches = (change: Change, rows: readonly Row<'mim.match'>[]): Promise<void> =>
  addRows(change, 'mim.match', rows);

export const addVisits = (change: Change, rows: readonly Row<'mim.visit'>[]): Promise<void> =>
  addRows(change, 'mim.visit', rows);

/** What was taken over, by the account that did. */
export type StoredTakeover = Omit<TakenOver, 'isOwn' | 'byName'> & { readonly doneBy: string };

/** How many rows an action added to a table. */
const added = (table: string) =>
  sql<number>`(
    select count(*)::integer from mim.row_change as c
    where c.location_id = a.location_id and c.action_id = a.action_id and c.table_name = ${table} and c.operation = 'insert'
  )`;

/** Whether the dossier of an action is another than it left it, or something else rests on it: whatever begins or ends a match counts up the trajectory. */
const sinceThen = sql<boolean>`(
  p.version > 1 or t.version > 1
  or exists (
    select from mim.visit as v where v.location_id = t.location_id and v.trajectory_id = t.trajectory_id and exists (
      select from mim.row_change as x where x.location_id = v.location_id and x.table_name = 'visit'
        and x.row_id = v.visit_id and x.action_id is distinct from c.action_id
    )
  )
  or exists (select from mim.match_proposal as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.pause as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.extension as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.referral as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.transfer as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.outcome as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
  or exists (select from mim.signal as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id)
)`;

/** What these locations took over and did not undo, the newest first, with whose dossier was changed since. */
export async function takeovers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<StoredTakeover[]> {
  const rows = await trx
    .selectFrom('mim.action as a')
    .select(['a.actionId', 'a.locationId', 'a.doneBy', 'a.doneAt'])
    .select([
      added('visiting_mother').as('visitors'),
      added('trajectory').as('mothers'),
      added('match').as('matches'),
      added('visit').as('visits'),
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('mim.row_change as c')
          .innerJoin('mim.trajectory as t', (join) =>
            join.onRef('t.locationId', '=', 'c.locationId').onRef('t.trajectoryId', '=', 'c.rowId'),
          )
          .innerJoin('mim.person as p', (join) =>
            join.onRef('p.locationId', '=', 't.locationId').onRef('p.personId', '=', 't.motherId'),
          )
          .select(
            sql<string>`concat_ws(' ', nullif(p.given_name, ''), p.name_prefix, nullif(p.family_name, ''))`.as(
              'name',
            ),
          )
          .whereRef('c.locationId', '=', 'a.locationId')
          .whereRef('c.actionId', '=', 'a.actionId')
          .where('c.tableName', '=', 'trajectory')
          .where('c.operation', '=', 'insert')
          .where(sinceThen)
          .orderBy('p.nameSort')
          .limit(20),
      ).as('changed'),
    )
    .where('a.locationId', 'in', locationIds)
    .where('a.what', '=', 'takeovers.store')
    .where('a.undoneAt', 'is', null)
    .orderBy('a.doneAt', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ doneAt, ...row }) => ({ ...row, at: doneAt.toISOString() }));
}
