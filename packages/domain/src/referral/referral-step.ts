import { daysBetween, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { type Problem, problemOf, type Refusal } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import { type ReferralDirection, type ReferralState, referralStatesAfter } from './referral-codes.js';
import type { ReferralStep } from './referral-schema.js';

const stepOutOfOrder = problemOf(
  'referral-step-out-of-order',
  ['Deze stap volgt niet op de vorige.', 'This step does not follow the previous one.'],
  [
    'Kies een stap die erop volgt. Was de vorige een vergissing, verwijder dan de doorverwijzing.',
    'Choose a step that follows. If the previous one was a mistake, remove the referral.',
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

type StepCode =
  | 'referral-step-out-of-order'
  | 'referral-step-in-future'
  | 'referral-step-before-sent'
  | 'referral-step-before-step';

/**
 * What speaks against a step of a referral, each at the field that it is about: it follows the table of states, and lies between
 * the step before it and today.
 * @param referral How far it came.
 * @param step The step, after its schema.
 * @param today The day on which it is recorded.
 * @example
 * const referral = { state: 'sent', referredOn: '2008-06-01', stateOn: '2008-06-01' };
 * const step = { state: 'connected', reachedOn: '2008-05-20', note: null };
 * referralStepRefusals(referral, step, Temporal.PlainDate.from('2008-06-20')).map(({ field }) => field); // ['reachedOn']
 */
export function referralStepRefusals(
  { state, referredOn, stateOn }: ReferralStanding,
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
  return refusals;
}

/** What is asked about a referral: whether they take her, whether she was there, how it goes. */
export type ReferralQuestion = 'answer' | 'connection' | 'experience';

/** What is asked of each state; null: nothing more. */
const questionOf = {
  sent: 'answer',
  'waiting-list': 'answer',
  accepted: 'connection',
  connected: 'experience',
  'asked-after': null,
  'not-accepted': null,
  declined: null,
  unknown: null,
} as const satisfies Readonly<Record<ReferralState, ReferralQuestion | null>>;

/** What a referral waits for, and by how many days beyond the location's term; below zero: within it. */
export interface ReferralWait {
  readonly question: ReferralQuestion;
  readonly days: number;
}

/**
 * What a referral waits for: an answer, whether she was there, and how she finds it there.
 * @param referral How far it came, and which way it goes: only what goes elsewhere is asked after.
 * @param settings After how many days the location asks.
 * @param today The day on which it is asked.
 * @returns Null when nothing is awaited.
 * @example
 * const referral = { direction: 'out', state: 'sent', referredOn: '2008-06-01', stateOn: '2008-06-01' };
 * referralWait(referral, defaultLocationSettings, Temporal.PlainDate.from('2008-06-30')); // { question: 'answer', days: 1 }
 */
export function referralWait(
  { direction, state, referredOn, stateOn }: ReferralStanding & { readonly direction: ReferralDirection },
  settings: Pick<LocationSettings, 'referralAnswerDays' | 'referralAskAfterDays'>,
  today: PlainDate,
): ReferralWait | null {
  requireDays(referredOn, stateOn);
  const question = questionOf[state];
  if (direction !== 'out' || question === null) return null;
  const term = question === 'answer' ? settings.referralAnswerDays : settings.referralAskAfterDays;
  return { question, days: daysBetween(stateOn, today.toString()) - term };
}
