import { attemptWithActor, type Database, lockInvitations, storeInvitation } from '@mim/database';
import {
  type Assignment,
  accountEmail,
  invitationMinutes,
  membershipState,
  otherRoleHeld,
  ownRole,
  roleHeld,
  whyNotInvited,
} from '@mim/domain/account';
import { dayRefusals, fail, ok, type Result } from '@mim/domain/kernel';
import { locationState } from '@mim/domain/location';
import type { Transaction } from 'kysely';
import { problems } from '../problems.js';
import {
  addMembership,
  everyLocation,
  everyProvider,
  membershipsOfAccount,
  openInvitations,
  setDays,
} from './accounts.repository.js';
import type { Invite, Invited } from './accounts.schema.js';
import type { AccountsContext } from './read-accounts.js';

/**
 * Invites somebody to a role, or gives it at once where the address has an account that whoever invites looks after: an administrator
 * all of them, a manager those who work or worked at her locations. Of any other account nothing is told: it is invited
 * as somebody new is, and takes the invitation up with the password that it has.
 */
export async function invite(ctx: AccountsContext, invited: Invite): Promise<Result<Invited>> {
  const { actor, today } = ctx;
  const why = whyNotInvited(invited, actor);
  if (why !== null) return fail(why);
  const [refused] = dayRefusals({ firstDay: invited.firstDay }, today);
  if (refused !== undefined) return fail(refused.problem);
  const email = accountEmail(invited.email);
  const existingAccountId = await ctx.accounts.idOfEmail(email);
  const firstDay = invited.firstDay ?? today.toString();
  return attemptWithActor(ctx.appDatabase, actor, async (trx) => {
    await lockInvitations(trx);
    if (!(await areThere(trx, invited, today.toString()))) return fail(problems.notFound);
    if (existingAccountId !== undefined) {
      if (existingAccountId === actor.accountId) return fail(ownRole);
      const isInReach =
        actor.role === 'administrator' || (await membershipsOfAccount(trx, existingAccountId)).length > 0;
      if (isInReach) return giveRole(ctx, trx, existingAccountId, { ...invited, firstDay });
    }
    const { token, expiresAt } = await storeInvitation(trx, {
      ...invited,
      email,
      firstDay,
      minutes: invitationMinutes.others,
      existingAccountId,
    });
    return ok({ outcome: 'invited' as const, token, expiresAt: expiresAt.toISOString() });
  });
}

/** Invites again to what was offered before: with another link, in the place of the one that was lost or is over. */
export async function inviteAgain(ctx: AccountsContext, invitationId: string): Promise<Result<Invited>> {
  const offered = await attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
    const found = (await openInvitations(trx)).find((each) => each.invitationId === invitationId);
    return found === undefined ? fail(problems.notFound) : ok(found);
  });
  if (!offered.ok) return offered;
  const { email, name, role, locationIds, providerId, firstDay } = offered.value;
  return invite(ctx, { email, name, role, locationIds, providerId, firstDay });
}

/** Whether what is offered is there, and did not close: what a form offers is, what is made up is not. */
async function areThere(
  trx: Transaction<Database>,
  { locationIds, providerId }: Assignment,
  today: string,
): Promise<boolean> {
  const goingOn = (await everyLocation(trx)).filter((one) => locationState(one, today) !== 'closed');
  const locations = new Set(goingOn.map(({ code }) => code));
  const providers = new Set((await everyProvider(trx)).map(({ code }) => code));
  return (
    locationIds.every((code) => locations.has(code)) && (providerId === null || providers.has(providerId))
  );
}

/** Gives an account a role, also one that it had before: as of the first day it goes on again. */
async function giveRole(
  { today, accounts }: AccountsContext,
  trx: Transaction<Database>,
  accountId: string,
  { role, locationIds, providerId, firstDay }: Assignment & { readonly firstDay: string },
): Promise<Result<Invited>> {
  const held = await membershipsOfAccount(trx, accountId);
  const goesOn = held.filter((each) => membershipState(each, today.toString()) !== 'ended');
  if (goesOn.some((each) => each.role !== role)) return fail(otherRoleHeld);
  const places: readonly (string | null)[] = locationIds.length === 0 ? [null] : locationIds;
  let given = 0;
  for (const locationId of places) {
    const there = held.find(
      (each) => each.role === role && each.locationId === locationId && each.providerId === providerId,
    );
    if (there !== undefined && membershipState(there, today.toString()) !== 'ended') continue;
    given += 1;
    if (there === undefined) await addMembership(trx, { accountId, role, locationId, providerId, firstDay });
    else if (!(await setDays(trx, there, { firstDay, lastDay: null })))
      return fail(problems.changedMeanwhile);
  }
  if (given === 0) return fail(roleHeld);
  const facts = await accounts.factsOf([accountId]);
  return ok({ outcome: 'given' as const, name: facts.get(accountId)?.name ?? null });
}
