import type { Database } from '@mim/database';
import type { OpenPeriod } from '@mim/domain/kernel';
import { personFactNames } from '@mim/domain/person';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { findingPlace } from '../people/finding-people.js';
import { nameColumns } from '../people/person-columns.js';
import { visitorIsActiveOn } from './active-visitor.js';
import { isProgrammeMother } from './is-programme-mother.js';
import { supervisionLists } from './supervision-lists.js';

type VisitingMotherTable = Database['mim.visiting_mother'];

/** A location has some tens of visiting mothers, also in the largest registration; more than this is no list to read. */
export const mostListed = 2000;

/** Visiting mothers of these locations, each with her person. Who was erased is not there. */
const visitingMotherRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) =>
      sameLocation(join, 'person.personId', 'visitor.personId', locationIds),
    )
    .selectAll('visitor')
    .select(isProgrammeMother(locationIds))
    .select(personFactNames.map((name) => `person.${name}` as const))
    .select('person.version as personVersion')
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.erasedOn', 'is', null);

/** The visiting mothers who take part on a day: all of them, since a rule chooses among them. */
export const activeVisitingMothers = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  day: string,
) =>
  visitingMotherRows(trx, locationIds)
    .where(visitorIsActiveOn(day))
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .execute();

/** Whom a list of visiting mothers looks for. */
interface VisitingMothersAsked {
  readonly text: string;
  /** Only who takes part on this day, ISO text; null: also who has stopped. */
  readonly activeOn: string | null;
}

/** The visiting mothers whom a text finds, by name; with one more when there are more than a list holds. */
export function foundRows(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text, activeOn }: VisitingMothersAsked,
) {
  const place = findingPlace(text, { person: 'person' });
  let rows = visitingMotherRows(trx, locationIds);
  if (place !== null) rows = rows.where(place, 'is not', null);
  if (activeOn !== null) rows = rows.where(visitorIsActiveOn(activeOn));
  return rows
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .limit(mostListed + 1)
    .execute();
}

/** How many of those whom a text finds have stopped by a day. */
export async function countStopped(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text, by }: { readonly text: string; readonly by: string },
): Promise<number> {
  const place = findingPlace(text, { person: 'person' });
  const stopped = trx
    .selectFrom('mim.visiting_mother as visitor')
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.erasedOn', 'is', null)
    .where((row) => row.not(visitorIsActiveOn(by)));
  const found =
    place === null
      ? stopped
      : stopped
          .innerJoin('mim.person as person', (join) =>
            sameLocation(join, 'person.personId', 'visitor.personId', locationIds),
          )
          .where(place, 'is not', null);
  const { count } = await found.select(sql<number>`count(*)::integer`.as('count')).executeTakeFirstOrThrow();
  return count;
}

/** The visiting mothers by name alone, to choose one of them: those who take part on a day, or all. */
export function visitingMotherNames(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  activeOn: string | null,
) {
  const rows = trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) =>
      sameLocation(join, 'person.personId', 'visitor.personId', locationIds),
    )
    .select(['visitor.visitingMotherId', 'visitor.locationId', 'visitor.personId', ...nameColumns('person')])
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.erasedOn', 'is', null);
  return (activeOn === null ? rows : rows.where(visitorIsActiveOn(activeOn)))
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .execute();
}

/** What tells when supervision is due to the visiting mothers who take part on a day. */
export const supervisionOfActive = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  day: string,
) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .select(['visitor.visitingMotherId', 'visitor.coordinatorFrom', 'visitor.coordinatorUntil'])
    .select(supervisionLists)
    .where('visitor.locationId', 'in', locationIds)
    .where(visitorIsActiveOn(day))
    .orderBy('visitor.visitingMotherId')
    .execute();

/** A visiting mother with her person. */
export type VisitingMotherRow = Awaited<ReturnType<typeof foundRows>>[number];

/** One visiting mother; undefined: not there, or of another location. */
export const visitingMother = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
) =>
  visitingMotherRows(trx, locationIds)
    .where('visitor.visitingMotherId', '=', visitingMotherId)
    .executeTakeFirst();

/** A visiting mother, locked until the transaction ends; undefined: not there, or erased. */
export const visitingMotherForChange = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
) =>
  trx
    .selectFrom('mim.visiting_mother')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('erasedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst();

export const addVisitingMotherRow = (trx: Transaction<Database>, row: Insertable<VisitingMotherTable>) =>
  trx
    .insertInto('mim.visiting_mother')
    .values(row)
    .returning(['visitingMotherId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes facts of a visiting mother that was locked in this transaction. */
export const changeVisitingMother = (
  trx: Transaction<Database>,
  { locationId, visitingMotherId, version }: Selectable<VisitingMotherTable>,
  facts: Updateable<VisitingMotherTable>,
) =>
  trx
    .updateTable('mim.visiting_mother')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('version', '=', version)
    .returning(['visitingMotherId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Every pause of the visiting mothers of these locations that is not over before a day. */
export const pausesFrom = (trx: Transaction<Database>, locationIds: readonly string[], day: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause as pause')
    .select(['pause.visitingMotherId', 'pause.firstDay', 'pause.lastDay'])
    .where('pause.locationId', 'in', locationIds)
    .where((where) => where.or([where('pause.lastDay', 'is', null), where('pause.lastDay', '>=', day)]))
    .execute();

/** The pauses of one visiting mother, the latest first. */
export const pausesOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause')
    .select(['visitingMotherPauseId as pauseId', 'firstDay', 'lastDay', 'reason', 'version'])
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .orderBy('firstDay', 'desc')
    .orderBy('visitingMotherPauseId')
    .execute();

export const addPauseRow = (
  trx: Transaction<Database>,
  row: Insertable<Database['mim.visiting_mother_pause']>,
) =>
  trx
    .insertInto('mim.visiting_mother_pause')
    .values(row)
    .returning(['visitingMotherPauseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** The matches that go on at these locations, with the mother of each. */
export const openMatches = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.match as match', (join) =>
      sameLocation(join, 'match.trajectoryId', 'trajectory.trajectoryId').on('match.endedOn', 'is', null),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'match.locationId',
      'match.matchId',
      'match.trajectoryId',
      'match.visitingMotherId',
      'match.startedOn',
      'mother.personId as motherId',
      ...nameColumns('mother'),
    ])
    .where('trajectory.locationId', 'in', locationIds)
    .where('trajectory.state', 'in', ['matched', 'visited'])
    .orderBy('match.startedOn')
    .orderBy('match.matchId')
    .execute();

/** Every match of one visiting mother, the latest first. */
export const matchesOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'match.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'match.matchId',
      'match.trajectoryId',
      'match.startedOn',
      'match.endedOn',
      'match.endReason',
      'match.endedBy',
      'mother.personId as motherId',
      ...nameColumns('mother'),
    ])
    .where('match.locationId', '=', locationId)
    .where('match.visitingMotherId', '=', visitingMotherId)
    .orderBy('match.startedOn', 'desc')
    .orderBy('match.matchId')
    .execute();

/** How many matches of a visiting mother go on. */
export async function countOpenMatches(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
): Promise<number> {
  const { open } = await trx
    .selectFrom('mim.match')
    .select(sql<number>`count(*)::integer`.as('open'))
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('endedOn', 'is', null)
    .executeTakeFirstOrThrow();
  return open;
}

/** Planned visits of a visiting mother within these days. */
interface PlannedByHer {
  readonly locationId: string;
  readonly visitingMotherId: string;
  readonly within: OpenPeriod;
}

/** Cancels the visits that a visiting mother was to make on these days. */
export async function cancelVisitsOf(
  trx: Transaction<Database>,
  { locationId, visitingMotherId, within }: PlannedByHer,
): Promise<void> {
  let visits = trx
    .updateTable('mim.visit')
    .set((row) => ({
      status: 'cancelled',
      cancelledBy: 'visiting-mother',
      version: row('version', '+', 1),
    }))
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('status', '=', 'planned')
    .where('visitOn', '>=', within.firstDay);
  if (within.lastDay !== null) visits = visits.where('visitOn', '<=', within.lastDay);
  await visits.execute();
}

/** Lets the visits on these days to which a visiting mother was to go along, be made without her. */
export async function leaveVisitsWithoutHer(
  trx: Transaction<Database>,
  { locationId, visitingMotherId, within }: PlannedByHer,
): Promise<void> {
  let visits = trx
    .updateTable('mim.visit')
    .set((row) => ({ companionId: null, version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('companionId', '=', visitingMotherId)
    .where('status', '=', 'planned')
    .where('visitOn', '>=', within.firstDay);
  if (within.lastDay !== null) visits = visits.where('visitOn', '<=', within.lastDay);
  await visits.execute();
}

/** Cancels the supervision sessions that were planned with a visiting mother on these days. */
export async function cancelSessionsOf(
  trx: Transaction<Database>,
  { locationId, visitingMotherId, within }: PlannedByHer,
): Promise<void> {
  let sessions = trx
    .updateTable('mim.supervision_session')
    .set((row) => ({ status: 'cancelled', version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('status', '=', 'planned')
    .where('sessionOn', '>=', within.firstDay);
  if (within.lastDay !== null) sessions = sessions.where('sessionOn', '<=', within.lastDay);
  await sessions.execute();
}

/** Withdraws what was proposed with a visiting mother and not answered yet. */
export async function withdrawProposals(
  trx: Transaction<Database>,
  { locationId, visitingMotherId, on }: { locationId: string; visitingMotherId: string; on: string },
): Promise<void> {
  await trx
    .updateTable('mim.match_proposal')
    .set((row) => ({ outcome: 'withdrawn', answeredOn: on, version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('answeredOn', 'is', null)
    .execute();
}

/** The visiting mother of a location who is one of its coordinators, by her account; undefined: nobody. */
export const visitorWhoCoordinates = (trx: Transaction<Database>, locationId: string, accountId: string) =>
  trx
    .selectFrom('mim.visiting_mother')
    .select('visitingMotherId')
    .where('locationId', '=', locationId)
    .where('coordinatorAccountId', '=', accountId)
    .executeTakeFirst();

/** A pause of a visiting mother, locked until the transaction ends. */
export const pauseForChange = (trx: Transaction<Database>, locationId: string, pauseId: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherPauseId', '=', pauseId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a pause that was locked in this transaction. */
export const changePause = (
  trx: Transaction<Database>,
  pause: Selectable<Database['mim.visiting_mother_pause']>,
  facts: Updateable<Database['mim.visiting_mother_pause']>,
) =>
  trx
    .updateTable('mim.visiting_mother_pause')
    .set({ ...facts, version: pause.version + 1 })
    .where('locationId', '=', pause.locationId)
    .where('visitingMotherPauseId', '=', pause.visitingMotherPauseId)
    .where('version', '=', pause.version)
    .returning(['visitingMotherPauseId as id', 'version'])
    .executeTakeFirstOrThrow();
