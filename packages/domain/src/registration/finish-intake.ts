import { z } from 'zod';
import type { EndReason } from '../delivery/code-lists.js';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import { codeField, dayField, noteField, optional } from '../kernel/form-fields.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, type Problem, problemOf, type Result } from '../kernel/result.js';
import { type Admission, admit } from './admission.js';
import { assessEligibility } from './eligibility.js';
import { fitsMim, type Intake } from './intake-steps.js';
import { missingForIntake } from './missing-for-intake.js';

const incomplete = (nl: string, en: string) =>
  problemOf(
    'intake-incomplete',
    [`De kennismaking is nog niet compleet. ${nl}`, `The intake is not complete yet. ${en}`],
    ['Vul aan wat ontbreekt; wat er staat is bewaard.', 'Fill in what is missing; what is there is kept.'],
  );

export const intakeInFuture = problemOf(
  'intake-in-future',
  [
    'De kennismaking of haar toestemming ligt in de toekomst.',
    'The intake or her consent lies in the future.',
  ],
  ['Rond af op de dag zelf, of verbeter de datum.', 'Finish on the day itself, or mend the date.'],
);
export const intakeBeforeReferral = problemOf(
  'intake-before-referral',
  ['De kennismaking is van voor de aanmelding.', 'The intake is from before the referral.'],
  ['Verbeter een van de twee data.', 'Mend one of the two dates.'],
);
export const programmeUndecided = problemOf(
  'programme-undecided',
  ['Welk programma past is nog niet gekozen.', 'Which programme fits is not chosen yet.'],
  ['Kies het programma in de laatste stap.', 'Choose the programme in the last step.'],
);
export const otherProgrammeFits = problemOf(
  'other-programme-fits',
  [
    'Volgens de kennismaking past een ander programma beter.',
    'According to the intake another programme fits better.',
  ],
  [
    'Verwijs haar door en sluit de kennismaking af, of kies MIM.',
    'Refer her on and close the intake, or choose MIM.',
  ],
);

type AdmissionSettings = Parameters<typeof assessEligibility>[1];

/**
 * Whether an intake can be finished, so that she waits for a match, and how she is admitted. What the
 * annual registration lacks does not stop it.
 * @param intake What was filled in.
 * @param admissionReason Why she is admitted outside the rules; null where she is within them.
 * @param settings The location's policy.
 * @param today The day on which it is finished.
 * @returns The admission to record, or the first problem.
 * @example
 * finishIntake(emptyIntake, null, defaultLocationSettings, Temporal.PlainDate.from('2008-03-31')).ok; // false
 */
export function finishIntake(
  intake: Intake,
  admissionReason: string | null,
  settings: AdmissionSettings,
  today: PlainDate,
): Result<Admission, Problem> {
  const missing = missingForIntake(intake).filter(({ neededFor }) => neededFor === 'finish');
  if (missing.length > 0) {
    const [nl, en] = [missing.map(({ message }) => message.nl), missing.map(({ message }) => message.en)];
    return fail(incomplete(nl.join(' '), en.join(' ')));
  }
  const { intakeOn, consentOn, referredOn, programmeFit } = intake;
  const day = today.toString();
  if ((intakeOn ?? '') > day || (consentOn ?? '') > day) return fail(intakeInFuture);
  if (referredOn !== null && intakeOn !== null && intakeOn < referredOn) return fail(intakeBeforeReferral);
  const fits = programmeFit === null ? null : fitsMim[programmeFit];
  if (fits !== true) return fail(fits === null ? programmeUndecided : otherProgrammeFits);
  return admit(assessEligibility(intake, settings, today), admissionReason);
}

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
