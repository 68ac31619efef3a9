import { type AuthDatabase, attemptWithInvitation, type Database, invitationTokenHash } from '@mim/database';
import { accountExists } from '@mim/domain/account';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { problems } from '../problems.js';
import { passwordHashOf } from '../sign-in/account-facts.repository.js';
import { admitAttempt, attemptKey } from '../sign-in/attempts.repository.js';
import type { Authentication } from '../sign-in/authentication.js';
import { whyNotChosen } from '../sign-in/chosen-password.js';
import { hashInTurn, verifyInTurn } from '../sign-in/hashing-queue.js';
import { openAccount } from '../sign-in/open-account.js';
import { takeUp } from './invitations.repository.js';
import { findOffer, type Offer, readInvitation } from './read-invitation.js';

/** What making an account needs. */
export interface AcceptParts {
  readonly authentication: Authentication;
  readonly authDatabase: Kysely<AuthDatabase>;
  readonly appDatabase: Kysely<Database>;
  /** Keys the count of attempts. */
  readonly secret: string;
}

/**
 * Takes up an invitation: makes the account with its password, and gives it what was offered. The two stand with two
 * roles of the database, so in two transactions, the second within the first: when making the account fails, nothing
 * was given; when giving fails after the account was made, the account can do nothing, the invitation is open still,
 * and taking it up again finishes it. An account that was there before shows that it is hers by the password that it has, and keeps it. No
 * session is opened.
 * @param token What stands in the link.
 * @param password As it was typed.
 */
export async function acceptInvitation(
  parts: AcceptParts,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Result<null, Problem>> {
  const read = await readInvitation(parts.appDatabase, token);
  if (!read.ok) return read;
  const refusal = await whyRefused(parts, read.value, password);
  if (refusal !== null) return fail(refusal);
  // Hashing waits in a queue; no transaction waits with it.
  const passwordHash = read.value.makesAccount ? await hashInTurn(password) : null;
  const tokenHash = invitationTokenHash(token);
  const accepted = await attemptWithInvitation<null, Problem>(parts.appDatabase, tokenHash, async (trx) => {
    const found = await findOffer(trx, tokenHash);
    if (!found.ok) return found;
    const { accountId: id, email, name } = found.value;
    if (!(await takeUp(trx, found.value, tokenHash))) return fail(accountExists);
    if (passwordHash === null) return ok(null);
    return openAccount(parts.authentication, { id, email, name, passwordHash });
  });
  if (accepted.ok || accepted.problem.code !== accountExists.code) return accepted;
  // Where it was sent twice at once, the other one has taken it up meanwhile: that is why.
  const meanwhile = await readInvitation(parts.appDatabase, token);
  return meanwhile.ok ? accepted : meanwhile;
}

async function whyRefused(
  { authDatabase, secret }: AcceptParts,
  { accountId, makesAccount, email, name, locations, locationIds, provider }: Offer,
  password: string,
): Promise<Problem | null> {
  // A password of an account that is there is guessed here as well as where it signs in: the two are counted as one.
  const key = attemptKey(makesAccount ? `invitation ${email}` : email, secret);
  if (!(await admitAttempt(authDatabase, key, Date.now()))) return problems.tooManyChoices;
  if (!makesAccount)
    return (await isPasswordOf(authDatabase, accountId, password)) ? null : problems.notThePassword;
  return whyNotChosen(password, [email, name, ...locations, ...locationIds, provider ?? '']);
}

async function isPasswordOf(
  database: Kysely<AuthDatabase>,
  accountId: string,
  password: string,
): Promise<boolean> {
  const hash = await passwordHashOf(database, accountId);
  return hash !== undefined && verifyInTurn({ hash, password });
}
