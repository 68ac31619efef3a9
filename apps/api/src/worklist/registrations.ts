import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import type { WorklistRegistration } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import { deadlinesSet, type SetDeadline } from '../annual-registration/deadlines.repository.js';
import { type DeliveringRow, deliveringLocations } from '../deliveries/board.repository.js';
import { standingsOf } from '../deliveries/delivery-standings.js';

/** What is sent back can be of any of these years; what was not sent is asked of the last ones. */
const yearsBack = 25;

/** What tells how the deliveries of some locations stand. */
export interface Delivering {
  readonly locations: readonly DeliveringRow[];
  readonly deadlines: readonly SetDeadline[];
}

/** Reads how the deliveries of these locations stand: two statements, however many there are. */
export const readDelivering = async (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Delivering> => ({
  locations: await deliveringLocations(
    trx,
    locationIds,
    { from: today.year - yearsBack, until: today.year - 1 },
    locationIds.length,
  ),
  deadlines: await deadlinesSet(trx),
});

/** How each year that is over stands at one of them. */
export function registrationsOf(
  { locations, deadlines }: Delivering,
  locationId: string,
  today: PlainDate,
): readonly WorklistRegistration[] {
  const location = locations.find((each) => each.locationId === locationId);
  if (location === undefined) return [];
  const years = Array.from({ length: yearsBack }, (_, before) => today.year - 1 - before);
  return standingsOf(location, years, deadlines, today.toString()).map(
    ({ year, standing, deadlineOn, counted }) => ({
      locationId,
      year,
      standing,
      deadlineOn,
      sentBackOn: counted?.verdict === 'sent-back' ? counted.judgedOn : null,
      reason: counted?.verdict === 'sent-back' ? counted.reason : null,
    }),
  );
}
