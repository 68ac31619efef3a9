import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { type Actor, type Role, roles } from './actor.js';

/**
 * Finds what an account may be on a day, from its memberships as they are now: read at each request, so that a
 * membership that was ended counts at once.
 *
 * @param db Handle of `mim_app`.
 * @param accountId Account of the session.
 * @param today The day that the program goes by, ISO text.
 * @returns One actor a role, in the order of `roles`; empty when the account has no membership that day. A
 *   coordinator's locations are its memberships', a manager's those of its providers.
 * @example
 * const [actor] = await actorsOfAccount(db, session.userId, '2008-03-31');
 */
export function actorsOfAccount(
  db: Kysely<Database>,
  accountId: string,
  today: string,
): Promise<readonly Actor[]> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('mim.account_id', ${accountId}, true)`.execute(trx);
      const memberships = await membershipsOf(trx, accountId, today);
      return roles.flatMap((role) => actorIn(role, accountId, memberships));
    });
}

interface MembershipLocation {
  readonly role: string;
  readonly locationId: string | null;
}

/** One row a membership and location; a membership without locations has one row without. */
function membershipsOf(
  trx: Transaction<Database>,
  accountId: string,
  today: string,
): Promise<MembershipLocation[]> {
  return trx
    .selectFrom('mim.membership as membership')
    .leftJoin('mim.location_provider as run', 'run.providerId', 'membership.providerId')
    .select([
      'membership.role',
      sql<string | null>`coalesce(membership.location_id, run.location_id)`.as('locationId'),
    ])
    .where('membership.accountId', '=', accountId)
    .where(({ or, eb }) =>
      or([eb('membership.firstDay', 'is', null), eb('membership.firstDay', '<=', today)]),
    )
    .where(({ or, eb }) => or([eb('membership.lastDay', 'is', null), eb('membership.lastDay', '>=', today)]))
    .execute();
}

function actorIn(role: Role, accountId: string, memberships: readonly MembershipLocation[]): Actor[] {
  const held = memberships.filter((membership) => membership.role === role);
  if (held.length === 0) return [];
  const locationIds = held.flatMap(({ locationId }) => (locationId === null ? [] : [locationId]));
  return [{ accountId, role, locationIds: [...new Set(locationIds)].sort() }];
}
