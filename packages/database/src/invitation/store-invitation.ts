import { randomUUID } from 'node:crypto';
import type { Assignment } from '@mim/domain/account';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { invitationTokenHash, newInvitationToken } from './invitation-token.js';

/** To whom an account is offered, and as what. */
export interface NewInvitation extends Assignment {
  /** As `accountEmail` writes it. */
  readonly email: string;
  readonly name: string;
  /** How long it can be taken up, in minutes. */
  readonly minutes: number;
  /** First day of the role, ISO text; absent or null: from the moment that it is taken up. */
  readonly firstDay?: string | null;
  /** The account that has this address; absent: there is none, and the invitation makes one. */
  readonly existingAccountId?: string | undefined;
}

/** An invitation as it was made: the one time that its token is there. */
export interface StoredInvitation {
  readonly invitationId: string;
  /** Account that it makes. */
  readonly accountId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Invitations are made one after the other, so that of one address one stays open. */
export const lockInvitations = (trx: Transaction<Database>) =>
  sql`select pg_advisory_xact_lock(hashtext('mim-invitation'))`.execute(trx);

/**
 * Stores an invitation in the place of those that are open for the same address, as far as whoever invites may see
 * them. It offers the account of one that was not taken up, so that what stopped half-way is finished by it.
 * @param trx Transaction of whoever invites, after `lockInvitations`.
 * @example
 * const { token } = await withActor(db, administrator, (trx) => storeInvitation(trx, invitation));
 */
export async function storeInvitation(
  trx: Transaction<Database>,
  { email, name, role, locationIds, providerId, minutes, firstDay = null, existingAccountId }: NewInvitation,
): Promise<StoredInvitation> {
  const earlier = await trx
    .selectFrom('mim.invitation as earlier')
    .select('earlier.accountId')
    .where('earlier.email', '=', email)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.invitation as taken')
            .select('taken.accountId')
            .whereRef('taken.accountId', '=', 'earlier.accountId')
            .where('taken.acceptedAt', 'is not', null),
        ),
      ),
    )
    .orderBy('earlier.invitedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  await trx
    .updateTable('mim.invitation')
    .set({ withdrawnAt: sql`now()` })
    .where('email', '=', email)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
  const token = newInvitationToken();
  const stored = await trx
    .insertInto('mim.invitation')
    .values({
      tokenHash: invitationTokenHash(token),
      accountId: existingAccountId ?? earlier?.accountId ?? randomUUID(),
      makesAccount: existingAccountId === undefined,
      firstDay,
      email,
      name,
      role,
      locationIds: [...locationIds],
      providerId,
      expiresAt: sql`now() + ${minutes} * interval '1 minute'`,
    })
    .returning(['invitationId', 'accountId', 'expiresAt'])
    .executeTakeFirstOrThrow();
  return { ...stored, token };
}
