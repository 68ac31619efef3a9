import type { Database } from '@mim/database';
import { factsFrom } from '@mim/domain/kernel';
import { type Intake, intakeFacts } from '@mim/domain/registration';
import type { Selectable } from 'kysely';
import type { PersonRow } from '../people/people.repository.js';

type TrajectoryColumns = Omit<Selectable<Database['mim.trajectory']>, 'registrationId'>;

/** An intake is no table of its own: part of it is of the person, the rest of her trajectory. */
export const intakeOf = (person: PersonRow, trajectory: TrajectoryColumns): Intake =>
  factsFrom(intakeFacts, { ...trajectory, ...person });
