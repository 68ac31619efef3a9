import { childrenColumns, type Database } from '@mim/database';
import { type ComparedPerson, nameKey, nameSortKey } from '@mim/domain/person';
import {
  appointmentAfter,
  type CalledOutcome,
  closedOutcomes,
  type IntakeAppointment,
  type Prospect,
  type ProspectCall,
  withClockBirth,
} from '@mim/domain/registration';
import { type Selectable, sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { findingPlace, foundByOf } from '../people/finding-people.js';
import { contactColumns, nameColumns, nameColumnsOf } from '../people/person-columns.js';
import type { ProspectFilter, ProspectListInput } from './prospects.schema.js';

/** How well a prospect is found by a text; null: it asks for nobody in particular. */
const placeOfProspect = (text = '') => findingPlace(text, { person: 'r', child: 'r' });

function selectProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text, outcomes, dueBy, hasBegun }: ProspectFilter,
) {
  let query = trx.selectFrom('mim.prospect as r').where('r.locationId', 'in', locationIds);
  if (outcomes !== undefined) query = query.where(sql<boolean>`r.outcome = any(${outcomes})`);
  if (hasBegun !== undefined) query = query.where('r.trajectoryId', hasBegun ? 'is not' : 'is', null);
  const place = placeOfProspect(text);
  if (place !== null) query = query.where(place, 'is not', null);
  if (dueBy === undefined) return query;
  return query.where((eb) => eb.or([eb('r.tryAgainOn', 'is', null), eb('r.tryAgainOn', '<=', dueBy)]));
}

/** With the prospect of the same mother, where one was closed with another. */
const withDuplicate = (query: ReturnType<typeof selectProspects>) =>
  query.leftJoin('mim.prospect as d', (join) => sameLocation(join, 'd.prospectId', 'r.duplicateOf'));

/** Columns of a prospect, but for where she can be reached. */
const prospectFactColumns = [
  'r.prospectId',
  'r.locationId',
  ...nameColumns('r'),
  'r.language',
  'r.childBornOn',
  'r.referralSource',
  'r.receivedOn',
  'r.outcome',
  'r.outcomeOn',
  'r.tryAgainOn',
  'r.intakeOn',
  'r.intakeAt',
  'r.intakePlace',
  'r.trajectoryId',
  'r.version',
  'd.prospectId as duplicateId',
  ...nameColumnsOf('d', 'duplicate'),
  'd.receivedOn as duplicateReceivedOn',
  sql<number>`(
    select count(*)::integer from mim.prospect_call as c
    where c.location_id = r.location_id and c.prospect_id = r.prospect_id
  )`.as('calls'),
] as const;

/** The order of work of the domain, as `compareProspects` says it. */
const orderOfWork = (row: 'r' | 'x', today: string) => {
  const [closed, of] = [sql.val([...closedOutcomes]), (column: string) => sql.ref(`${row}.${column}`)];
  return sql<unknown>`
    case
      when ${of('outcome')} = any(${closed}) or ${of('trajectoryId')} is not null then 4
      when ${of('outcome')} = 'wants-intake' then 1
      when ${of('outcome')} = 'to-call' then 2
      when ${of('tryAgainOn')} is null or ${of('tryAgainOn')} <= ${today}::date then 0
      else 3
    end,
    coalesce(
      case ${of('outcome')} when 'wants-intake' then ${of('intakeOn')} when 'called' then ${of('tryAgainOn')} end,
      '-infinity'::date
    ),
    ${of('receivedOn')}, ${of('listOrder')}, ${of('prospectId')}`;
};

/** One part of the list in the order of work, with one row more when there is a next part. */
export async function prospectRows(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { filter, after, limit }: ProspectListInput,
  today: string,
) {
  let query = selectProspects(trx, locationIds, filter);
  if (after !== undefined)
    query = query.where(sql<boolean>`(${orderOfWork('r', today)}) > (
      select ${orderOfWork('x', today)} from mim.prospect as x
      where x.location_id = any(${locationIds}) and x.prospect_id = ${after}::uuid
    )`);
  const place = placeOfProspect(filter.text);
  const rows = await withDuplicate(query)
    .select(prospectFactColumns)
    .select(['r.phone', 'r.town', 'r.children'])
    .select((place ?? sql<null>`null`).as('place'))
    .orderBy(orderOfWork('r', today))
    .limit(limit + 1)
    .execute();
  return rows.map(({ place, ...row }) => ({ ...row, foundBy: foundByOf(place) }));
}
/** A prospect as the database has her, whatever she was looked for by. */
export type ProspectLine = Omit<Awaited<ReturnType<typeof prospectRows>>[number], 'foundBy'>;

/** The days of a calendar, both included; without a last day: all that is to come. */
export interface IntakeDays {
  readonly from: string;
  readonly until?: string | undefined;
}

/** The intakes that were agreed on, by day and time. */
export function agreedIntakes(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: IntakeDays,
) {
  let rows = trx
    .selectFrom('mim.prospect as r')
    .select(['r.prospectId', 'r.locationId', ...nameColumns('r')])
    .select(['r.intakeOn', 'r.intakeAt', 'r.intakePlace', 'r.trajectoryId'])
    .where('r.locationId', 'in', locationIds)
    .where('r.outcome', '=', 'wants-intake')
    .where('r.intakeOn', '>=', from)
    .$narrowType<{ intakeOn: string }>();
  if (until !== undefined) rows = rows.where('r.intakeOn', '<=', until);
  return rows
    .orderBy('r.intakeOn')
    .orderBy('r.intakeAt', (order) => order.asc().nullsLast())
    .orderBy('r.prospectId')
    .limit(1000)
    .execute();
}

/** Where prospects can be reached, beside their town. */
export const prospectContacts = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  prospectIds: readonly string[],
) =>
  trx
    .selectFrom('mim.prospect')
    .select(['prospectId', 'phone', 'street', 'postcode'])
    .where('locationId', 'in', locationIds)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .execute();

/** How many prospects there are. */
export async function countProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  filter: ProspectFilter,
): Promise<number> {
  const { count } = await selectProspects(trx, locationIds, filter)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** A prospect with her calls, the newest first. */
export const prospectDetail = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  prospectId: string,
) =>
  withDuplicate(selectProspects(trx, locationIds, {}))
    .select(prospectFactColumns)
    .select([...contactColumns('r'), 'r.children', 'r.note'])
    .select(
      sql<number>`(
        select count(*)::integer from mim.removal as x
        where x.location_id = r.location_id and x.prospect_id = r.prospect_id
      )`.as('removals'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('mim.prospect_call as c')
          .select([
            'c.prospectCallId as callId',
            'c.calledOn',
            'c.outcome',
            'c.tryAgainOn',
            'c.note',
            'c.version',
          ])
          .whereRef('c.locationId', '=', 'r.locationId')
          .whereRef('c.prospectId', '=', 'r.prospectId')
          .orderBy('c.calledOn', 'desc')
          .orderBy('c.recordedAt', 'desc'),
      ).as('callList'),
    )
    .where('r.prospectId', '=', prospectId)
    .executeTakeFirst();

/** Reads a prospect to change it; nobody else can until the transaction ends. */
export const lockProspect = (trx: Transaction<Database>, locationId: string, prospectId: string) =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('prospectId', '=', prospectId)
    .forUpdate()
    .executeTakeFirst();
export type ProspectRecord = Selectable<Database['mim.prospect']>;

/** Reads two prospects to change one of them, in an order that is the same for everybody. */
export const lockProspects = (
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<ProspectRecord[]> =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .orderBy('prospectId')
    .forUpdate()
    .execute();

/**
 * Other prospects of a location that the database can find by what this one is known by; those that are
 * closed as a duplicate themselves are left out.
 */
export const prospectsLike = (trx: Transaction<Database>, locationId: string, person: ProspectIdentity) =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('prospectId', '<>', person.prospectId)
    .where('outcome', '<>', 'duplicate')
    .where((eb) =>
      eb.or([
        eb('nameSearch', '=', nameKey(person)),
        eb('phone', '=', person.phone),
        eb(sql<string>`lower(email)`, '=', person.email?.toLowerCase() ?? null),
        eb('postcode', '=', person.postcode),
        eb('childBornOn', '=', person.childBornOn),
      ]),
    )
    .orderBy('prospectId')
    .limit(200)
    .execute();

/** What a prospect is known by. */
export interface ProspectIdentity extends ComparedPerson {
  readonly prospectId: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly childBornOn: string | null;
}

/** What a prospect's row holds beside who she is. */
export interface ProspectSource {
  readonly importId?: string;
}

/** The row of a new prospect: nobody called her yet. */
export const prospectColumns = (
  locationId: string,
  { children, ...prospect }: Prospect,
  source: ProspectSource = {},
) => ({
  locationId,
  ...prospect,
  ...withClockBirth(children),
  nameSearch: nameKey(prospect),
  nameSort: nameSortKey(prospect),
  outcome: 'to-call' as const,
  prospectImportId: source.importId ?? null,
});

/** Adds one prospect. */
export function addProspect(
  { trx, locationId }: Change,
  prospect: Prospect,
): Promise<{ id: string; version: number }> {
  const { children, ...columns } = prospectColumns(locationId, prospect);
  return trx
    .insertInto('mim.prospect')
    .values({ ...columns, ...childrenColumns(children) })
    .returning(['prospectId as id', 'version'])
    .executeTakeFirstOrThrow();
}

/** Adds a call and what the prospect became by it, with the appointment that was made in it. */
export async function addCall(
  { trx, locationId }: Change,
  prospect: ProspectRecord,
  { intakeOn, intakeAt, intakePlace, ...call }: ProspectCall,
  became: CalledOutcome,
): Promise<{ id: string; version: number }> {
  const { prospectId, version } = prospect;
  await trx
    .insertInto('mim.prospect_call')
    .values({
      locationId,
      prospectId,
      ...call,
      tryAgainOn: became.tryAgainOn,
    })
    .execute();
  const appointment = appointmentAfter(became.outcome, prospect, { intakeOn, intakeAt, intakePlace });
  const facts = { ...became, ...appointment, duplicateOf: null };
  return changeProspect({ trx, locationId }, { prospectId, version }, facts);
}

/** Changes a prospect that was read in this transaction. */
export const changeProspect = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { prospectId, version }: Pick<ProspectRecord, 'prospectId' | 'version'>,
  facts: Partial<
    Pick<ProspectRecord, 'outcome' | 'outcomeOn' | 'tryAgainOn' | 'trajectoryId' | 'duplicateOf'> &
      IntakeAppointment
  >,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.prospect')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('prospectId', '=', prospectId)
    .where('version', '=', version)
    .returning(['prospectId as id', 'version'])
    .executeTakeFirstOrThrow();
