import { requireDays } from '../kernel/iso-date.js';
import { type Period, pausedOn } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { CoordinatorFacts } from './coordinator-facts.js';

const stopBeforeStart = problemOf(
  'coordinator-stopped-before-start',
  ['Zij stopte voordat zij begon.', 'She stopped before she began.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** What is wrong with how long she was a coordinator: she does not stop before she began. */
export function stoppedBeforeStart({
  startedOn,
  stoppedOn,
}: Pick<
  CoordinatorFacts,
  'startedOn' | 'stoppedOn'
>): readonly Refusal<'coordinator-stopped-before-start'>[] {
  return startedOn !== null && stoppedOn !== null && stoppedOn < startedOn
    ? [{ field: 'stoppedOn', problem: stopBeforeStart }]
    : [];
}

/** When a coordinator works at the location, and how many hours. Days are ISO text. */
export interface CoordinatorAtWork
  extends Pick<CoordinatorFacts, 'hoursPerWeek' | 'startedOn' | 'stoppedOn'> {
  /** When she is away and a colleague does her work; absent: never. */
  readonly absences?: readonly Period[];
}

/**
 * Whether a coordinator works at the location on a day: from her first day until the one on which she stops.
 * @param coordinator Her first day and the day on which she stops, ISO text; null: not known, and not yet.
 * @param day ISO text.
 * @example
 * isWorkingOn({ startedOn: null, stoppedOn: '2008-06-01' }, '2008-06-01'); // false
 */
export function isWorkingOn(
  { startedOn, stoppedOn }: Pick<CoordinatorAtWork, 'startedOn' | 'stoppedOn'>,
  day: string,
): boolean {
  requireDays(startedOn, stoppedOn, day);
  return (startedOn === null || startedOn <= day) && (stoppedOn === null || day < stoppedOn);
}

/**
 * Whether a coordinator gives her hours on a day: she works there, and is not away.
 * @param coordinator Her first day, the day on which she stops and when she is away; ISO text.
 * @param day ISO text.
 * @example
 * const july = { firstDay: '2008-07-01', lastDay: '2008-07-31' };
 * isThereOn({ startedOn: null, stoppedOn: null, absences: [july] }, '2008-07-15'); // false
 */
export const isThereOn = (
  { absences = [], ...coordinator }: Pick<CoordinatorAtWork, 'startedOn' | 'stoppedOn' | 'absences'>,
  day: string,
): boolean => isWorkingOn(coordinator, day) && !pausedOn(absences, day);

/** The hours of the coordinators of a location, a week. */
export interface CoordinatorHours {
  /** Hours of those who are there; null: they are known of nobody. */
  readonly available: number | null;
  /** Of how many who work there the hours are not known. */
  readonly unknown: number;
  /** Hours that the location's norm asks for its visiting mothers. */
  readonly needed: number;
}

/**
 * The hours that the coordinators of a location have, beside what its norm asks: so many minutes a week for each
 * visiting mother. In the registration of 2008 a coordinator had 5 to 22 hours and about 17 visiting mothers: an hour
 * each, unless the location sets otherwise. Who is away gives no hours.
 * @param coordinators Every coordinator of the location, who stopped too.
 * @param visitingMothers How many are guided now: who is away is not.
 * @param settings The norm.
 * @param today The day on which is asked.
 * @example
 * const coordinators = [{ hoursPerWeek: 16, startedOn: null, stoppedOn: null }];
 * coordinatorHours(coordinators, 17, defaultLocationSettings, Temporal.PlainDate.from('2008-05-01')); // { available: 16, unknown: 0, needed: 17 }
 */
export function coordinatorHours(
  coordinators: readonly CoordinatorAtWork[],
  visitingMothers: number,
  { minutesPerVisitingMother }: Pick<LocationSettings, 'minutesPerVisitingMother'>,
  today: PlainDate,
): CoordinatorHours {
  const working = coordinators.filter((each) => isThereOn(each, today.toString()));
  const hours = working.map(({ hoursPerWeek }) => hoursPerWeek).filter((each) => each !== null);
  return {
    available: hours.length === 0 ? null : hours.reduce((sum, each) => sum + each, 0),
    unknown: working.length - hours.length,
    needed: (visitingMothers * minutesPerVisitingMother) / 60,
  };
}
