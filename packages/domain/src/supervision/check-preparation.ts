import type { PreparationExercise } from '../code-lists/preparation-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result, refusalAt } from '../kernel/result.js';
import type { PreparationSession } from './preparation.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';
import { isActiveOn } from './visiting-mother-rules.js';

const preparationWithoutAnybody = problemOf(
  'preparation-without-anybody',
  ['Bij deze bijeenkomst was niemand.', 'Nobody was at this session.'],
  ['Kies wie erbij was.', 'Choose who was there.'],
);
const individualWithSeveral = problemOf(
  'individual-with-several',
  ['Een individueel gesprek is met één bezoekmoeder.', 'An individual session is with one visiting mother.'],
  ['Kies een groep als vorm, of één bezoekmoeder.', 'Choose a group as its form, or one visiting mother.'],
);
const preparationEmpty = problemOf(
  'preparation-empty',
  ['Er is nog niets ingevuld over deze bijeenkomst.', 'Nothing is filled in about this session yet.'],
  ['Kies wat besproken of geoefend is.', 'Choose what was discussed or practised.'],
);

type PreparationRefusalCode = 'preparation-without-anybody' | 'individual-with-several' | 'preparation-empty';
type PreparationDayCode =
  | 'preparation-in-future'
  | 'preparation-before-start'
  | 'preparation-after-stop'
  | 'preparation-twice';

/** At which field of a form each problem of a session of a preparation is said. */
export const preparationProblemFields = deepFreeze({
  'preparation-without-anybody': 'visitingMotherIds',
  'individual-with-several': 'visitingMotherIds',
  'preparation-empty': 'topics',
  'preparation-in-future': 'heldOn',
  'preparation-before-start': 'heldOn',
  'preparation-after-stop': 'heldOn',
  'preparation-twice': 'heldOn',
} as const satisfies Readonly<Record<PreparationRefusalCode | PreparationDayCode, string>>);

/** What is filled in of a session, beside who was there. */
export interface PreparationContents extends PreparationSession {
  readonly exercises: readonly PreparationExercise[];
}

/** A session as a form has it. */
export interface FilledInSession extends Pick<PreparationContents, 'form'> {
  readonly topics: readonly string[];
  readonly exercises: readonly string[];
  readonly visitingMotherIds: readonly string[];
}

/**
 * What is wrong with a session by itself: nobody was there, nothing was done, or an individual one had several.
 * @example
 * preparationRefusals({ visitingMotherIds: [], form: 'group', topics: [], exercises: [] }).map(({ field }) => field); // ['visitingMotherIds', 'topics']
 */
export function preparationRefusals({
  visitingMotherIds,
  form,
  topics,
  exercises,
}: FilledInSession): readonly Refusal<PreparationRefusalCode>[] {
  const problems: Problem<PreparationRefusalCode>[] = [];
  if (visitingMotherIds.length === 0) problems.push(preparationWithoutAnybody);
  if (form === 'individual' && visitingMotherIds.length > 1) problems.push(individualWithSeveral);
  if (topics.length === 0 && exercises.length === 0) problems.push(preparationEmpty);
  return problems.map((problem) => refusalAt(preparationProblemFields, problem));
}

const preparationInFuture = problemOf(
  'preparation-in-future',
  ['Deze bijeenkomst ligt in de toekomst.', 'This session lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
const preparationBeforeStart = problemOf(
  'preparation-before-start',
  [
    'Op deze dag was een van hen nog geen bezoekmoeder.',
    'On this day one of them was no visiting mother yet.',
  ],
  ['Kies een latere dag, of kijk wie erbij was.', 'Choose a later day, or look again who was there.'],
);
const preparationAfterStop = problemOf(
  'preparation-after-stop',
  ['Op deze dag was een van hen al gestopt.', 'On this day one of them had stopped already.'],
  ['Kies een eerdere dag, of kijk wie erbij was.', 'Choose an earlier day, or look again who was there.'],
);
const preparationTwice = problemOf(
  'preparation-twice',
  ['Van een van hen staat op deze dag al een bijeenkomst.', 'One of them has a session on this day already.'],
  [
    'Wijzig die bijeenkomst, of kies bij allebei een ander dagdeel.',
    'Change that session, or choose another part of the day for both.',
  ],
);

/** Somebody who was at a session, with the sessions of hers that are recorded already. Dates are ISO text. */
export interface Attendee extends Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn'> {
  readonly sessions: readonly Pick<PreparationSession, 'heldOn' | 'dayPart'>[];
}

type Moment = Pick<PreparationSession, 'heldOn' | 'dayPart'>;

/** On one day only parts of the day that are both said, and differ, are two sessions. */
const isSameSession = (a: Moment, b: Moment): boolean =>
  a.heldOn === b.heldOn && (a.dayPart === null || b.dayPart === null || a.dayPart === b.dayPart);

/**
 * Whether a session of a preparation can be recorded: it has taken place, everybody who was there was a visiting mother
 * on that day, and it is recorded of nobody yet.
 * @param session The session.
 * @param attendees Who was there, without this session where it is changed.
 * @param today The day on which it is recorded.
 * @example
 * const elif = { startedOn: '2008-02-01', stoppedOn: null, sessions: [] };
 * const today = Temporal.PlainDate.from('2008-03-20');
 * checkPreparation({ heldOn: '2008-03-18', dayPart: null }, [elif], today).ok; // true
 * checkPreparation({ heldOn: '2008-01-18', dayPart: null }, [elif], today).ok; // false
 */
export function checkPreparation<Session extends Moment>(
  session: Session,
  attendees: readonly Attendee[],
  today: PlainDate,
): Result<Session, Problem<PreparationDayCode>> {
  const { heldOn } = session;
  requireDays(heldOn, ...attendees.map(({ startedOn }) => startedOn));
  if (heldOn > today.toString()) return fail(preparationInFuture);
  if (attendees.some(({ startedOn }) => startedOn !== null && heldOn < startedOn))
    return fail(preparationBeforeStart);
  if (attendees.some((attendee) => !isActiveOn(attendee, heldOn))) return fail(preparationAfterStop);
  if (attendees.some(({ sessions }) => sessions.some((other) => isSameSession(session, other))))
    return fail(preparationTwice);
  return ok(session);
}

const preparedBySessions = problemOf(
  'prepared-by-sessions',
  [
    'Deze dag volgt uit de bijeenkomsten van haar voorbereiding.',
    'This day follows from the sessions of her preparation.',
  ],
  ['Leg de bijeenkomsten vast die er waren.', 'Record the sessions that were held.'],
);

/**
 * Whether the coordinator can say herself on which day somebody was prepared: of whom sessions are recorded it follows
 * from those, so that an incomplete preparation is not called complete.
 * @param stood What stands there.
 * @param said What is to stand there.
 * @param sessions How many sessions of hers are recorded.
 * @example
 * canSayPreparedOn(null, '2006-05-01', 0).ok; // true
 * canSayPreparedOn(null, '2008-03-20', 2).ok; // false
 */
export const canSayPreparedOn = (
  stood: string | null,
  said: string | null,
  sessions: number,
): Result<string | null, Problem<'prepared-by-sessions'>> =>
  stood === said || sessions === 0 ? ok(said) : fail(preparedBySessions);
