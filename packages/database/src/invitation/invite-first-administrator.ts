import { accountEmail, invitationMinutes } from '@mim/domain/account';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { attemptWithActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { lockInvitations, type StoredInvitation, storeInvitation } from './store-invitation.js';

/** Whoever keeps the installation, at its command line: no account, and nobody can sign in as it. */
export const operatorAccount = 'mim-operator';
const operator: Actor = { accountId: operatorAccount, role: 'administrator', locationIds: [] };

/**
 * Invites the first administrator of an installation. An open invitation of an earlier time is withdrawn: of those
 * that were printed the last one counts.
 *
 * @param db Handle of `mim_app`.
 * @param administrator Work address and name, as typed.
 * @returns The token of the link, once; or `administrator-exists`, with what to do.
 * @example
 * const invited = await inviteFirstAdministrator(db, { email: 'anna@mim.example', name: 'Anna de Wit' });
 * if (invited.ok) print(`${origin}/uitnodiging#${invited.value.token}`);
 */
export const inviteFirstAdministrator = (
  db: Kysely<Database>,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<Result<StoredInvitation, Problem<'administrator-exists'>>> =>
  attemptWithActor(db, operator, async (trx) => {
    await lockInvitations(trx);
    if (await hasAdministrator(trx)) return fail(administratorExists);
    await withdrawOwn(trx);
    const stored = await storeInvitation(trx, {
      email: accountEmail(email),
      name: name.trim(),
      role: 'administrator',
      locationIds: [],
      providerId: null,
      minutes: invitationMinutes.firstAdministrator,
    });
    return ok(stored);
  });

async function hasAdministrator(trx: Transaction<Database>): Promise<boolean> {
  const held = await trx
    .selectFrom('mim.membership')
    .select('membershipId')
    .where('role', '=', 'administrator')
    .limit(1)
    .execute();
  return held.length > 0;
}

const withdrawOwn = (trx: Transaction<Database>) =>
  trx
    .updateTable('mim.invitation')
    .set({ withdrawnAt: sql`now()` })
    .where('invitedBy', '=', operatorAccount)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();

const administratorExists: Problem<'administrator-exists'> = {
  code: 'administrator-exists',
  message: {
    nl: 'Deze installatie heeft al een beheerder.',
    en: 'This installation has an administrator already.',
  },
  remedy: {
    nl: 'Die meldt zich aan. Is het die van de demonstratie, haal dan eerst de demonstratie weg.',
    en: 'That one signs in. If it is the one of the demonstration, take the demonstration out first.',
  },
};
