import type { Database } from '@mim/database';
import { closedOutcomes } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
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
