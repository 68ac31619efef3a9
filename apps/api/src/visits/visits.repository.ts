import type { Database } from '@mim/database';
import type { CancelledBy, VisitKind, VisitStatus } from '@mim/domain/visit';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { findingPlace, motherSought } from '../people/finding-people.js';
import { nameColumns } from '../people/person-columns.js';
import { lockTrajectoryOf } from '../trajectories/trajectory.repository.js';
import { pausesOfVisit, peopleColumns, visitColumns, visitRows } from './visit-rows.js';

type VisitTable = Database['mim.visit'];

/** Days of a calendar, both included, and whose visits. */
export interface CalendarQuery {
  readonly from: string;
  readonly until: string;
  readonly visitingMotherId?: string | undefined;
}

/** Whether a visiting mother makes a visit, or goes along. */
const cameTo = (visitingMotherId: string) =>
  sql<boolean>`(visit.visiting_mother_id = ${visitingMotherId} or visit.companion_id = ${visitingMotherId})`;

/** The visits in a calendar, by day and time. */
export function visitsInCalendar(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until, visitingMotherId }: CalendarQuery,
) {
  let rows = visitRows(trx, locationIds)
    .select([...visitColumns, ...peopleColumns])
    .select(pausesOfVisit)
    .where('visit.visitOn', '>=', from)
    .where('visit.visitOn', '<=', until);
  if (visitingMotherId !== undefined) rows = rows.where(cameTo(visitingMotherId));
  return rows
    .orderBy('visit.visitOn')
    .orderBy('visit.startsAt', (order) => order.asc().nullsLast())
    .orderBy('visit.visitId')
    .limit(5000)
    .execute();
}

/** A visit with names. */
export type NamedVisitRow = Awaited<ReturnType<typeof visitsInCalendar>>[number];

/** What the list of visits can be narrowed to. */
export interface VisitFilter {
  readonly text?: string | undefined;
  readonly statuses?: readonly VisitStatus[] | undefined;
  readonly kinds?: readonly VisitKind[] | undefined;
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

/**
 * The visits that a filter leaves, without anybody's name: a part of them is chosen first, and named then. A text is
 * looked for once in each mother, not in each of her visits.
 */
function filteredVisits(trx: Transaction<Database>, locationIds: readonly string[], filter: VisitFilter) {
  let rows = trx.selectFrom('mim.visit as visit').where('visit.locationId', 'in', locationIds);
  const place = findingPlace(filter.text ?? '', motherSought);
  if (place !== null)
    rows = rows.where((row) =>
      row.exists(
        row
          .selectFrom('mim.trajectory as trajectory')
          .innerJoin('mim.person as mother', (join) =>
            sameLocation(join, 'mother.personId', 'trajectory.motherId', locationIds),
          )
          .select('trajectory.trajectoryId')
          .whereRef('trajectory.locationId', '=', 'visit.locationId')
          .whereRef('trajectory.trajectoryId', '=', 'visit.trajectoryId')
          .where('trajectory.locationId', 'in', locationIds)
          .where(place, 'is not', null),
      ),
    );
  if (filter.statuses !== undefined) rows = rows.where('visit.status', 'in', filter.statuses);
  if (filter.kinds !== undefined) rows = rows.where('visit.kind', 'in', filter.kinds);
  if (filter.trajectoryId !== undefined) rows = rows.where('visit.trajectoryId', '=', filter.trajectoryId);
  if (filter.visitingMotherId !== undefined) rows = rows.where(cameTo(filter.visitingMotherId));
  if (filter.from !== undefined) rows = rows.where('visit.visitOn', '>=', filter.from);
  if (filter.until !== undefined) rows = rows.where('visit.visitOn', '<=', filter.until);
  return rows;
}

/** Where a part of the list of visits begins, and how long it is. */
interface VisitPart {
  readonly after: VisitCursor | null;
  readonly limit: number;
}

/** Which visits a part of the list has, the latest first. */
const visitListIds = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  filter: VisitFilter,
  { after, limit }: VisitPart,
) => {
  const rows = filteredVisits(trx, locationIds, filter).select('visit.visitId');
  const part =
    after === null
      ? rows
      : rows.where(
          sql<boolean>`(visit.visit_on, visit.visit_id) < (${after.visitOn}::date, ${after.visitId}::uuid)`,
        );
  return part.orderBy('visit.visitOn', 'desc').orderBy('visit.visitId', 'desc').limit(limit).execute();
};

/** A part of the list of visits with names, the latest first. */
export async function visitList(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  filter: VisitFilter,
  part: VisitPart,
): Promise<NamedVisitRow[]> {
  const ids = (await visitListIds(trx, locationIds, filter, part)).map(({ visitId }) => visitId);
  return visitRows(trx, locationIds)
    .select([...visitColumns, ...peopleColumns])
    .select(pausesOfVisit)
    .where(sql<boolean>`visit.visit_id = any(${ids}::uuid[])`)
    .orderBy('visit.visitOn', 'desc')
    .orderBy('visit.visitId', 'desc')
    .execute();
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
    .select([...visitColumns, ...peopleColumns])
    .select(pausesOfVisit)
    .where('visit.visitId', '=', visitId)
    .executeTakeFirst();

/**
 * A planned visit can be recorded from its day on (`checkVisitDay`); it is reminded of once that day is over,
 * and never in a pause (`isToRecord`).
 */
const isRecordable = (today: string) =>
  sql<boolean>`(visit.status = 'planned' and visit.visit_on <= ${today} and not exists (
    select from mim.pause as pause
    where pause.location_id = visit.location_id and pause.trajectory_id = visit.trajectory_id
      and pause.first_day <= visit.visit_on and (pause.last_day is null or visit.visit_on <= pause.last_day)
  ))`;

/** The oldest planned visit that can be recorded, after another one. */
export const oldestRecordableVisit = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
  after: VisitCursor | null,
) => {
  let rows = visitRows(trx, locationIds)
    .select([...visitColumns, ...peopleColumns])
    .select(pausesOfVisit)
    .where(isRecordable(today));
  // After the last of them the first follows: what was passed over still waits.
  if (after !== null)
    rows = rows
      .where('visit.visitId', '<>', after.visitId)
      .orderBy(
        sql`(visit.visit_on, visit.visit_id) > (${after.visitOn}::date, ${after.visitId}::uuid)`,
        'desc',
      );
  return rows.orderBy('visit.visitOn').orderBy('visit.visitId').executeTakeFirst();
};

/** A visit, locked until the transaction ends. */
export const visitForChange = async (trx: Transaction<Database>, locationId: string, visitId: string) => {
  await lockTrajectoryOf(trx, locationId, 'visit', visitId);
  return trx
    .selectFrom('mim.visit')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
};

export const addVisitRow = (trx: Transaction<Database>, row: Insertable<VisitTable>) =>
  trx.insertInto('mim.visit').values(row).returning(['visitId as id', 'version']).executeTakeFirstOrThrow();

/** Changes a visit that was locked in this transaction. */
export const changeVisit = (
  trx: Transaction<Database>,
  { locationId, visitId, version }: Selectable<VisitTable>,
  facts: Updateable<VisitTable>,
) =>
  trx
    .updateTable('mim.visit')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .where('version', '=', version)
    .returning(['visitId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Every visit of a trajectory, as far as rules look at it. */
export const visitsOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.visit')
    .select(['visitId', 'visitOn', 'status', 'kind'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('visitOn')
    .execute();

/** Everything that brought a trajectory to a state. */
export const statesEntered = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.trajectory_state')
    .select(['event', 'since'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('since')
    .execute();

/** The pauses of a trajectory. */
export const pausesOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.pause')
    .select(['firstDay', 'lastDay'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('firstDay')
    .execute();

/** The matches of a trajectory, the first one first. */
export const matchesOfTrajectory = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match')
    .select(['matchId', 'visitingMotherId', 'startedOn', 'endedOn'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .orderBy('startedOn')
    .execute();

/** The matches of a trajectory with who visits, the first one first. */
export const namedMatchesOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'match.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['match.visitingMotherId', 'match.startedOn', 'match.endedOn'])
    .select(['visitor.erasedOn', ...nameColumns('person')])
    .where('match.locationId', '=', locationId)
    .where('match.trajectoryId', '=', trajectoryId)
    .orderBy('match.startedOn')
    .execute();
export type NamedMatchRow = Awaited<ReturnType<typeof namedMatchesOf>>[number];

/** How many planned visits can be recorded. */
export const countRecordableVisits = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) =>
  trx
    .selectFrom('mim.visit as visit')
    .select(sql<number>`count(*)::integer`.as('recordable'))
    .where('visit.locationId', 'in', locationIds)
    .where(isRecordable(today))
    .executeTakeFirstOrThrow();

/** The visits of a match, as far as its end looks at them. */
export const visitsOfMatch = (trx: Transaction<Database>, locationId: string, matchId: string) =>
  trx
    .selectFrom('mim.visit')
    .select(['visitOn', 'status'])
    .where('locationId', '=', locationId)
    .where('matchId', '=', matchId)
    .execute();

/** Cancels what was planned within a match after its last day. */
export const cancelPlannedVisits = (
  trx: Transaction<Database>,
  match: { locationId: string; matchId: string; after: string; by: CancelledBy },
) =>
  trx
    .updateTable('mim.visit')
    .set((row) => ({ status: 'cancelled', cancelledBy: match.by, version: row('version', '+', 1) }))
    .where('locationId', '=', match.locationId)
    .where('matchId', '=', match.matchId)
    .where('status', '=', 'planned')
    .where('visitOn', '>', match.after)
    .execute();
