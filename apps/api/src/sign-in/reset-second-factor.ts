import {
  type Actor,
  type AuthDatabase,
  actorsOfAccount,
  type Database,
  removeSecondFactor,
} from '@mim/database';
import { type NotReset, whyNotReset } from '@mim/domain/account';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';

/** What a reset speaks through: the memberships and the sign-in tables stand with two roles of the database. */
export interface ResetParts {
  readonly appDatabase: Kysely<Database>;
  readonly authDatabase: Kysely<AuthDatabase>;
}

/**
 * Resets the second factor of somebody who lost it: the factor and its recovery codes go, all her sessions end at
 * once, and with her password she reaches nothing but setting up a new one.
 * @param accountId Whose.
 * @param by Who resets, as read for this request.
 * @param today The day that the program goes by.
 * @returns Nothing; or why this is not for whoever asks. A manager is answered alike of an account that is not there.
 */
export async function resetSecondFactor(
  { appDatabase, authDatabase }: ResetParts,
  accountId: string,
  by: Actor,
  today: PlainDate,
): Promise<Result<null, NotReset>> {
  const roles = await actorsOfAccount(appDatabase, accountId, today.toString());
  const refusal = whyNotReset({ accountId, roles }, by);
  if (refusal !== null) return fail(refusal);
  await removeSecondFactor(authDatabase, accountId);
  return ok(null);
}
