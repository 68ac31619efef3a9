import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, type Problem, problemOf, type Result } from '../kernel/result.js';
import { inEachLanguage, listInWords } from '../kernel/words.js';
import { type Admission, admit } from './admission.js';
import { assessEligibility } from './eligibility.js';
import type { Intake } from './intake-facts.js';
import { type MissingInIntake, missingForIntake } from './missing-for-intake.js';
import { mimFits, type ProgrammeProblem } from './programme-decision.js';

const incomplete = (missing: readonly MissingInIntake[]) => {
  const what = inEachLanguage((language) =>
    listInWords(
      missing.map(({ label }) => label[language]),
      language,
    ),
  );
  return problemOf(
    'intake-incomplete',
    [
      `De kennismaking is nog niet compleet. Wat ontbreekt: ${what.nl}.`,
      `The intake is not complete yet. What is missing: ${what.en}.`,
    ],
    [
      'Vul aan wat ontbreekt; wat er staat is opgeslagen.',
      'Fill in what is missing; what is there is saved.',
    ],
  );
};

export const intakeInFuture = problemOf(
  'intake-in-future',
  [
    'De kennismaking of haar toestemming ligt in de toekomst.',
    'The intake or her consent lies in the future.',
  ],
  ['Rond af op de dag zelf, of verbeter de datum.', 'Finish on the day itself, or correct the date.'],
);
export const intakeBeforeReferral = problemOf(
  'intake-before-referral',
  ['De kennismaking is van voor de aanmelding.', 'The intake is from before the referral.'],
  ['Verbeter een van de twee data.', 'Correct one of the two dates.'],
);
type AdmissionSettings = Parameters<typeof assessEligibility>[1] & Parameters<typeof mimFits>[1];

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
): Result<
  Admission,
  | Problem<
      | 'intake-incomplete'
      | 'intake-in-future'
      | 'intake-before-referral'
      | 'admission-reason-missing'
      | 'eligibility-unknown'
    >
  | ProgrammeProblem
> {
  const missing = missingForIntake(intake).filter(({ neededFor }) => neededFor === 'finish');
  if (missing.length > 0) return fail(incomplete(missing));
  const { intakeOn, consentOn, referredOn, programmeFit } = intake;
  requireDays(intakeOn, consentOn, referredOn);
  const day = today.toString();
  if ((intakeOn ?? '') > day || (consentOn ?? '') > day) return fail(intakeInFuture);
  if (referredOn !== null && intakeOn !== null && intakeOn < referredOn) return fail(intakeBeforeReferral);
  const fits = mimFits(programmeFit, settings);
  if (!fits.ok) return fits;
  return admit(assessEligibility(intake, settings, today), admissionReason);
}
