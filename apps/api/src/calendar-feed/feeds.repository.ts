import type { Database } from '@mim/database';
import { type Kysely, sql, type Transaction } from 'kysely';
import { visitRows } from '../visits/visit-rows.js';
import type { FeedVisit } from './feed-calendar.js';

/** The feeds of the account itself: row security shows no others. */
export const feedsOfAccount = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.calendar_feed')
    .select(['calendar_feed_id', 'location_id', 'created_at', 'revoked_at', 'version'])
    .where('location_id', 'in', locationIds)
    .orderBy('created_at')
    .orderBy('calendar_feed_id')
    .execute();

/** Adds a feed of the account. */
export const addFeed = (trx: Transaction<Database>, feed: { locationId: string; secretHash: string }) =>
  trx
    .insertInto('mim.calendar_feed')
    .values({ location_id: feed.locationId, secret_hash: feed.secretHash })
    .returning(['calendar_feed_id', 'version'])
    .executeTakeFirstOrThrow();

/** Whether and in which version a feed of the account is there, locked until the transaction ends. */
export const feedForChange = (trx: Transaction<Database>, locationId: string, feedId: string) =>
  trx
    .selectFrom('mim.calendar_feed')
    .select(['version', 'revoked_at'])
    .where('location_id', '=', locationId)
    .where('calendar_feed_id', '=', feedId)
    .forUpdate()
    .executeTakeFirst();

/** Makes the address of a feed stop working. */
export const revokeFeed = (
  trx: Transaction<Database>,
  feed: { locationId: string; feedId: string; version: number; now: Date },
) =>
  trx
    .updateTable('mim.calendar_feed')
    .set({ revoked_at: feed.now, version: feed.version + 1 })
    .where('location_id', '=', feed.locationId)
    .where('calendar_feed_id', '=', feed.feedId)
    .where('version', '=', feed.version)
    .execute();

/** A feed whose secret somebody showed. */
export interface ShownFeed {
  readonly location_id: string;
  readonly account_id: string;
}

/**
 * The feed of a secret. Nobody is signed in: the hash is what row security goes by.
 * @returns The feed; undefined when there is none, or when it was revoked.
 */
export const feedOfHash = (db: Kysely<Database>, secretHash: string): Promise<ShownFeed | undefined> =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('mim.feed_hash', ${secretHash}, true)`.execute(trx);
      return trx
        .selectFrom('mim.calendar_feed')
        .select(['location_id', 'account_id'])
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
    });

/** A planned visit with the person it is about, for the access log. */
export interface PlannedVisit extends FeedVisit {
  readonly motherId: string;
}

/** The planned visits of a location from a day on, in order. */
export async function plannedVisits(
  trx: Transaction<Database>,
  locationId: string,
  from: string,
): Promise<PlannedVisit[]> {
  const rows = await visitRows(trx, [locationId])
    .select([
      'visit.visit_id',
      'visit.visit_on',
      'visit.starts_at',
      'mother.person_id as mother_id',
      'mother.given_name',
      'mother.family_name',
      'visitor_person.given_name as visitor_given_name',
      'visitor_person.family_name as visitor_family_name',
    ])
    .where('visit.status', '=', 'planned')
    .where('visit.visit_on', '>=', from)
    .orderBy('visit.visit_on')
    .orderBy('visit.visit_id')
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    visitId: row.visit_id,
    visitOn: row.visit_on,
    startsAt: row.starts_at,
    motherId: row.mother_id,
    mother: { givenName: row.given_name, familyName: row.family_name },
    visitingMother:
      row.visitor_given_name === null
        ? null
        : { givenName: row.visitor_given_name, familyName: row.visitor_family_name ?? '' },
  }));
}
