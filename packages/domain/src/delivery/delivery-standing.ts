import { daysBetween } from '../kernel/iso-date.js';
import { type DeliveryDeadline, deadlineOf } from './delivery-deadline.js';
import type { DeliveryStanding, DeliveryVerdict } from './delivery-standings.js';
import { isDeliveryExpected, type LocationYears } from './location-years.js';

/** What tells of the version that counts how it stands. */
export interface SentDelivery {
  readonly version: number;
  /** There was nothing to register. */
  readonly isNil: boolean;
  /** ISO text: the day on which the first version came in; a correction makes nothing late. */
  readonly firstReceivedOn: string;
  /** What the institute said of this version; null: nothing yet. */
  readonly verdict: DeliveryVerdict | null;
}

/** What tells how a location's delivery of a year stands. */
export interface DeliveryState {
  readonly year: number;
  readonly location: LocationYears;
  readonly deadlines: readonly DeliveryDeadline[];
  /** ISO text. */
  readonly today: string;
  /** The version that counts; null: nothing came in. */
  readonly sent: SentDelivery | null;
}

/** How a location's delivery of a year stands. */
export interface StandingOfDelivery {
  readonly standing: DeliveryStanding;
  /** Whether it counts among those that are expected: one that delivers without being expected does. */
  readonly isExpected: boolean;
  /** Whether there is a delivery, whatever the institute says of it. */
  readonly isDelivered: boolean;
  /** ISO text: the last day on which it was in time. */
  readonly deadlineOn: string;
  /** Days after that on which it came in, or until today while it did not; 0: in time. */
  readonly daysLate: number;
}

/**
 * How a location's delivery of a year stands. Nothing came in: it is not expected, expected, or late after its
 * deadline; and once the deadline of the year after is behind too it was not delivered, for good: nobody is reminded of
 * it, though it can still be sent. Something came in: what the institute said of the version that counts, and while it
 * has not looked, whether that is a correction, says that there was nothing to register, or is a first delivery.
 * @example
 * const state = { year: 2008, location: { firstYear: 2004, lastYear: null }, deadlines: [], today: '2009-03-04', sent: null };
 * deliveryStanding(state).standing; // 'late'
 * deliveryStanding(state).daysLate; // 3
 */
export function deliveryStanding(state: DeliveryState): StandingOfDelivery {
  const { year, location, deadlines, today, sent } = state;
  const isExpected = sent !== null || isDeliveryExpected(year, location);
  const deadlineOn = deadlineOf(year, deadlines);
  const cameIn = sent === null ? today : sent.firstReceivedOn;
  return {
    standing: sent === null ? withoutDelivery(state, isExpected, deadlineOn) : ofDelivery(sent),
    isExpected,
    isDelivered: sent !== null,
    deadlineOn,
    daysLate: isExpected ? Math.max(0, daysBetween(deadlineOn, cameIn)) : 0,
  };
}

function withoutDelivery(
  { year, deadlines, today }: DeliveryState,
  isExpected: boolean,
  deadlineOn: string,
): DeliveryStanding {
  if (!isExpected) return 'not-expected';
  if (today <= deadlineOn) return 'expected';
  return today > deadlineOf(year + 1, deadlines) ? 'not-delivered' : 'late';
}

function ofDelivery({ verdict, version, isNil }: SentDelivery): DeliveryStanding {
  if (verdict !== null) return verdict;
  if (version > 1) return 'corrected';
  return isNil ? 'nil' : 'delivered';
}

/** How far the deliveries of a year have come. */
export interface DeliveryCompleteness {
  readonly delivered: number;
  /** At least `delivered`: a location that delivers without being expected counts on both sides. */
  readonly expected: number;
  /** Of those that did not deliver: the deadline is behind them. */
  readonly late: number;
  /** Of those that delivered: the institute asked for it again. */
  readonly sentBack: number;
  /** Of those that delivered: the institute has not looked at the version that counts. */
  readonly toSee: number;
}

/**
 * How far the deliveries of a year have come, over its locations.
 * @example
 * deliveryCompleteness([{ standing: 'late', isExpected: true, isDelivered: false }]).late; // 1
 */
export function deliveryCompleteness(
  deliveries: readonly Pick<StandingOfDelivery, 'standing' | 'isExpected' | 'isDelivered'>[],
): DeliveryCompleteness {
  const count = (isCounted: (each: (typeof deliveries)[number]) => boolean): number =>
    deliveries.filter(isCounted).length;
  return {
    delivered: count(({ isDelivered }) => isDelivered),
    expected: count(({ isExpected, isDelivered }) => isExpected || isDelivered),
    late: count(({ standing }) => standing === 'late' || standing === 'not-delivered'),
    sentBack: count(({ standing }) => standing === 'sent-back'),
    toSee: count(({ standing }) => ['delivered', 'nil', 'corrected'].includes(standing)),
  };
}
