import type { Database } from '@mim/database';
import {
  type CalledOutcome,
  type ComparedPerson,
  fullName,
  type Prospect,
  type ProspectCall,
  searchKey,
} from '@mim/domain';
import { type Selectable, sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { columnsOf } from '../dossier/columns.js';
import type { Change } from '../dossier/write.js';
import { namePatterns } from '../people/name-patterns.js';
import type { ProspectFilter, ProspectListInput } from './prospects.schema.js';

function selectProspects(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text = '', outcomes, dueBy }: ProspectFilter,
) {
  let query = trx.selectFrom('mim.prospect as r').where('r.location_id', 'in', locationIds);
  if (outcomes !== undefined) query = query.where(sql<boolean>`r.outcome = any(${outcomes})`);
  for (const pattern of namePatterns(text)) query = query.where('r.name_search', 'like', pattern);
  if (dueBy === undefined) return query;
  return query.where((eb) => eb.or([eb('r.try_again_on', 'is', null), eb('r.try_again_on', '<=', dueBy)]));
}

/** With the prospect of the same mother, where one was closed with another. */
const withDuplicate = (query: ReturnType<typeof selectProspects>) =>
  query.leftJoin('mim.prospect as d', (join) =>
    join.onRef('d.location_id', '=', 'r.location_id').onRef('d.prospect_id', '=', 'r.duplicate_of'),
  );

/** Columns of a prospect as a line of the list. */
const lineColumns = [
  'r.prospect_id',
  'r.location_id',
  'r.given_name',
  'r.name_prefix',
  'r.family_name',
  'r.phone',
  'r.town',
  'r.language',
  'r.child_born_on',
  'r.referral_source',
  'r.received_on',
  'r.outcome',
  'r.outcome_on',
  'r.try_again_on',
  'r.trajectory_id',
  'r.version',
  'd.prospect_id as duplicate_id',
  'd.given_name as duplicate_given_name',
  'd.name_prefix as duplicate_name_prefix',
  'd.family_name as duplicate_family_name',
  'd.received_on as duplicate_received_on',
  sql<number>`(
    select count(*)::integer from mim.prospect_call as c
    where c.location_id = r.location_id and c.prospect_id = r.prospect_id
  )`.as('calls'),
] as const;

/** One part of the list, the longest known first, with one row more when there is a next part. */
export function prospectRows(
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
  return withDuplicate(query)
    .select(lineColumns)
    .orderBy('r.received_on')
    .orderBy('r.prospect_id')
    .limit(limit + 1)
    .execute();
}
export type ProspectLine = Awaited<ReturnType<typeof prospectRows>>[number];

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
    .select(lineColumns)
    .select(['r.email', 'r.street', 'r.postcode', 'r.child_name', 'r.note'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('mim.prospect_call as c')
          .select(['c.called_on', 'c.outcome', 'c.try_again_on', 'c.note'])
          .whereRef('c.location_id', '=', 'r.location_id')
          .whereRef('c.prospect_id', '=', 'r.prospect_id')
          .orderBy('c.called_on', 'desc')
          .orderBy('c.recorded_at', 'desc'),
      ).as('call_list'),
    )
    .where('r.prospect_id', '=', prospectId)
    .executeTakeFirst();

/** Reads a prospect to change it; nobody else can until the transaction ends. */
export const lockProspect = (trx: Transaction<Database>, locationId: string, prospectId: string) =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('prospect_id', '=', prospectId)
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
    .where('location_id', '=', locationId)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .orderBy('prospect_id')
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
    .where('location_id', '=', locationId)
    .where('prospect_id', '<>', person.prospectId)
    .where('outcome', '<>', 'duplicate')
    .where((eb) =>
      eb.or([
        eb('name_search', '=', searchKey(fullName(person))),
        eb('phone', '=', person.phone),
        eb(sql<string>`lower(email)`, '=', person.email?.toLowerCase() ?? null),
        eb('postcode', '=', person.postcode),
        eb('child_born_on', '=', person.childBornOn),
      ]),
    )
    .orderBy('prospect_id')
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
  /** The domain's key of the row of a list. */
  readonly importKey?: string;
}

/** The row of a new prospect: nobody called her yet. */
export const prospectColumns = (locationId: string, prospect: Prospect, source: ProspectSource = {}) => ({
  location_id: locationId,
  ...columnsOf(prospect),
  name_search: searchKey(fullName(prospect)),
  outcome: 'to-call' as const,
  prospect_import_id: source.importId ?? null,
  import_key: source.importKey ?? null,
});

/** Adds one prospect. */
export const addProspect = (
  { trx, locationId }: Change,
  prospect: Prospect,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.prospect')
    .values(prospectColumns(locationId, prospect))
    .returning(['prospect_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Adds a call and what the prospect became by it. */
export async function addCall(
  { trx, locationId }: Change,
  { prospect_id, version }: ProspectRecord,
  call: ProspectCall,
  became: CalledOutcome,
): Promise<{ id: string; version: number }> {
  await trx
    .insertInto('mim.prospect_call')
    .values({
      location_id: locationId,
      prospect_id,
      ...columnsOf(call),
      try_again_on: became.tryAgainOn,
    })
    .execute();
  const facts = { ...columnsOf(became), duplicate_of: null };
  return changeProspect({ trx, locationId }, { prospect_id, version }, facts);
}

/** Changes a prospect that was read in this transaction. */
export const changeProspect = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { prospect_id, version }: Pick<ProspectRecord, 'prospect_id' | 'version'>,
  facts: Partial<
    Pick<ProspectRecord, 'outcome' | 'outcome_on' | 'try_again_on' | 'trajectory_id' | 'duplicate_of'>
  >,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.prospect')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', locationId)
    .where('prospect_id', '=', prospect_id)
    .where('version', '=', version)
    .returning(['prospect_id as id', 'version'])
    .executeTakeFirstOrThrow();
