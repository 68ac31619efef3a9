import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, periodsOverlap, requirePeriods } from '../kernel/period.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

const stillVisits = problemOf(
  'still-visits-families',
  ['Zij is nog gekoppeld aan een of meer moeders.', 'She is still matched with one or more mothers.'],
  [
    'Kies eerst voor elke moeder een opvolger, of beëindig de koppeling: dan wacht die moeder weer.',
    'First choose a successor for each mother, or end the match: then that mother waits again.',
  ],
);

/**
 * Whether a visiting mother can go: stop, or be away until nobody knows when. Not while somebody counts on her:
 * the coordinator first ends each of her matches, or passes it on. A pause with a last day leaves her matches
 * as they are: she comes back to them.
 * @param absence When she goes; without a last day she does not come back by herself. ISO text.
 * @param openMatches How many of her matches go on.
 * @example
 * canLeave({ firstDay: '2008-06-01', lastDay: null }, 1).ok; // false
 * canLeave({ firstDay: '2008-06-01', lastDay: '2008-06-30' }, 1).ok; // true
 */
export const canLeave = (
  absence: OpenPeriod,
  openMatches: number,
): Result<OpenPeriod, Problem<'still-visits-families'>> => {
  requirePeriods([absence]);
  return absence.lastDay === null && openMatches > 0 ? fail(stillVisits) : ok(absence);
};

/** At which field of a form in which she leaves each problem of her families is said: what becomes of them, or from which day on. */
export const leavingProblemFields = deepFreeze({
  'still-visits-families': 'families',
  'visits-not-settled': 'families',
  'families-passed-on-ahead': 'firstDay',
  'absence-overlaps': 'firstDay',
} as const);

const familiesAhead = problemOf(
  'families-passed-on-ahead',
  [
    'Haar gezinnen gaan over op de dag zelf: dat kan niet vooruit.',
    'Her families are passed on on the day itself: that cannot be done ahead.',
  ],
  [
    'Kies vandaag of eerder. Heeft elk gezin al een opvolger, dan kan elke dag.',
    'Choose today or earlier. Once each family has a successor, any day will do.',
  ],
);

/**
 * Whether the families of a visiting mother can be passed on from a day on: a match ends on a day that has come, so that nobody is
 * matched with two at once.
 * @param firstDay From which day on she is gone, ISO text.
 * @param families How many families are passed on.
 * @param today The day on which it is recorded, ISO text.
 * @example
 * canPassOnFrom('2008-06-02', 1, '2008-06-01').ok; // false
 * canPassOnFrom('2008-06-02', 0, '2008-06-01').ok; // true
 */
export function canPassOnFrom(
  firstDay: string,
  families: number,
  today: string,
): Result<string, Problem<'families-passed-on-ahead'>> {
  requireDays(firstDay, today);
  return families > 0 && firstDay > today ? fail(familiesAhead) : ok(firstDay);
}

const absenceOverlaps = problemOf(
  'absence-overlaps',
  ['In deze dagen is zij al afwezig.', 'She is away already in these days.'],
  ['Kies andere dagen, of wijzig eerst die afwezigheid.', 'Choose other days, or change that absence first.'],
);

/**
 * Whether an absence can stand beside the others of a visiting mother: on no day she is away twice.
 * @param absence When she is away. ISO text.
 * @param others Her other absences.
 * @example
 * const june = { firstDay: '2008-06-01', lastDay: '2008-06-30' };
 * canBeAway(june, [{ firstDay: '2008-06-30', lastDay: null }]).ok; // false
 */
export function canBeAway(
  absence: OpenPeriod,
  others: readonly OpenPeriod[],
): Result<OpenPeriod, Problem<'absence-overlaps'>> {
  requirePeriods([absence, ...others]);
  return others.some((other) => periodsOverlap(absence, other)) ? fail(absenceOverlaps) : ok(absence);
}

const visitsNotSettled = problemOf(
  'visits-not-settled',
  ['In deze dagen zijn bezoeken gepland.', 'Visits are planned in these days.'],
  [
    'Kies bij elk gezin wie de bezoeken waarneemt, of dat ze worden afgezegd.',
    'Choose for each family who stands in, or that the visits are cancelled.',
  ],
);

/**
 * Whether it was chosen for each family what becomes of it when its visiting mother goes: of its match, or, where
 * she comes back to it, of the visits that are planned while she is away.
 * @param absence When she goes; without a last day her matches end. ISO text.
 * @param unchosen For how many of the families that it concerns nothing was chosen.
 * @example
 * areFamiliesSettled({ firstDay: '2008-06-01', lastDay: '2008-06-30' }, 0).ok; // true
 * areFamiliesSettled({ firstDay: '2008-06-01', lastDay: '2008-06-30' }, 1).ok; // false
 */
export function areFamiliesSettled(
  absence: OpenPeriod,
  unchosen: number,
): Result<OpenPeriod, Problem<'still-visits-families' | 'visits-not-settled'>> {
  const left = canLeave(absence, unchosen);
  return left.ok && unchosen > 0 ? fail(visitsNotSettled) : left;
}

/**
 * Whether a visiting mother takes part on a day: until the day on which she stops, which may lie ahead.
 * @param visitingMother The day on which she stops, ISO text; null: she goes on.
 * @param day ISO text.
 * @example
 * isActiveOn({ stoppedOn: '2008-06-01' }, '2008-05-31'); // true
 * isActiveOn({ stoppedOn: '2008-06-01' }, '2008-06-01'); // false
 */
export function isActiveOn({ stoppedOn }: Pick<VisitingMotherFacts, 'stoppedOn'>, day: string): boolean {
  requireDays(stoppedOn, day);
  return stoppedOn === null || day < stoppedOn;
}
