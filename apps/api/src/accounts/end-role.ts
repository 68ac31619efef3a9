import { attemptWithActor } from '@mim/database';
import { lastAdministrator, lastDayAtOnce, whyNotEnded } from '@mim/domain/account';
import { dayRefusals, fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import { problems } from '../problems.js';
import { membershipInReach, setDays } from './accounts.repository.js';
import type { EndRole } from './accounts.schema.js';
import type { AccountsContext } from './read-accounts.js';

/** Ends a role on a day, or at once: who has it is refused at her next request. The database keeps the last administrator. */
export async function endRole(
  { actor, appDatabase, today }: AccountsContext,
  { membershipId, version, lastDay }: EndRole,
): Promise<Result<null>> {
  const [refused] = dayRefusals({ lastDay }, today);
  if (refused !== undefined) return fail(refused.problem);
  const ender = { ...actor, today: today.toString() };
  try {
    return await attemptWithActor(appDatabase, actor, async (trx) => {
      const found = checkVersion(await membershipInReach(trx, membershipId), version);
      if (!found.ok) return found;
      const why = whyNotEnded(found.value, ender, lastDay);
      if (why !== null) return fail(why);
      const last = lastDay ?? lastDayAtOnce(found.value, ender.today);
      const isEnded = await setDays(trx, found.value, { lastDay: last });
      return isEnded ? ok(null) : fail(problems.changedMeanwhile);
    });
  } catch (error) {
    if (isOfLastAdministrator(error)) return fail(lastAdministrator);
    throw error;
  }
}

/** The database says so, for two who end each other at once see each other there alone. */
const isOfLastAdministrator = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  error.constraint === 'membership_last_administrator';
