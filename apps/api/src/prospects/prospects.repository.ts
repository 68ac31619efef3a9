import { childrenColumns, type Database } from '@mim/database';
import { type ComparedPerson, nameKey, nameSortKey } from '@mim/domain/person';
import {
  type CalledOutcome,
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
  { text, outcomes, dueBy }: ProspectFilter,
) {
  let query = trx.selectFrom('mim.prospect as r').where('r.locationId', 'in', locationIds);
  if (outcomes !== undefined) query = query.where(sql<boolean>`r.outcome = any(${outcomes})`);
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

/** One part of the list, the longest known first, with one row more when there is a next part. */
export async function prospectRows(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { filter, after, limit }: ProspectListInput,
) {
  let query = selectProspects(trx, locationIds, filter);
  if (after !== undefined)
    query = query.where(sql<boolean>`(r.received_on, r.prospect_id) > (
      select x.received_on, x.prospect_id from mim.prospect as x
      where x.location_id = any(${locationIds}) and x.prospect_id = ${after}::uuid
    )`);
  const place = placeOfProspect(filter.text);
  const rows = await withDuplicate(query)
    .select(prospectFactColumns)
    .select(['r.phone', 'r.town', 'r.children'])
    .select((place ?? sql<null>`null`).as('place'))
    .orderBy('r.receivedOn')
    .orderBy('r.prospectId')
    .limit(limit + 1)
    .execute();
  return rows.map(({ place, ...row }) => ({ ...row, foundBy: foundByOf(place) }));
}
/** A prospect as the database has her, whatever she was looked for by. */
export type ProspectLine = Omit<Awaited<ReturnType<typeof prospectRows>>[number], 'foundBy'>;

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

/** Adds a call and what the prospect became by it. */
export async function addCall(
  { trx, locationId }: Change,
  { prospectId, version }: ProspectRecord,
  call: ProspectCall,
  became: CalledOutcome,
): Promise<{ id: string; version: number }> {
  await trx
    .insertInto('mim.prospect_call')
    .values({
      locationId,
      prospectId,
      ...call,
      tryAgainOn: became.tryAgainOn,
    })
    .execute();
  const facts = { ...became, duplicateOf: null };
  return changeProspect({ trx, locationId }, { prospectId, version }, facts);
}

/** Changes a prospect that was read in this transaction. */
export const changeProspect = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { prospectId, version }: Pick<ProspectRecord, 'prospectId' | 'version'>,
  facts: Partial<
    Pick<ProspectRecord, 'outcome' | 'outcomeOn' | 'tryAgainOn' | 'trajectoryId' | 'duplicateOf'>
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
