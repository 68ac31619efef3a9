import { type Problem, Temporal } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import {
  assessEligibility,
  type Eligibility,
  finishIntake,
  type MissingInIntake,
  mimFits,
  missingForIntake,
  type ProgrammeFit,
  programmeDecision,
} from '@mim/domain/registration';
import { type IntakeParts, readableIntake } from './intake-parts.js';

/** The location's policy on who takes part, and in which programme. */
export type AssessedSettings = Pick<
  LocationSettings,
  'maximumAgeMonthsAtStart' | 'firstChildOnly' | 'alsoAdmitted' | 'restrictedTo' | 'homeStartOffered'
>;

export interface AssessedIntake {
  readonly missing: readonly MissingInIntake[];
  readonly eligibility: Eligibility;
  /** What stands in the way of MIM where another programme fits; null: nothing, or nothing is chosen yet. */
  readonly elsewhere: Problem | null;
  /**
   * Why it could not be finished as it stands; null: it can be, or the settings are not known.
   * @param admissionReason why she is admitted outside the rules
   */
  readonly whyUnfinished: (admissionReason: string | null) => Problem | null;
}

/**
 * What an intake still needs and whether she can take part, while it is being typed: by the same rules that
 * the server holds it against when it is finished.
 * @param settings null while they are not known: then what the server found last is shown
 * @param page the server's today, and what it found
 */
export function assessIntake(
  parts: IntakeParts,
  settings: AssessedSettings | null,
  page: { readonly today: string; readonly eligibility: Eligibility },
): AssessedIntake {
  const intake = readableIntake(parts, page.today);
  const today = Temporal.PlainDate.from(page.today);
  return {
    missing: missingForIntake(intake),
    eligibility: settings === null ? page.eligibility : assessEligibility(intake, settings, today),
    elsewhere: settings === null ? null : elsewhereOf(intake.programmeFit, settings),
    whyUnfinished: (admissionReason) => {
      const finished = settings === null ? null : finishIntake(intake, admissionReason, settings, today);
      return finished?.ok === false ? finished.problem : null;
    },
  };
}

function elsewhereOf(fit: ProgrammeFit | null, settings: AssessedSettings): Problem | null {
  const decision = programmeDecision(fit, settings);
  const fits = mimFits(fit, settings);
  return decision === null || fits.ok ? null : fits.problem;
}
