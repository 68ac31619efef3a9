import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result, refusalAt } from '../kernel/result.js';
import { dayInWords } from '../kernel/words.js';

const inFuture = problemOf(
  'group-session-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
const withoutAnybody = problemOf(
  'group-session-without-anybody',
  ['Er was niemand, volgens deze aantallen.', 'Nobody was there, by these numbers.'],
  [
    'Vul in hoeveel moeders er waren, of kies dat de bijeenkomst niet doorging.',
    'Fill in how many mothers were there, or choose that it did not take place.',
  ],
);
const cancelledWithMothers = problemOf(
  'group-session-cancelled-with-mothers',
  [
    'De bijeenkomst ging niet door, maar er staan moeders bij.',
    'It did not take place, but there are mothers with it.',
  ],
  ['Haal de moeders en het aantal weg, of het vinkje.', 'Remove the mothers and the number, or the tick.'],
);

const recordedBefore = problemOf(
  'group-session-recorded-before',
  ['Op deze dag is al een bijeenkomst vastgelegd.', 'A session on this day was recorded already.'],
  ['Wijzig die, of kies een andere dag.', 'Change that one, or choose another day.'],
);

/** A group as far as a session must agree with it. */
export interface GroupOfSession extends OpenPeriod {
  /** Days of its other sessions, ISO text. */
  readonly otherDays: readonly string[];
}

/** A session as far as it is checked. */
export interface SessionToCheck {
  /** ISO text. */
  readonly heldOn: string;
  readonly isCancelled: boolean;
  /** Everybody who was there, also those who are known by name. */
  readonly presentCount: number;
  /** Those who are known by name. */
  readonly motherIds: readonly string[];
}

type SessionProblemCode =
  | 'group-session-in-future'
  | 'group-session-outside-group'
  | 'group-session-recorded-before'
  | 'group-session-without-anybody'
  | 'group-session-cancelled-with-mothers'
  | 'group-session-more-named';

/** At which field of a form each problem of a session is said. */
export const sessionProblemFields = deepFreeze({
  'group-session-in-future': 'heldOn',
  'group-session-outside-group': 'heldOn',
  'group-session-recorded-before': 'heldOn',
  'group-session-without-anybody': 'presentCount',
  'group-session-cancelled-with-mothers': 'isCancelled',
  'group-session-more-named': 'presentCount',
} as const satisfies Readonly<Record<SessionProblemCode, keyof SessionToCheck>>);

/** A session as far as it is filled in; null: not yet. */
export type SessionSoFar = {
  readonly [Name in keyof SessionToCheck]: Name extends 'heldOn' | 'presentCount'
    ? SessionToCheck[Name] | null
    : SessionToCheck[Name];
};

function dayProblem(
  heldOn: string,
  group: GroupOfSession,
  today: PlainDate,
): Problem<SessionProblemCode> | null {
  if (heldOn > today.toString()) return inFuture;
  if (heldOn < group.firstDay || (group.lastDay !== null && heldOn > group.lastDay))
    return outsideGroup(group);
  return group.otherDays.includes(heldOn) ? recordedBefore : null;
}

function presenceProblem({
  isCancelled,
  presentCount,
  motherIds,
}: Omit<SessionSoFar, 'heldOn'>): Problem<SessionProblemCode> | null {
  if (isCancelled) return (presentCount ?? 0) > 0 || motherIds.length > 0 ? cancelledWithMothers : null;
  if (presentCount === null) return null;
  if (motherIds.length > presentCount) return moreNamed(motherIds.length);
  return presentCount === 0 ? withoutAnybody : null;
}

/**
 * Everything that is wrong with a session as far as it is filled in, each at its field: a form says it all at once.
 * @param soFar What is filled in.
 * @param group First and last day of the group, and the days of its other sessions; no last day: it goes on.
 * @param today The day on which it is recorded.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const group = { firstDay: '2008-01-08', lastDay: null, otherDays: [] };
 * const soFar = { heldOn: '2008-01-01', isCancelled: false, presentCount: 0, motherIds: [] };
 * sessionRefusals(soFar, group, Temporal.PlainDate.from('2008-01-15')).map(({ field }) => field); // ['heldOn', 'presentCount']
 */
export function sessionRefusals(
  soFar: SessionSoFar,
  group: GroupOfSession,
  today: PlainDate,
): readonly Refusal<SessionProblemCode>[] {
  const { heldOn } = soFar;
  requirePeriods([group]);
  requireDays(heldOn, ...group.otherDays);
  return [heldOn === null ? null : dayProblem(heldOn, group, today), presenceProblem(soFar)]
    .filter((problem) => problem !== null)
    .map((problem) => refusalAt(sessionProblemFields, problem));
}

/**
 * Whether a session can be recorded: it was, in the time of the group, once a day, and no more mothers are named than were
 * there.
 * @param session The session, after its schema.
 * @param group First and last day of the group, and the days of its other sessions; no last day: it goes on.
 * @param today The day on which it is recorded.
 * @returns The session as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const group = { firstDay: '2008-01-08', lastDay: null, otherDays: [] };
 * const session = { heldOn: '2008-01-15', isCancelled: false, presentCount: 1, motherIds: ['amina', 'elif'] };
 * const today = Temporal.PlainDate.from('2008-01-15');
 * checkSession(session, group, today).ok; // false
 * checkSession({ ...session, presentCount: 7 }, group, today).ok; // true
 */
export function checkSession<Session extends SessionToCheck>(
  session: Session,
  group: GroupOfSession,
  today: PlainDate,
): Result<Session, Problem<SessionProblemCode>> {
  const [refusal] = sessionRefusals(session, group, today);
  return refusal === undefined ? ok(session) : fail(refusal.problem);
}

function outsideGroup({ firstDay, lastDay }: OpenPeriod): Problem<'group-session-outside-group'> {
  const first = dayInWords(firstDay);
  const last = lastDay === null ? null : dayInWords(lastDay);
  return {
    code: 'group-session-outside-group',
    message: {
      nl:
        last === null
          ? `De groep begon op ${first.nl}.`
          : `De groep was er van ${first.nl} tot en met ${last.nl}.`,
      en: last === null ? `The group began on ${first.en}.` : `The group met from ${first.en} to ${last.en}.`,
    },
    remedy: {
      nl: 'Kies een dag in die tijd, of wijzig de dagen van de groep.',
      en: 'Choose a day in that time, or change the days of the group.',
    },
  };
}

const moreNamed = (named: number): Problem<'group-session-more-named'> => ({
  code: 'group-session-more-named',
  message: {
    nl: `Er zijn ${named} moeders aangevinkt: meer dan dit aantal.`,
    en: `${named} mothers are ticked: more than this number.`,
  },
  remedy: {
    nl: `Vul minstens ${named} in, of haal een vinkje weg.`,
    en: `Fill in ${named} at least, or remove a tick.`,
  },
});

const groupHasSessionsOutside = problemOf(
  'group-has-sessions-outside',
  ['Er zijn bijeenkomsten vastgelegd buiten deze dagen.', 'Sessions were recorded outside these days.'],
  ['Kies dagen waar die bijeenkomsten in vallen.', 'Choose days that those sessions fall in.'],
);
const groupHasSessions = problemOf(
  'group-has-sessions',
  ['Van deze groep zijn bijeenkomsten vastgelegd.', 'Sessions of this group were recorded.'],
  [
    'Vul een laatste dag in. Was de groep een vergissing, verwijder dan eerst die bijeenkomsten.',
    'Fill in a last day. If the group was a mistake, remove those sessions first.',
  ],
);

/**
 * Whether a group can have these days: the sessions that were recorded stay in it.
 * @param group Its first and last day, as they become.
 * @param sessionDays Days of its sessions, ISO text.
 * @example
 * canHaveDays({ firstDay: '2008-01-08', lastDay: '2008-06-24' }, ['2008-07-01']).ok; // false
 */
export function canHaveDays(
  group: OpenPeriod,
  sessionDays: readonly string[],
): Result<null, Problem<'group-has-sessions-outside'>> {
  requirePeriods([group]);
  requireDays(...sessionDays);
  const isOutside = (day: string) => day < group.firstDay || (group.lastDay !== null && day > group.lastDay);
  return sessionDays.some(isOutside) ? fail(groupHasSessionsOutside) : ok(null);
}

/**
 * Whether a group that was entered by mistake can be taken out: nobody came to it yet.
 * @param sessions How many sessions were recorded.
 * @example
 * canRemoveGroup(1).ok; // false
 */
export const canRemoveGroup = (sessions: number): Result<null, Problem<'group-has-sessions'>> =>
  sessions > 0 ? fail(groupHasSessions) : ok(null);
