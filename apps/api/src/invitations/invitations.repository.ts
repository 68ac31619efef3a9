import type { Database } from '@mim/database';
import type { Role } from '@mim/domain/account';
import { type SqlBool, sql, type Transaction } from 'kysely';

/** An invitation as its link shows it. */
export interface OfferedInvitation {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locationIds: readonly string[];
  readonly providerId: string | null;
  /** First day of the role; null: from the moment that it is taken up. */
  readonly firstDay: string | null;
  /** Whether it makes an account; if not, that of its address is there. */
  readonly makesAccount: boolean;
  readonly invitedBy: string;
  readonly expiresAt: Date;
  readonly isAccepted: boolean;
  readonly isWithdrawn: boolean;
  readonly isExpired: boolean;
}

/**
 * The invitation of a link; undefined: there is none.
 * @param trx A transaction of `attemptWithInvitation`.
 */
export async function offeredInvitation(
  trx: Transaction<Database>,
  tokenHash: string,
): Promise<OfferedInvitation | undefined> {
  const row = await trx
    .selectFrom('mim.invitation')
    .select([
      'accountId',
      'email',
      'name',
      'role',
      'locationIds',
      'providerId',
      'firstDay',
      'makesAccount',
      'invitedBy',
      'expiresAt',
      sql<SqlBool>`accepted_at is not null`.as('isAccepted'),
      // It ends with the right of its maker to make it.
      sql<SqlBool>`withdrawn_at is not null or not mim.may_still_invite(invited_by, role, location_ids)`.as(
        'isWithdrawn',
      ),
      sql<SqlBool>`expires_at <= now()`.as('isExpired'),
    ])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return row as OfferedInvitation | undefined;
}

/** The name of a provider; undefined: it is there no more. */
export async function providerName(
  trx: Transaction<Database>,
  providerId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('mim.provider')
    .select('name')
    .where('providerId', '=', providerId)
    .executeTakeFirst();
  return row?.name;
}

/**
 * Gives the account what the invitation offers, and closes the invitation.
 * @param trx A transaction of `attemptWithInvitation`.
 * @returns Whether it did; not when the account was made before.
 */
export async function takeUp(
  trx: Transaction<Database>,
  { accountId, role, locationIds, providerId, firstDay }: OfferedInvitation,
  tokenHash: string,
): Promise<boolean> {
  const places = locationIds.length === 0 ? [null] : locationIds;
  try {
    await trx
      .insertInto('mim.membership')
      .values(places.map((locationId) => ({ accountId, role, locationId, providerId, firstDay })))
      .execute();
    const closed = await trx
      .updateTable('mim.invitation')
      .set({ acceptedAt: sql`now()` })
      .where('tokenHash', '=', tokenHash)
      .executeTakeFirst();
    return closed.numUpdatedRows > 0n;
  } catch (error) {
    if (isThereAlready(error)) return false;
    throw error;
  }
}

/** The account has this role already, or took up another invitation. */
const isThereAlready = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';

/**
 * Takes away the invitations that were closed long enough ago: the policy of the table says which, and leaves the others alone.
 * @param trx Transaction of the account of retention.
 */
export async function clearInvitations(trx: Transaction<Database>): Promise<void> {
  await trx.deleteFrom('mim.invitation').execute();
}
