import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { rolesOf } from './roles.repository.js';
import type { Roles } from './roles.schema.js';

/** Somebody whom a location knows by nothing but her application. */
export const noRoles = (): Roles => ({ trajectories: [], visitingMother: null, applications: [] });

/** What a person is and was at her location; nothing where she is not known. */
export const readRoles = async (
  trx: Transaction<Database>,
  locationId: string,
  personId: string | null,
): Promise<Roles> =>
  (personId === null ? undefined : await rolesOf(trx, [locationId], personId)) ?? noRoles();

/** Whether she took part and does no more; null: she never took part. */
export const wasProgrammeMother = ({ trajectories }: Roles): boolean | null =>
  trajectories.length === 0 ? null : trajectories.some(({ endedOn }) => endedOn !== null);
