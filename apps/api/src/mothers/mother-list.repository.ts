import type { Database } from '@mim/database';
import type { PersonName } from '@mim/domain/person';
import { type Child, type MotherStatus, motherStatuses } from '@mim/domain/registration';
import type { RecordedVisits } from '@mim/domain/worklist';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { foundByOf } from '../people/finding-people.js';
import type { FoundBy } from '../people/found-by.schema.js';
import { motherStatusOf } from '../people/mother-status.js';
import { nameColumns } from '../people/person-columns.js';
import { standingLists } from '../trajectories/standing-lists.js';
import type { MotherSort } from './mother-list.schema.js';
import { type MotherSelection, placeOfMother, selectMothers } from './mother-selection.js';

/** What the database can order by; where her visits stand is a matter of the rules. */
type StoredSort = MotherSort & { readonly by: Exclude<MotherSort['by'], 'next-due'> };

/** A part of a list: in which order, after which mother, and how many at most. */
export interface ListPart {
  readonly sort: StoredSort;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A trajectory with what tells where her visits stand, from the database. */
interface StandingRow extends RecordedVisits {
  readonly trajectoryId: string;
  readonly locationId: string;
}

/** A mother of the list, from the database. */
export interface MotherListRow extends StandingRow, PersonName {
  readonly motherId: string;
  readonly status: MotherStatus;
  readonly town: string | null;
  readonly children: readonly Child[];
  readonly version: number;
  readonly visitingMother: (PersonName & { readonly id: string; readonly personId: string }) | null;
  /** What of her had the text of the filter; null: there was none. */
  readonly foundBy: FoundBy | null;
}

const standingColumns = [
  'trajectory.trajectoryId',
  'trajectory.locationId',
  'trajectory.state',
  'trajectory.startedOn',
  'trajectory.endedOn',
  'trajectory.childBornOn',
  ...standingLists,
] as const;

const lastVisit = sql`(
  select max(v.visit_on) from mim.visit as v
  where v.location_id = trajectory.location_id and v.trajectory_id = trajectory.trajectory_id and v.status = 'done'
)`;

/** What the list is ordered by. Who has no such date comes last, and first where none was ever visited. */
const sortKeys = {
  name: { key: sql<string>`mother.name_sort`, type: sql`text` },
  'child-born': { key: sql<string>`coalesce(trajectory.child_born_on, 'infinity'::date)`, type: sql`date` },
  started: { key: sql<string>`coalesce(trajectory.started_on, 'infinity'::date)`, type: sql`date` },
  'last-visit': { key: sql<string>`coalesce(${lastVisit}, '-infinity'::date)`, type: sql`date` },
  state: {
    key: sql<string>`array_position(${[...motherStatuses.values]}::text[], ${motherStatusOf('trajectory')})`,
    type: sql`integer`,
  },
} as const satisfies Record<StoredSort['by'], { key: RawBuilder<string>; type: RawBuilder<unknown> }>;

const visitingMother = sql<(PersonName & { id: string; personId: string }) | null>`(
  select jsonb_build_object(
    'id', m.visiting_mother_id,
    'personId', q.person_id,
    'givenName', q.given_name, 'namePrefix', q.name_prefix, 'familyName', q.family_name
  )
  from mim.match as m
  join mim.visiting_mother as w on w.location_id = m.location_id and w.visiting_mother_id = m.visiting_mother_id
  join mim.person as q on q.location_id = w.location_id and q.person_id = w.person_id
  where m.location_id = trajectory.location_id and m.trajectory_id = trajectory.trajectory_id and m.ended_on is null
)`;

/** One part of the list, with one row more when there is a next part. */
export async function motherListRows(
  trx: Transaction<Database>,
  selection: MotherSelection,
  { sort, after, limit }: ListPart,
): Promise<MotherListRow[]> {
  const { key, type } = sortKeys[sort.by];
  const forward = sort.direction === 'ascending';
  const order = forward ? 'asc' : 'desc';
  let query = selectMothers(trx, selection);
  if (after !== undefined) {
    const from = await sortKeyOf(trx, selection.locationIds, sort, after);
    const [beyond, orAt] = forward ? [sql`>`, sql`>=`] : [sql`<`, sql`<=`];
    const value = sql`cast(${from} as ${type})`;
    // The second comparison says nothing new; it is one that an index of the key alone can use.
    query = query
      .where(sql<boolean>`(${key}, trajectory.trajectory_id) ${beyond} (${value}, ${after}::uuid)`)
      .where(sql<boolean>`${key} ${orAt} ${value}`);
  }
  const place = placeOfMother(selection.filter.text);
  const rows = await query
    .select(standingColumns)
    .select(['trajectory.motherId', 'trajectory.children', 'trajectory.version'])
    .select([...nameColumns('mother'), 'mother.town'])
    .select(motherStatusOf('trajectory').as('status'))
    .select(visitingMother.as('visitingMother'))
    .select((place ?? sql<null>`null`).as('place'))
    .orderBy(key, order)
    .orderBy('trajectory.trajectoryId', order)
    .limit(limit + 1)
    .execute();
  return rows.map(({ place, ...row }) => ({ ...row, foundBy: foundByOf(place) }));
}

/** Where a mother stands in the order, whatever is filtered; null: she is not there (any more). */
async function sortKeyOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  sort: StoredSort,
  trajectoryId: string,
): Promise<string | null> {
  const row = await selectMothers(trx, { locationIds, filter: {} })
    .select(sql<string>`(${sortKeys[sort.by].key})::text`.as('key'))
    .where('trajectory.trajectoryId', '=', trajectoryId)
    .executeTakeFirst();
  return row?.key ?? null;
}

/** What tells of everyone who is selected where her visits stand. */
export const standingRows = (
  trx: Transaction<Database>,
  selection: MotherSelection,
): Promise<StandingRow[]> => selectMothers(trx, selection).select(standingColumns).execute();

/** How many mothers are selected. */
export async function countMothers(trx: Transaction<Database>, selection: MotherSelection): Promise<number> {
  const { count } = await selectMothers(trx, selection)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
