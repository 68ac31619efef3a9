import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';

type VisitingMotherTable = Database['mim.visiting_mother'];

/** Visiting mothers of these locations, each with her person. */
const visitingMotherRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) =>
      join
        .onRef('person.location_id', '=', 'visitor.location_id')
        .onRef('person.person_id', '=', 'visitor.person_id'),
    )
    .selectAll('visitor')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('mim.trajectory as own')
            .select('own.trajectory_id')
            .whereRef('own.location_id', '=', 'visitor.location_id')
            .whereRef('own.mother_id', '=', 'visitor.person_id')
            .where('own.location_id', 'in', locationIds)
            .where('own.ended_on', 'is', null),
        )
        .as('is_programme_mother'),
    )
    .select([
      'person.given_name',
      'person.name_prefix',
      'person.family_name',
      'person.phone',
      'person.email',
      'person.street',
      'person.postcode',
      'person.town',
      'person.born_on',
      'person.birth_year',
      'person.languages',
      'person.origin',
      'person.origin_consent_on',
      'person.origin_consent_wording',
      'person.education',
      'person.version as person_version',
    ])
    .where('visitor.location_id', 'in', locationIds);

/** The visiting mothers who have not stopped. */
export const activeVisitingMothers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  visitingMotherRows(trx, locationIds)
    .where('visitor.stopped_on', 'is', null)
    .orderBy('person.name_search')
    .orderBy('visitor.visiting_mother_id')
    .limit(500)
    .execute();

/** The visiting mothers, also those who have stopped. */
export const allVisitingMothers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  visitingMotherRows(trx, locationIds)
    .orderBy('person.name_search')
    .orderBy('visitor.visiting_mother_id')
    .limit(2000)
    .execute();

/** A visiting mother with her person. */
export type VisitingMotherRow = Awaited<ReturnType<typeof allVisitingMothers>>[number];

/** One visiting mother; undefined: not there, or of another location. */
export const visitingMother = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
) =>
  visitingMotherRows(trx, locationIds)
    .where('visitor.visiting_mother_id', '=', visitingMotherId)
    .executeTakeFirst();

/** A visiting mother, locked until the transaction ends. */
export const visitingMotherForChange = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
) =>
  trx
    .selectFrom('mim.visiting_mother')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('visiting_mother_id', '=', visitingMotherId)
    .forUpdate()
    .executeTakeFirst();

export const addVisitingMotherRow = (trx: Transaction<Database>, row: Insertable<VisitingMotherTable>) =>
  trx
    .insertInto('mim.visiting_mother')
    .values(row)
    .returning(['visiting_mother_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes facts of a visiting mother that was locked in this transaction. */
export const changeVisitingMother = (
  trx: Transaction<Database>,
  { location_id, visiting_mother_id, version }: Selectable<VisitingMotherTable>,
  facts: Updateable<VisitingMotherTable>,
) =>
  trx
    .updateTable('mim.visiting_mother')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('visiting_mother_id', '=', visiting_mother_id)
    .where('version', '=', version)
    .returning(['visiting_mother_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Every pause of the visiting mothers of these locations that is not over before a day. */
export const pausesFrom = (trx: Transaction<Database>, locationIds: readonly string[], day: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause as pause')
    .select(['pause.visiting_mother_id', 'pause.first_day', 'pause.last_day'])
    .where('pause.location_id', 'in', locationIds)
    .where((where) => where.or([where('pause.last_day', 'is', null), where('pause.last_day', '>=', day)]))
    .execute();

/** The pauses of one visiting mother, the latest first. */
export const pausesOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause')
    .select(['visiting_mother_pause_id', 'first_day', 'last_day', 'reason', 'version'])
    .where('location_id', '=', locationId)
    .where('visiting_mother_id', '=', visitingMotherId)
    .orderBy('first_day', 'desc')
    .execute();

export const addPauseRow = (
  trx: Transaction<Database>,
  row: Insertable<Database['mim.visiting_mother_pause']>,
) =>
  trx
    .insertInto('mim.visiting_mother_pause')
    .values(row)
    .returning(['visiting_mother_pause_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** The matches that go on at these locations, with the mother of each. */
export const openMatches = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.match as match', (join) =>
      join
        .onRef('match.location_id', '=', 'trajectory.location_id')
        .onRef('match.trajectory_id', '=', 'trajectory.trajectory_id')
        .on('match.ended_on', 'is', null),
    )
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .select([
      'match.location_id',
      'match.match_id',
      'match.trajectory_id',
      'match.visiting_mother_id',
      'match.started_on',
      'mother.person_id as mother_id',
      'mother.given_name',
      'mother.name_prefix',
      'mother.family_name',
    ])
    .where('trajectory.location_id', 'in', locationIds)
    .where('trajectory.state', 'in', ['matched', 'visited'])
    .orderBy('match.started_on')
    .execute();

/** Every match of one visiting mother, the latest first. */
export const matchesOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      join
        .onRef('trajectory.location_id', '=', 'match.location_id')
        .onRef('trajectory.trajectory_id', '=', 'match.trajectory_id'),
    )
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .select([
      'match.match_id',
      'match.trajectory_id',
      'match.started_on',
      'match.ended_on',
      'match.end_reason',
      'match.ended_by',
      'mother.person_id as mother_id',
      'mother.given_name',
      'mother.name_prefix',
      'mother.family_name',
    ])
    .where('match.location_id', '=', locationId)
    .where('match.visiting_mother_id', '=', visitingMotherId)
    .orderBy('match.started_on', 'desc')
    .execute();

/** Whether a person of a location is a visiting mother. */
export const visitingMotherOfPerson = (trx: Transaction<Database>, locationId: string, personId: string) =>
  trx
    .selectFrom('mim.visiting_mother')
    .select('visiting_mother_id')
    .where('location_id', '=', locationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();

/** A pause of a visiting mother, locked until the transaction ends. */
export const pauseForChange = (trx: Transaction<Database>, locationId: string, pauseId: string) =>
  trx
    .selectFrom('mim.visiting_mother_pause')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('visiting_mother_pause_id', '=', pauseId)
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
    .where('location_id', '=', pause.location_id)
    .where('visiting_mother_pause_id', '=', pause.visiting_mother_pause_id)
    .where('version', '=', pause.version)
    .returning(['visiting_mother_pause_id as id', 'version'])
    .executeTakeFirstOrThrow();
