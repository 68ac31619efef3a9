import type { Database } from '@mim/database';
import {
  type ExpressionBuilder,
  type Insertable,
  type Selectable,
  sql,
  type Transaction,
  type Updateable,
} from 'kysely';
import { namePatterns } from '../people/name-patterns.js';
import { type Joined, type JoinedName, nameColumns, visitColumns, visitRows } from './visit-rows.js';

type VisitTable = Database['mim.visit'];

/** Days of a calendar, both included, and whose visits. */
export interface CalendarQuery {
  readonly from: string;
  readonly until: string;
  readonly visitingMotherId?: string | undefined;
}

/** Whether a visiting mother makes a visit, or goes along. */
const cameTo = (visitingMotherId: string) => (row: ExpressionBuilder<Joined, JoinedName>) =>
  row.or([
    row('visit.visiting_mother_id', '=', visitingMotherId),
    row('visit.companion_id', '=', visitingMotherId),
  ]);

/** The visits in a calendar, by day and time. */
export function visitsInCalendar(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until, visitingMotherId }: CalendarQuery,
) {
  let rows = visitRows(trx, locationIds)
    .select([...visitColumns, ...nameColumns])
    .where('visit.visit_on', '>=', from)
    .where('visit.visit_on', '<=', until);
  if (visitingMotherId !== undefined) rows = rows.where(cameTo(visitingMotherId));
  return rows
    .orderBy('visit.visit_on')
    .orderBy('visit.starts_at', (order) => order.asc().nullsLast())
    .orderBy('visit.visit_id')
    .limit(5000)
    .execute();
}

/** A visit with names. */
export type NamedVisitRow = Awaited<ReturnType<typeof visitsInCalendar>>[number];

/** What the list of visits can be narrowed to. */
export interface VisitFilter {
  readonly text?: string | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly trajectoryId?: string | undefined;
  readonly visitingMotherId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Where the next part of the list begins: after this visit. */
export interface VisitCursor {
  readonly visitOn: string;
  readonly visitId: string;
}

function filteredVisits(trx: Transaction<Database>, locationIds: readonly string[], filter: VisitFilter) {
  let rows = visitRows(trx, locationIds);
  for (const pattern of namePatterns(filter.text ?? ''))
    rows = rows.where('mother.name_search', 'like', pattern);
  if (filter.statuses !== undefined) rows = rows.where('visit.status', 'in', filter.statuses);
  if (filter.kinds !== undefined) rows = rows.where('visit.kind', 'in', filter.kinds);
  if (filter.trajectoryId !== undefined) rows = rows.where('visit.trajectory_id', '=', filter.trajectoryId);
  if (filter.visitingMotherId !== undefined) rows = rows.where(cameTo(filter.visitingMotherId));
  if (filter.from !== undefined) rows = rows.where('visit.visit_on', '>=', filter.from);
  if (filter.until !== undefined) rows = rows.where('visit.visit_on', '<=', filter.until);
  return rows;
}

/** A part of the list of visits, the latest first. */
export function visitList(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  filter: VisitFilter,
  part: { readonly after: VisitCursor | null; readonly limit: number },
): Promise<NamedVisitRow[]> {
  let rows = filteredVisits(trx, locationIds, filter).select([...visitColumns, ...nameColumns]);
  if (part.after !== null)
    rows = rows.where(
      sql<boolean>`(visit.visit_on, visit.visit_id) < (${part.after.visitOn}::date, ${part.after.visitId}::uuid)`,
    );
  return rows.orderBy('visit.visit_on', 'desc').orderBy('visit.visit_id', 'desc').limit(part.limit).execute();
}

/** How many visits the filter leaves. */
export const countVisits = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  filter: VisitFilter,
) =>
  filteredVisits(trx, locationIds, filter)
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow();

/** One visit with names; undefined: not there, or of another location. */
export const visitById = (trx: Transaction<Database>, locationIds: readonly string[], visitId: string) =>
  visitRows(trx, locationIds)
    .select([...visitColumns, ...nameColumns])
    .where('visit.visit_id', '=', visitId)
    .executeTakeFirst();

/** The planned visit that waits longest to be recorded: its day has come. */
export const oldestPlannedVisit = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  until: string,
  after: VisitCursor | null,
) => {
  let rows = visitRows(trx, locationIds)
    .select([...visitColumns, ...nameColumns])
    .where('visit.status', '=', 'planned')
    .where('visit.visit_on', '<=', until);
  // After the last of them the first follows: what was passed over still waits.
  if (after !== null)
    rows = rows
      .where('visit.visit_id', '<>', after.visitId)
      .orderBy(
        sql`(visit.visit_on, visit.visit_id) > (${after.visitOn}::date, ${after.visitId}::uuid)`,
        'desc',
      );
  return rows.orderBy('visit.visit_on').orderBy('visit.visit_id').executeTakeFirst();
};

/** A visit, locked until the transaction ends. */
export const visitForChange = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.visit')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('visit_id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();

export const addVisitRow = (trx: Transaction<Database>, row: Insertable<VisitTable>) =>
  trx.insertInto('mim.visit').values(row).returning(['visit_id as id', 'version']).executeTakeFirstOrThrow();

/** Changes a visit that was locked in this transaction. */
export const changeVisit = (
  trx: Transaction<Database>,
  { location_id, visit_id, version }: Selectable<VisitTable>,
  facts: Updateable<VisitTable>,
) =>
  trx
    .updateTable('mim.visit')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('visit_id', '=', visit_id)
    .where('version', '=', version)
    .returning(['visit_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Every visit of a trajectory, as far as rules look at it. */
export const visitsOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.visit')
    .select(['visit_id', 'visit_on', 'status', 'kind'])
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('visit_on')
    .execute();

/** The pauses of a trajectory. */
export const pausesOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.pause')
    .select(['first_day', 'last_day'])
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('first_day')
    .execute();

/** The matches of a trajectory, the first one first. */
export const matchesOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match')
    .select(['match_id', 'visiting_mother_id', 'started_on', 'ended_on'])
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectoryId)
    .orderBy('started_on')
    .execute();

/** The matches of a trajectory with who visits, the first one first. */
export const namedMatchesOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.location_id', '=', 'match.location_id')
        .onRef('visitor.visiting_mother_id', '=', 'match.visiting_mother_id'),
    )
    .innerJoin('mim.person as person', (join) =>
      join
        .onRef('person.location_id', '=', 'visitor.location_id')
        .onRef('person.person_id', '=', 'visitor.person_id'),
    )
    .select([
      'match.visiting_mother_id',
      'match.started_on',
      'match.ended_on',
      'person.given_name',
      'person.name_prefix',
      'person.family_name',
    ])
    .where('match.location_id', '=', locationId)
    .where('match.trajectory_id', '=', trajectoryId)
    .orderBy('match.started_on')
    .execute();
export type NamedMatchRow = Awaited<ReturnType<typeof namedMatchesOf>>[number];

/** How many planned visits of a day and before wait to be recorded. */
export const countWaitingVisits = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  until: string,
) =>
  trx
    .selectFrom('mim.visit')
    .select(sql<number>`count(*)::integer`.as('waiting'))
    .where('location_id', 'in', locationIds)
    .where('status', '=', 'planned')
    .where('visit_on', '<=', until)
    .executeTakeFirstOrThrow();

/** The visits of a match, as far as its end looks at them. */
export const visitsOfMatch = (trx: Transaction<Database>, locationId: string, matchId: string) =>
  trx
    .selectFrom('mim.visit')
    .select(['visit_on', 'status'])
    .where('location_id', '=', locationId)
    .where('match_id', '=', matchId)
    .execute();

/** Cancels what was planned within a match after its last day. */
export const cancelPlannedVisits = (
  trx: Transaction<Database>,
  match: { locationId: string; matchId: string; after: string; by: string },
) =>
  trx
    .updateTable('mim.visit')
    .set((row) => ({ status: 'cancelled', cancelled_by: match.by, version: row('version', '+', 1) }))
    .where('location_id', '=', match.locationId)
    .where('match_id', '=', match.matchId)
    .where('status', '=', 'planned')
    .where('visit_on', '>', match.after)
    .execute();
