import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import type { IntakeStep } from './intake-codes.js';
import { type Intake, type IntakeField, intakeFields, trajectoryFact } from './intake-facts.js';
import { isFactKnown, missingLabel, registeredFacts } from './registration-facts.js';

/**
 * What a missing fact stops: finishing the intake, a complete annual registration later on, or nothing: it
 * is only to be asked in the talk.
 */
export const neededForReasons = deepFreeze(['finish', 'registration', 'talk'] as const);
export type NeededFor = (typeof neededForReasons)[number];

/** A fact that an intake still needs. */
export interface MissingInIntake {
  readonly step: IntakeStep;
  readonly field: IntakeField;
  readonly neededFor: NeededFor;
  /** What it is called. */
  readonly label: Bilingual;
}

const asksRegistration = (field: IntakeField): boolean =>
  (registeredFacts as readonly IntakeField[]).includes(field);

/** What a fact of the intake is needed for; null: nothing asks for it. */
const neededFor = (field: IntakeField): NeededFor | null => {
  const needed = trajectoryFact(field).neededFor ?? null;
  return needed !== 'finish' && asksRegistration(field) ? 'registration' : needed;
};

/**
 * What an intake still needs, in the order in which it is asked. She forms her own question and decides
 * herself whether she takes part, so without them an intake cannot be finished; facts of the annual
 * registration can follow later, and permission at home is asked for, never required. Origin is recorded with
 * consent only, and nobody is reminded of it.
 * @param intake What was filled in.
 * @example
 * missingForIntake(emptyIntake).find(({ step }) => step === 'question')?.label.en; // 'her own question'
 */
export const missingForIntake = (intake: Intake): readonly MissingInIntake[] =>
  intakeFields.flatMap((field) => {
    const needed = neededFor(field);
    const { step } = trajectoryFact(field);
    return needed === null || step === null || isFactKnown(field, intake)
      ? []
      : [{ step, field, neededFor: needed, label: missingLabel(field) }];
  });
