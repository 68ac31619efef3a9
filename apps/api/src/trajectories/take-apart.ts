import type { Person } from '@mim/domain/person';
import { type Intake, type IntakeField, isOfPerson } from '@mim/domain/registration';

/** The values of a step, apart: what is of the person and what is of the trajectory. */
export interface StepFacts {
  readonly person: Partial<Person>;
  readonly trajectory: Partial<Omit<Intake, keyof Person>>;
}

/**
 * Takes the values of a step apart.
 * @example
 * takeApart({ givenName: 'Elif', intakeOn: '2026-05-04' }).trajectory; // { intakeOn: '2026-05-04' }
 */
export function takeApart(values: Partial<Record<IntakeField, unknown>>): StepFacts {
  const entries = Object.entries(values);
  return {
    person: Object.fromEntries(entries.filter(([name]) => isOfPerson(name))),
    trajectory: Object.fromEntries(entries.filter(([name]) => !isOfPerson(name))),
  };
}
