import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { attendeesByName, meetingsOf } from './meetings.repository.js';

/**
 * The meetings of these locations, the latest first, each with who was there by name.
 * @param most Of each location at most.
 */
export async function attendedMeetings(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  most: number,
) {
  const meetings = await meetingsOf(trx, locationIds, most);
  const ids = new Set(
    meetings.flatMap(({ attendances }) => attendances.map(({ visitingMotherId }) => visitingMotherId)),
  );
  const byName = await attendeesByName(trx, locationIds, [...ids]);
  const places = new Map(byName.map(({ visitingMotherId }, place) => [visitingMotherId, place]));
  return meetings.map(({ attendances, rank: _, ...meeting }) => ({
    ...meeting,
    attendees: attendances
      .flatMap(({ visitingMotherId }) => places.get(visitingMotherId) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((place) => byName[place] ?? []),
  }));
}

/** A meeting with who was there. */
export type AttendedMeeting = Awaited<ReturnType<typeof attendedMeetings>>[number];
