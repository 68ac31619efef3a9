import type { Database } from '@mim/database';
import { emptyIntake, type Intake, type IntakeField, type Person, personFieldNames } from '@mim/domain';
import type { Selectable } from 'kysely';
import type { PersonRow } from '../people/people.repository.js';
import type { TrajectoryFacts } from '../trajectories/trajectory.repository.js';

type TrajectoryColumns = Selectable<Database['mim.trajectory']>;

const personFields = new Set<string>(personFieldNames);

/** An intake is no table of its own: part of it is of the person, the rest of her trajectory. */
export function intakeOf(person: PersonRow, trajectory: TrajectoryColumns): Intake {
  const known: Readonly<Record<string, unknown>> = { ...trajectory, ...person };
  const filled = Object.keys(emptyIntake).map((field) => [field, known[field] ?? null]);
  return Object.fromEntries(filled) as Intake;
}

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
    person: Object.fromEntries(entries.filter(([name]) => personFields.has(name))),
    trajectory: Object.fromEntries(entries.filter(([name]) => !personFields.has(name))),
  };
}

/** The trajectory's part of a step as columns. */
export const trajectoryColumns = (facts: StepFacts['trajectory']): TrajectoryFacts =>
  facts as TrajectoryFacts;
