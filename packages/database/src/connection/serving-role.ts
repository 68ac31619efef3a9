import { fail, type Problem, problemOf, type Result } from '@mim/domain/kernel';
import type { QueryExecutorProvider } from 'kysely';
import type { Client } from 'pg';
import { DatabaseFailure } from '../failure.js';
import type { LoginRole } from '../provision/passwords.js';
import { assertCannotBypassRowSecurity } from './row-security.js';

/** The setting with the address of each role, as every program of this one calls it. */
const addressSettings = {
  mim_owner: 'MIM_OWNER_DATABASE_URL',
  mim_app: 'MIM_APP_DATABASE_URL',
  mim_auth: 'MIM_AUTH_DATABASE_URL',
  mim_analytics: 'MIM_ANALYTICS_DATABASE_URL',
} as const satisfies Readonly<Record<LoginRole, string>>;

/** A connection is of another role than the one whose task it has. */
export const otherRole = (role: string, expected: LoginRole): Problem =>
  problemOf(
    'role-other',
    [`Dit is de rol ${role}, niet ${expected}.`, `This is the role ${role}, not ${expected}.`],
    [
      `Zet het adres van ${expected} in ${addressSettings[expected]}.`,
      `Put the address of ${expected} in ${addressSettings[expected]}.`,
    ],
  );

/**
 * Shows that a handle is of the role whose task it has, and that this role is bound by row security. A server refuses to start
 * otherwise: with another role it would fail at the first question, or see what is not its own.
 * @returns The role, or one of the problems `role-can-bypass-row-security`, `role-other`.
 * @example
 * const role = await assertServingRole(db, 'mim_app');
 * if (!role.ok) process.exit(2);
 */
export async function assertServingRole(
  db: QueryExecutorProvider,
  expected: Exclude<LoginRole, 'mim_owner'>,
): Promise<Result<string>> {
  const role = await assertCannotBypassRowSecurity(db);
  if (!role.ok) return fail({ ...role.problem, remedy: otherRole('', expected).remedy });
  return role.value === expected ? role : fail(otherRole(role.value, expected));
}

/**
 * Refuses a connection that is not of mim_owner: what it made would belong to somebody else.
 * @throws DatabaseFailure `role-other`.
 */
export async function refuseOtherThanOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select current_user::text as role');
  const role = rows[0]?.role ?? '';
  if (role !== 'mim_owner') throw new DatabaseFailure(otherRole(role, 'mim_owner'));
}
