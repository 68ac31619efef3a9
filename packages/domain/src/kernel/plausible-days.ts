import { deepFreeze } from './deep-freeze.js';
import { addMonths, isIsoDate } from './iso-date.js';
import { type Bilingual, bilingual } from './language.js';
import type { PlainDate } from './plain-date.js';
import type { Problem, Refusal } from './result.js';
import { dayInWords } from './words.js';
import type { Days } from './written-day.js';

/** How far from today a day can be right, in months: below zero is before today, and both ends count. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
  /** It is a year, as a number; absent: a day, as ISO text. */
  readonly isYear?: true;
  /** Its year is always told: any of them is as likely. */
  readonly needsYear?: true;
}

const years = (count: number): number => 12 * count;

/** Somebody who is a parent or a volunteer: no child, and not over a hundred. */
const birthOfAdult: DayRange = { earliest: -years(100), latest: -years(10), needsYear: true };
/** What has taken place. Dossiers of long ago can be entered as yet; what is longer ago is a slip. */
const past: DayRange = { earliest: -years(30), latest: 0 };
/** What has taken place or is agreed for the months to come. */
const agreed: DayRange = { earliest: -years(30), latest: 12 };
/** What holds from or until a day, such as a setting or an entry of a list. */
const validity: DayRange = { earliest: -years(30), latest: years(10) };
/** Who volunteers can have done so for long. */
const volunteering: DayRange = { earliest: -years(50), latest: 12 };

/**
 * When each day of a person or of the programme can be right, by the name that it has in facts, forms, the
 * API and the database alike. It catches a slip of the keys, a year above all; what must hold between two
 * days, or on a day that is near, is said by the rules.
 *
 * A visit is monthly (report on working methods 2012): nobody plans one for more than half a year ahead. The
 * programme begins after the birth of the child, so that no birth lies ahead.
 */
export const plausibleDays = deepFreeze({
  bornOn: birthOfAdult,
  birthYear: { ...birthOfAdult, isYear: true },
  childBornOn: { ...past, needsYear: true },

  receivedOn: past,
  calledOn: past,
  tryAgainOn: agreed,
  referredOn: past,
  reachedOn: past,
  givenOn: past,
  outcomeOn: past,
  intakeOn: agreed,
  consentOn: past,
  originConsentOn: past,
  declinedOn: past,
  startedOn: volunteering,
  endedOn: agreed,
  reopenedOn: past,
  extendedOn: past,
  untilOn: { earliest: -years(30), latest: years(5) },
  firstDay: agreed,
  lastDay: { earliest: -years(30), latest: years(2) },
  resumedOn: agreed,
  offeredOn: past,
  answeredOn: past,

  proposedOn: past,
  startsOn: { earliest: -years(30), latest: 6 },
  visitOn: { earliest: -years(30), latest: 6 },
  sessionOn: { earliest: -years(30), latest: 6 },
  meetingOn: agreed,
  settledOn: past,
  measuredOn: past,
  spentOn: { earliest: -12, latest: 0 },
  heldOn: past,
  raisedOn: past,
  takenOn: past,
  followUpOn: agreed,
  closedOn: past,

  appliedOn: past,
  happenedOn: past,
  talkOn: agreed,

  preparedOn: { earliest: -years(50), latest: 0 },
  vogSeenOn: { earliest: -years(50), latest: 0 },
  agreementSignedOn: { earliest: -years(50), latest: 0 },
  confidentialitySignedOn: { earliest: -years(50), latest: 0 },
  stoppedOn: volunteering,
  thankedOn: past,
  coordinatorFrom: volunteering,
  coordinatorUntil: agreed,
  evaluatedOn: past,

  openedOn: { earliest: -years(60), latest: 12 },
  deadlineOn: validity,

  validFrom: validity,
  validUntil: validity,
} as const satisfies Readonly<Record<string, DayRange>>);

/** The name of a day, or of a year, that has a plausible range. */
export type PlausibleDay = keyof typeof plausibleDays;

/** Days that any table takes: what lies outside was mistyped, whatever it is the day of. */
export const possibleDays: Days = deepFreeze({ first: '1900-01-01', last: '2199-12-31' });

const rangeOf = (name: string): DayRange | undefined =>
  Object.hasOwn(plausibleDays, name) ? plausibleDays[name as PlausibleDay] : undefined;

/**
 * Whether a day under a name is always told with its year: a birth, of which no year is likelier than another.
 * @example
 * needsYear('childBornOn'); // true
 * needsYear('talkOn'); // false
 */
export const needsYear = (name: string): boolean => rangeOf(name)?.needsYear === true;

/**
 * The days that can be right under a name.
 * @param name What the day is called; one that is no name of {@link plausibleDays} can be any possible day.
 * @param today The day on which it is asked.
 * @example
 * daysFor('visitOn', Temporal.PlainDate.from('2008-03-31')); // { first: '1978-03-31', last: '2008-09-30' }
 */
export function daysFor(name: string, today: PlainDate): Days {
  const range = rangeOf(name);
  if (range === undefined) return possibleDays;
  const from = today.toString();
  return { first: addMonths(from, range.earliest), last: addMonths(from, range.latest) };
}

const choose = (first: Bilingual, last: Bilingual): Bilingual =>
  bilingual(
    `Kies een dag van ${first.nl} tot en met ${last.nl}.`,
    `Choose a day from ${first.en} up to and including ${last.en}.`,
  );

/**
 * What is said of a day that cannot be right.
 * @param days The days that can.
 * @example
 * implausibleDay({ first: '2008-01-01', last: '2008-03-31' }).remedy.en; // 'Choose a day from 1 January 2008 up to and including 31 March 2008.'
 */
export const implausibleDay = ({ first, last }: Days): Problem<'implausible-day'> => ({
  code: 'implausible-day',
  message: bilingual('Deze dag kan hier niet.', 'This day cannot be right here.'),
  remedy: choose(dayInWords(first), dayInWords(last)),
});

/**
 * What is said of a year that cannot be right.
 * @param days The days that can.
 * @example
 * implausibleYear({ first: '1908-03-31', last: '1998-03-31' }).remedy.en; // 'Choose a year from 1908 up to and including 1998.'
 */
export const implausibleYear = ({ first, last }: Days): Problem<'implausible-year'> => {
  const [from, until] = [first.slice(0, 4), last.slice(0, 4)];
  return {
    code: 'implausible-year',
    message: bilingual('Dit jaar kan hier niet.', 'This year cannot be right here.'),
    remedy: bilingual(
      `Kies een jaar van ${from} tot en met ${until}.`,
      `Choose a year from ${from} up to and including ${until}.`,
    ),
  };
};

type DayProblem = Problem<'implausible-day' | 'implausible-year'>;

/**
 * Whether a value can be right under a name: a day as ISO text, or a year as a number.
 * @returns The problem; null when it can be right, or when nothing is known of the name.
 * @example
 * dayProblem('visitOn', '2206-03-31', Temporal.PlainDate.from('2008-03-31'))?.code; // 'implausible-day'
 * dayProblem('birthYear', 1985, Temporal.PlainDate.from('2008-03-31')); // null
 */
export function dayProblem(name: string, value: unknown, today: PlainDate): DayProblem | null {
  const range = rangeOf(name);
  if (range === undefined) return null;
  const days = daysFor(name, today);
  // Another number under the name of a day is no day, such as that of its column in a list.
  if (range.isYear === true && typeof value === 'number') {
    const isPossible = value >= Number(days.first.slice(0, 4)) && value <= Number(days.last.slice(0, 4));
    return isPossible ? null : implausibleYear(days);
  }
  if (typeof value !== 'string' || !isIsoDate(value)) return null;
  return value >= days.first && value <= days.last ? null : implausibleDay(days);
}

/**
 * The days and years in what is sent that cannot be right, wherever in it they stand.
 * @param sent Anything that is to be stored.
 * @param today The day on which it is sent.
 * @example
 * dayRefusals({ plan: { visitOn: '0026-12-31' } }, Temporal.PlainDate.from('2008-03-31')).map(({ field }) => field); // ['visitOn']
 */
export function dayRefusals(sent: unknown, today: PlainDate): readonly Refusal<DayProblem['code']>[] {
  const refusals: Refusal<DayProblem['code']>[] = [];
  // No recursion: however deep it is nested, it is read.
  const toRead: unknown[] = [sent];
  for (let at = toRead.pop(); at !== undefined; at = toRead.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const [field, value] of Object.entries(at)) {
      const problem = dayProblem(field, value, today);
      if (problem !== null) refusals.push({ field, problem });
      if (typeof value === 'object') toRead.push(value);
    }
  }
  return refusals;
}
