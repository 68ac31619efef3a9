import type { DeliveryDeadline, StandingOfDelivery } from '@mim/domain/delivery';
import { deliveryStanding } from '@mim/domain/delivery';
import type { CountedDelivery, DeliveringRow } from './board.repository.js';

/** How a location's delivery of a year stands, with what tells so. */
export interface YearOfLocation extends StandingOfDelivery {
  readonly year: number;
  /** The version that counts; null: nothing came in. */
  readonly counted: CountedDelivery | null;
  /** The last day on which the location was reminded; null: never. */
  readonly remindedOn: string | null;
}

/**
 * How a location's delivery stands in each of some years.
 * @param deadlines In the order in which they were set.
 * @param today ISO text.
 */
export const standingsOf = (
  location: Pick<DeliveringRow, 'firstYear' | 'lastYear' | 'deliveries' | 'reminders'>,
  years: readonly number[],
  deadlines: readonly DeliveryDeadline[],
  today: string,
): readonly YearOfLocation[] =>
  years.map((year) => {
    const counted = location.deliveries.find((each) => each.year === year) ?? null;
    return {
      ...deliveryStanding({ year, location, deadlines, today, sent: counted }),
      year,
      counted,
      remindedOn: location.reminders.find((each) => each.year === year)?.remindedOn ?? null,
    };
  });
