import { type Actor, attemptWithActor, type Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import { problems } from '../problems.js';
import type { Judgement } from './deliveries.schema.js';
import { addJudgement, judgedVersion, judgementOfKey } from './judgements.repository.js';
import * as refusals from './refusals.js';

/**
 * Says what the institute says of a version: accepted, or sent back with a reason. What was replaced since, or judged by somebody
 * else, is not judged unseen. Judging twice with one key is judging once; a key that said something else is refused.
 */
export const judgeDelivery = (
  { appDatabase, actor }: { readonly appDatabase: Kysely<Database>; readonly actor: Actor },
  judgement: Judgement,
): Promise<Result<{ readonly done: true }>> =>
  attemptWithActor(appDatabase, actor, async (trx): Promise<Result<{ readonly done: true }>> => {
    const { locationId, deliveryId, seen, verdict } = judgement;
    const reason = judgement.verdict === 'sent-back' ? judgement.reason : null;
    await oneAtATime({ trx, locationId }, 'judgements');
    const before = await judgementOfKey(trx, judgement);
    if (before !== undefined) {
      const isSame =
        before.judgedBy === actor.accountId &&
        before.deliveryId === deliveryId &&
        before.verdict === verdict &&
        before.reason === reason;
      return isSame ? ok({ done: true }) : fail(problems.keyReused);
    }
    const found = await judgedVersion(trx, locationId, deliveryId);
    if (found === undefined) return fail(problems.notFound);
    if (found.version !== found.latest) return fail(refusals.versionReplaced);
    if (found.lastJudgementId !== seen) return fail(refusals.judgedMeanwhile);
    await addJudgement(trx, { ...judgement, reason });
    return ok({ done: true });
  });
