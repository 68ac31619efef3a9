import { firstDayAtAge } from '../kernel/child-age.js';
import { addDays, addMonths, requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, type Period, pausedOn, periodIncludes, requirePeriods } from '../kernel/period.js';
import type { DatedVisitPolicy } from '../location/dated-settings.js';
import type { LocationSettings } from '../location/location-settings.js';

/** How often a location visits, and until which age of the child, in months. */
type Policy = Pick<LocationSettings, 'endAgeMonths' | 'monthsTwice'>;

/** The same, and how it was before and will be. */
export interface VisitPolicy extends Policy {
  /** How it visited and will visit, by first day (`settingsInTime`); absent: always so. */
  readonly visitPolicies?: readonly DatedVisitPolicy[];
}

/** Every way in which the location visited or will. */
const policiesOf = (settings: VisitPolicy): readonly Policy[] => settings.visitPolicies ?? [settings];

/** How the location visited on a day, or will. */
const policyOn = (settings: VisitPolicy, day: string): Policy =>
  settings.visitPolicies?.findLast(({ validFrom }) => validFrom <= day) ?? settings;

/** What tells when visits are due to a mother who has been visited. Dates are ISO text. */
export interface DueFacts {
  /** Date of the first visit. */
  readonly startedOn: string;
  /** Date of the end; null while she takes part. */
  readonly endedOn: string | null;
  /** Birth of the child, a date or a month; null: not known, and then the child counts as born at the start. */
  readonly childBornOn: string | null;
  /** Agreed interruptions: no visit is due in them. */
  readonly pauses: readonly OpenPeriod[];
  /** When she did not take part between an end and a reopening (`absencesOf`): no visit is due in them. */
  readonly absences: readonly Period[];
  /** Last day until which visits go on past the usual age, for a stated reason; null: not agreed. */
  readonly extendedUntil: string | null;
}

/** The second visit of a month is due two weeks after the first, in every month before the next one. */
const daysToSecondVisit = 14;

/**
 * Every date on which a visit is due: the date of the first visit, then the same day of each next month (a
 * month without that day: its last day); while the child is younger than the location's end age or the
 * extension that was agreed lasts, not after the end of the trajectory, and outside pauses and absences. On each day by
 * how the location visited on it, so that another choice never changes what was due before. Source: the
 * method description, at least one visit a month until the child is 18 months.
 * @param facts The trajectory as registered.
 * @param settings How often the location visits, and until when.
 * @returns ISO text, in order.
 * @example
 * const facts = { startedOn: '2008-01-31', endedOn: '2008-03-31', childBornOn: '2007-12-09', pauses: [], absences: [], extendedUntil: null };
 * dueDates(facts, defaultLocationSettings); // ['2008-01-31', '2008-02-29', '2008-03-31']
 */
export function dueDates(facts: DueFacts, settings: VisitPolicy): readonly string[] {
  const { startedOn, endedOn, childBornOn, pauses, absences, extendedUntil } = facts;
  requireDays(endedOn, extendedUntil);
  const closed = [...pauses, ...absences];
  requirePeriods(closed);
  const birth = childBornOn ?? startedOn;
  const isExtended = (day: string) => extendedUntil !== null && day <= extendedUntil;
  const endAges = new Set(policiesOf(settings).map(({ endAgeMonths }) => endAgeMonths));
  const ends = new Map([...endAges].map((age) => [age, firstDayAtAge(birth, age)]));
  const lastEnd = firstDayAtAge(birth, Math.max(...endAges));
  const goesOn = (day: string) =>
    day < (ends.get(policyOn(settings, day).endAgeMonths) ?? lastEnd) || isExtended(day);
  const due: string[] = [];
  for (let months = 0; ; months += 1) {
    // Always counted from the start: from the previous due date, 31 January would slip to the 28th for good.
    const first = addMonths(startedOn, months);
    if (first >= lastEnd && !isExtended(first)) return due;
    // The second visit is the one that a location adds: the choice of its own day decides on it.
    const second = addDays(first, daysToSecondVisit);
    for (const day of months < policyOn(settings, second).monthsTwice ? [first, second] : [first]) {
      if (endedOn !== null && day > endedOn) return due;
      if (goesOn(day) && !pausedOn(closed, day)) due.push(day);
    }
  }
}

/**
 * How many visits are expected in a period: the due dates that lie in it. This is `visits_expected` of the
 * annual registration when the period is its calendar year.
 * @param facts The trajectory as registered.
 * @param settings How often the location visits, and until when.
 * @param period Both its days count.
 * @example
 * const facts = { startedOn: '2008-11-15', endedOn: null, childBornOn: '2008-09', pauses: [], absences: [], extendedUntil: null };
 * expectedVisits(facts, defaultLocationSettings, calendarYear(2008)); // 2
 */
export const expectedVisits = (facts: DueFacts, settings: VisitPolicy, period: Period): number =>
  dueDates(facts, settings).filter((day) => periodIncludes(period, day)).length;
