import type { Database } from '@mim/database';
import type { CalendarDays } from '@mim/domain/kernel';
import { isToRecord } from '@mim/domain/visit';
import { type Kysely, sql, type Transaction } from 'kysely';
import { pausesOfVisit, visitRows } from '../visits/visit-rows.js';
import type { FeedVisit } from './feed-calendar.js';

/** The feeds of the account itself: row security shows no others. */
export const feedsOfAccount = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.calendar_feed')
    .select(['calendarFeedId', 'locationId', 'createdAt', 'revokedAt', 'version'])
    .where('locationId', 'in', locationIds)
    .orderBy('createdAt')
    .orderBy('calendarFeedId')
    .execute();

/** Adds a feed of the account. */
export const addFeed = (trx: Transaction<Database>, feed: { locationId: string; secretHash: string }) =>
  trx
    .insertInto('mim.calendar_feed')
    .values({ locationId: feed.locationId, secretHash: feed.secretHash })
    .returning(['calendarFeedId', 'version'])
    .executeTakeFirstOrThrow();

/** Whether and in which version a feed of the account is there, locked until the transaction ends. */
export const feedForChange = (trx: Transaction<Database>, locationId: string, feedId: string) =>
  trx
    .selectFrom('mim.calendar_feed')
    .select(['version', 'revokedAt'])
    .where('locationId', '=', locationId)
    .where('calendarFeedId', '=', feedId)
    .forUpdate()
    .executeTakeFirst();

/** Makes the address of a feed stop working. */
export const revokeFeed = (
  trx: Transaction<Database>,
  feed: { locationId: string; feedId: string; version: number; now: Date },
) =>
  trx
    .updateTable('mim.calendar_feed')
    .set({ revokedAt: feed.now, version: feed.version + 1 })
    .where('locationId', '=', feed.locationId)
    .where('calendarFeedId', '=', feed.feedId)
    .where('version', '=', feed.version)
    .execute();

/** A feed whose secret somebody showed. */
export interface ShownFeed {
  readonly locationId: string;
  readonly accountId: string;
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
        .select(['locationId', 'accountId'])
        .where('secretHash', '=', secretHash)
        .executeTakeFirst();
    });

/** A planned visit with the person it is about, for the access log. */
export interface PlannedVisit extends FeedVisit {
  readonly motherId: string;
}

/** The planned visits of a location on these days, in order: those that are to come, and those that wait to be recorded. */
export async function plannedVisits(
  trx: Transaction<Database>,
  locationId: string,
  { from, until }: CalendarDays,
  today: string,
): Promise<PlannedVisit[]> {
  const rows = await visitRows(trx, [locationId])
    .select([
      'visit.visitId',
      'visit.visitOn',
      'visit.startsAt',
      'mother.personId as motherId',
      'mother.givenName',
      'mother.familyName',
      'visitor_person.givenName as visitorGivenName',
      'visitor_person.familyName as visitorFamilyName',
    ])
    .select(pausesOfVisit)
    .where('visit.status', '=', 'planned')
    .where('visit.visitOn', '>=', from)
    .where('visit.visitOn', '<=', until)
    .orderBy('visit.visitOn')
    .orderBy('visit.visitId')
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    ...row,
    isToRecord: isToRecord({ status: 'planned', visitOn: row.visitOn }, row.pauses, today),
    mother: { givenName: row.givenName, familyName: row.familyName },
    visitingMother:
      row.visitorGivenName === null
        ? null
        : { givenName: row.visitorGivenName, familyName: row.visitorFamilyName ?? '' },
  }));
}
