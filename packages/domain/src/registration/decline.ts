import { z } from 'zod';
import type { EndReason } from '../code-lists/trajectory-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, dayField, noteField, optional } from '../kernel/form-fields.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { nextState, type TrajectoryState } from './trajectory-state.js';

/** Why no trajectory followed a referral or an intake. */
export const declineReasons = codeList('decline-reason', [
  { code: 'not-wanted', label: { nl: 'zij wil het niet', en: 'she does not want it' } },
  { code: 'no-permission', label: { nl: 'geen toestemming van thuis', en: 'no permission at home' } },
  {
    code: 'other-programme',
    label: { nl: 'een ander programma past beter', en: 'another programme fits better' },
  },
  { code: 'not-eligible', label: { nl: 'valt buiten de doelgroep', en: 'outside the target group' } },
  { code: 'unreachable', label: { nl: 'niet meer bereikt', en: 'no longer reached' } },
  { code: 'moved', label: { nl: 'verhuisd', en: 'moved' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type DeclineReason = CodeOf<typeof declineReasons>;

/** What each reason is among the end reasons of the registration. A reason that does not answer does not compile. */
export const endReasonOfDecline = {
  'not-wanted': 'no-longer-needed',
  'no-permission': 'other',
  'other-programme': 'other',
  'not-eligible': 'other',
  unreachable: 'contact-lost',
  moved: 'moved',
  other: 'other',
} as const satisfies Readonly<Record<DeclineReason, EndReason>>;

/**
 * The closing of an intake from which no trajectory follows.
 * @example
 * declineSchema.safeParse({ declinedOn: '2008-03-31', reason: 'no-permission' }).success; // true
 */
export const declineSchema = z.strictObject({
  declinedOn: dayField(),
  reason: codeField(declineReasons),
  note: optional(noteField()),
});
export type Decline = z.output<typeof declineSchema>;

export const declineInFuture = problemOf(
  'decline-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
export const declineBeforeIntake = problemOf(
  'decline-before-intake',
  [
    'Deze dag ligt voor de aanmelding of de kennismaking.',
    'This day lies before the referral or the intake.',
  ],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/** What closing an intake must agree with. Dates are ISO text. */
export interface DeclinedTrajectory {
  readonly state: TrajectoryState;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
}

/**
 * Whether an intake can be closed on a day: while it goes on, not in the future, and not before the
 * referral or the talk.
 * @example
 * const decline = declineSchema.parse({ declinedOn: '2008-03-31', reason: 'not-wanted' });
 * canDecline({ state: 'intake', referredOn: '2008-03-01', intakeOn: null }, decline, Temporal.PlainDate.from('2008-03-31')).ok; // true
 */
export function canDecline(
  { state, referredOn, intakeOn }: DeclinedTrajectory,
  decline: Decline,
  today: PlainDate,
): Result<Decline, Problem> {
  const next = nextState(state, 'decline');
  if (!next.ok) return next;
  if (decline.declinedOn > today.toString()) return fail(declineInFuture);
  const began = [referredOn, intakeOn];
  return began.some((day) => day !== null && decline.declinedOn < day)
    ? fail(declineBeforeIntake)
    : ok(decline);
}
