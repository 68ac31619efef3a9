import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { rolesOf } from './roles.repository.js';
import type { Roles } from './roles.schema.js';

/** Somebody whom a location knows by nothing but her application. */
export const noRoles = (): Roles => ({ trajectories: [], visitingMother: null, applications: [] });

/** What persons are and were at their location, by person; who is not known there is not among them. */
export async function readRolesOf(
  trx: Transaction<Database>,
  locationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Roles>> {
  if (personIds.length === 0) return new Map();
  const rows = await rolesOf(trx, [locationId], personIds);
  return new Map(rows.map(({ personId, ...roles }) => [personId, roles]));
}

/** What a person is and was at her location; nothing where she is not known. */
export async function readRoles(
  trx: Transaction<Database>,
  locationId: string,
  personId: string | null,
): Promise<Roles> {
  if (personId === null) return noRoles();
  const known = await readRolesOf(trx, locationId, [personId]);
  return known.get(personId) ?? noRoles();
}

/** Whether she took part and does no more; null: she never took part. */
export const wasProgrammeMother = ({ trajectories }: Roles): boolean | null =>
  trajectories.length === 0 ? null : trajectories.some(({ endedOn }) => endedOn !== null);
