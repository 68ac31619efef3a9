import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { retentionRound } from './retention-round.js';

/** How often is looked whether a new day has begun, in milliseconds: a round that failed is tried again then. */
const lookEvery = 3_600_000;

/** What the rounds need. */
export interface RetentionParts {
  readonly appDatabase: Kysely<Database>;
  /** Today in the Netherlands. */
  readonly today: () => PlainDate;
}

/**
 * Erases what was kept long enough, beside the requests: once the server listens, and once every day after.
 * When it stops, the location under way is finished and no other is begun.
 */
export function runRetention(app: FastifyInstance, { appDatabase, today }: RetentionParts): void {
  let stopping = false;
  let doneOn: string | null = null;
  let round: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const day = today();
    if (stopping || doneOn === day.toString()) return;
    try {
      const { prospects, failures } = await retentionRound(appDatabase, day, () => stopping);
      for (const error of failures) app.log.error({ err: error }, 'what was kept long enough was not erased');
      if (prospects > 0) app.log.info({ prospects }, 'erased what was kept long enough');
      if (failures.length === 0 && !stopping) doneOn = day.toString();
    } catch (error) {
      app.log.error({ err: error }, 'what was kept long enough was not erased');
    }
  };
  const lookAgain = () => {
    round = round.then(look);
  };
  const timer = setInterval(lookAgain, lookEvery).unref();
  app.addHook('onListen', async () => lookAgain());
  app.addHook('preClose', async () => {
    stopping = true;
    clearInterval(timer);
    await round;
  });
}
