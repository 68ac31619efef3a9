import type { ReferralDestination } from '../code-lists/trajectory-lists.js';
import { daysBetween, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { type Problem, problemOf, type Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { takenFrom, whyNotOfAge } from './programme-rules.js';
import { type ReferralDirection, type ReferralState, referralStatesAfter } from './referral-codes.js';
import type { ReferralStep } from './referral-schema.js';

const stepOutOfOrder = problemOf(
  'referral-step-out-of-order',
  ['Deze stap volgt niet op de vorige.', 'This step does not follow the previous one.'],
  [
    'Kies een stap die erop volgt. Was de vorige een vergissing, neem die dan terug.',
    'Choose a step that follows. If the previous one was a mistake, take it back.',
  ],
);
const stepInFuture = problemOf(
  'referral-step-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
const stepBeforeSent = problemOf(
  'referral-step-before-sent',
  ['Deze dag ligt voor de doorverwijzing.', 'This day is before the referral.'],
  ['Kies de dag van de doorverwijzing of later.', 'Choose the day of the referral or later.'],
);
const stepBeforeStep = problemOf(
  'referral-step-before-step',
  ['Deze dag ligt voor de vorige stap.', 'This day is before the previous step.'],
  ['Kies de dag van de vorige stap of later.', 'Choose the day of the previous step or later.'],
);

/** How far a referral came. Days are ISO text. */
export interface ReferralStanding {
  readonly state: ReferralState;
  readonly referredOn: string;
  /** Day on which it came so far. */
  readonly stateOn: string;
}

/** To which programme, and for which children; of some the ages are asked before it is sent. */
export interface ReferredTo {
  /** Null: an organisation alone. */
  readonly programme: ReferralDestination | null;
  readonly children: readonly { readonly childBornOn: string | null }[];
}

type StepCode =
  | 'referral-step-out-of-order'
  | 'referral-step-in-future'
  | 'referral-step-before-sent'
  | 'referral-step-before-step'
  | 'child-too-young-for-programme'
  | 'child-too-old-for-programme';

/**
 * What speaks against a step of a referral, each at the field that it is about: it follows the table of states, and lies between
 * the step before it and today. What was noted first is sent to a programme for the age of her child.
 * @param referral How far it came, and where it goes.
 * @param step The step, after its schema.
 * @param today The day on which it is recorded.
 * @example
 * const referral = { state: 'sent', referredOn: '2008-06-01', stateOn: '2008-06-01', programme: 'social-work', children: [] };
 * const step = { state: 'connected', reachedOn: '2008-05-20', note: null };
 * referralStepRefusals(referral, step, Temporal.PlainDate.from('2008-06-20')).map(({ field }) => field); // ['reachedOn']
 */
export function referralStepRefusals(
  { state, referredOn, stateOn, programme, children }: ReferralStanding & ReferredTo,
  step: ReferralStep,
  today: PlainDate,
): readonly Refusal<StepCode>[] {
  requireDays(referredOn, stateOn, step.reachedOn);
  const next: readonly ReferralState[] = referralStatesAfter[state];
  const refusals: Refusal<StepCode>[] = [];
  const refuse = (field: string, problem: Problem<StepCode>) => refusals.push({ field, problem });
  if (!next.includes(step.state)) refuse('state', stepOutOfOrder);
  if (step.reachedOn > today.toString()) refuse('reachedOn', stepInFuture);
  else if (step.reachedOn < referredOn) refuse('reachedOn', stepBeforeSent);
  else if (step.reachedOn < stateOn) refuse('reachedOn', stepBeforeStep);
  else if (step.state === 'sent' && programme !== null) {
    const problem = whyNotOfAge(programme, children, step.reachedOn);
    if (problem !== null) refuse('reachedOn', problem);
  }
  return refusals;
}

/** What is asked about a referral: whether it was sent, whether they take her, whether she was there, how it goes. */
export type ReferralQuestion = 'sending' | 'answer' | 'connection' | 'experience';

/** What is asked of each state; null: nothing more. */
const questionOf = {
  noted: 'sending',
  sent: 'answer',
  'waiting-list': 'answer',
  accepted: 'connection',
  connected: 'experience',
  'asked-after': null,
  'not-accepted': null,
  declined: null,
  unknown: null,
} as const satisfies Readonly<Record<ReferralState, ReferralQuestion | null>>;

/** What a referral waits for, since when, and by how many days beyond the location's term; below zero: within it. */
export interface ReferralWait {
  readonly question: ReferralQuestion;
  /** ISO text; of what is to be sent to a programme for older children: the day on which it can be. */
  readonly since: string;
  readonly days: number;
}

/**
 * What a referral waits for: to be sent, which is asked the day after it was noted; an answer, whether she was there, and how she
 * finds it there.
 * @param referral How far it came, and which way it goes: only what goes elsewhere is asked after.
 * @param settings After how many days the location asks.
 * @param today The day on which it is asked.
 * @returns Null when nothing is awaited.
 * @example
 * const referral = { direction: 'out', state: 'sent', referredOn: '2008-06-01', stateOn: '2008-06-01', programme: null, children: [] };
 * referralWait(referral, defaultLocationSettings, Temporal.PlainDate.from('2008-06-30')); // { question: 'answer', since: '2008-06-01', days: 1 }
 */
export function referralWait(
  referral: ReferralStanding & ReferredTo & { readonly direction: ReferralDirection },
  settings: Pick<LocationSettings, 'referralAnswerDays' | 'referralAskAfterDays'>,
  today: PlainDate,
): ReferralWait | null {
  const { direction, state, referredOn, stateOn } = referral;
  requireDays(referredOn, stateOn);
  const question = questionOf[state];
  if (direction !== 'out' || question === null) return null;
  const since = question === 'sending' ? canBeSentFrom(referral) : stateOn;
  return { question, since, days: daysBetween(since, today.toString()) - termOf(question, settings) };
}

function canBeSentFrom({ programme, children, stateOn }: ReferralStanding & ReferredTo): string {
  const from = programme === null ? null : takenFrom(programme, children);
  return from !== null && from > stateOn ? from : stateOn;
}

/** After how many days each question is asked. */
const termOf = (
  question: ReferralQuestion,
  settings: Pick<LocationSettings, 'referralAnswerDays' | 'referralAskAfterDays'>,
): number =>
  question === 'sending'
    ? 0
    : question === 'answer'
      ? settings.referralAnswerDays
      : settings.referralAskAfterDays;
