import type { Database } from '@mim/database';
import type { Role } from '@mim/domain/account';
import { type SqlBool, sql, type Transaction } from 'kysely';

/** A role of an account as it is kept, with the names of what it is for. */
export interface MembershipRow {
  readonly membershipId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly place: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly version: number;
}

const memberships = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.membership as held')
    .leftJoin('mim.location as location', 'location.locationId', 'held.locationId')
    .leftJoin('mim.provider as provider', 'provider.providerId', 'held.providerId')
    .select([
      'held.membershipId',
      'held.accountId',
      'held.role',
      sql<string | null>`coalesce(location.name, provider.name)`.as('place'),
      'held.firstDay',
      'held.lastDay',
      'held.version',
    ])
    .$narrowType<{ role: Role }>();

/** The roles that whoever asks may see, of whom it is, in the order of the places. Her own too. */
export const membershipsInReach = (trx: Transaction<Database>): Promise<MembershipRow[]> =>
  memberships(trx).orderBy('held.accountId').orderBy('place').orderBy('held.membershipId').execute();

/** One of them; undefined: there is none in reach. */
export const membershipInReach = (
  trx: Transaction<Database>,
  membershipId: string,
): Promise<MembershipRow | undefined> =>
  memberships(trx).where('held.membershipId', '=', membershipId).executeTakeFirst();

/** The roles of an account as far as they are in reach. */
export const membershipsOfAccount = (trx: Transaction<Database>, accountId: string) =>
  trx
    .selectFrom('mim.membership')
    .select(['membershipId', 'role', 'locationId', 'providerId', 'firstDay', 'lastDay', 'version'])
    .$narrowType<{ role: Role }>()
    .where('accountId', '=', accountId)
    .execute();

/** Sets the days of a role. @returns Whether it was still the version that was read, and in reach. */
export async function setDays(
  trx: Transaction<Database>,
  { membershipId, version }: { readonly membershipId: string; readonly version: number },
  days: { readonly firstDay?: string | null; readonly lastDay: string | null },
): Promise<boolean> {
  const changed = await trx
    .updateTable('mim.membership')
    .set({ ...days, version: version + 1 })
    .where('membershipId', '=', membershipId)
    .where('version', '=', version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** A role for one place, or for none. */
export interface RoleToGive {
  readonly accountId: string;
  readonly role: Role;
  readonly locationId: string | null;
  readonly providerId: string | null;
  readonly firstDay: string;
}

/** Gives an account a role. */
export async function addMembership(trx: Transaction<Database>, role: RoleToGive): Promise<void> {
  await trx.insertInto('mim.membership').values(role).execute();
}

/** Writes down that the second factor of an account was reset: what is done to sign-in itself, the database does not see. */
export async function logReset(
  trx: Transaction<Database>,
  accountId: string,
  held: Pick<RoleToGive, 'role' | 'providerId'> | null,
  locationIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('mim.administration_log')
    .values({
      act: 'second-factor-reset',
      accountId,
      role: held?.role ?? null,
      providerId: held?.providerId ?? null,
      locationIds: [...locationIds],
    })
    .execute();
}

/** Invitations in reach that were neither taken up nor withdrawn, the newest first. */
export const openInvitations = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.invitation')
    .select(['invitationId', 'name', 'email', 'role', 'locationIds', 'providerId', 'firstDay'])
    .select(['invitedBy', 'invitedAt', 'expiresAt', sql<SqlBool>`expires_at <= now()`.as('isExpired')])
    .$narrowType<{ role: Role; isExpired: boolean }>()
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('invitedAt', 'desc')
    .orderBy('invitationId')
    .execute();

/** Withdraws an invitation that is open. @returns Whether there was one in reach. */
export async function withdraw(trx: Transaction<Database>, invitationId: string): Promise<boolean> {
  const closed = await trx
    .updateTable('mim.invitation')
    .set({ withdrawnAt: sql`now()` })
    .where('invitationId', '=', invitationId)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

/** Every location by name, with the days on which it is open: their list is no secret. */
export const everyLocation = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.location')
    .select(['locationId as code', 'name', 'openedOn', 'firstYear', 'closedOn', 'lastYear'])
    .orderBy('name')
    .execute();

/** Every provider by name. */
export const everyProvider = (trx: Transaction<Database>) =>
  trx.selectFrom('mim.provider').select(['providerId as code', 'name']).orderBy('name').execute();

/** Lines that a page of the log shows at most. */
export const mostLines = 100;

/** What was done, the latest first, with the name in the invitation while it is kept; one more than is shown, where there are more. */
export const administrationLines = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.administration_log as line')
    .leftJoin('mim.invitation as invitation', 'invitation.invitationId', 'line.invitationId')
    .select(['line.administrationLogId as lineId', 'line.happenedAt', 'line.doneBy', 'line.act'])
    .select(['line.accountId', 'line.role', 'line.locationIds', 'line.providerId'])
    .select(['line.firstDay', 'line.lastDay', 'invitation.name as invitedName'])
    .$narrowType<{ role: Role | null }>()
    .orderBy('line.happenedAt', 'desc')
    .orderBy('line.administrationLogId')
    .limit(mostLines + 1)
    .execute();
