import { problemOf } from '../kernel/result.js';
import type { Role } from './roles.js';

/** A role that an account holds, and for which locations; a manager's are those of her provider. */
export interface HeldRole {
  readonly role: Role;
  readonly locationIds: readonly string[];
}

const problems = {
  own: problemOf(
    'second-factor-own',
    ['Uw eigen tweede stap zet u hier niet terug.', 'Your own second factor is not reset here.'],
    [
      'Doe dat bij Account en beveiliging, met een code. Hebt u geen code meer, vraag dan een andere beheerder.',
      'Do so under Account and security, with a code. If you have no code left, ask another administrator.',
    ],
  ),
  notTheirs: problemOf(
    'second-factor-not-theirs',
    [
      'Van dit account kunt u de tweede stap niet terugzetten.',
      'You cannot reset the second factor of this account.',
    ],
    ['Vraag het de beheerder.', 'Ask the administrator.'],
  ),
} as const;

/** Why somebody cannot reset a second factor. */
export type NotReset = (typeof problems)[keyof typeof problems];

/**
 * Why somebody cannot reset the second factor of an account; null: she can. An administrator resets anybody's but her
 * own; a manager that of who is a coordinator and nothing else, at locations that are all her provider's: whoever also
 * works elsewhere could be let in there by it.
 * @param target Account, with the roles that it holds.
 * @param by Who resets.
 * @example
 * const manager = { accountId: 'mia', role: 'manager', locationIds: ['breda'] };
 * const toos = { accountId: 'toos', roles: [{ role: 'coordinator', locationIds: ['breda'] }] };
 * whyNotReset(toos, manager); // null
 * whyNotReset({ ...toos, accountId: 'mia' }, manager).code; // 'second-factor-own'
 */
export function whyNotReset(
  target: { readonly accountId: string; readonly roles: readonly HeldRole[] },
  by: HeldRole & { readonly accountId: string },
): NotReset | null {
  if (by.role !== 'administrator' && by.role !== 'manager') return problems.notTheirs;
  if (target.accountId === by.accountId) return problems.own;
  if (by.role === 'administrator') return null;
  const isHers = ({ role, locationIds }: HeldRole): boolean =>
    role === 'coordinator' && locationIds.every((id) => by.locationIds.includes(id));
  return target.roles.length > 0 && target.roles.every(isHers) ? null : problems.notTheirs;
}
