import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { repeatBeside } from '@mim/server';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { retentionRound } from '../retention/retention-round.js';

/** How often is looked whether a new day has begun, in milliseconds: a round that failed is tried again then. */
const lookEvery = 3_600_000;

const whatFailed = 'what was kept long enough was not erased';

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
  let doneOn: string | null = null;
  const work = async (isStopping: () => boolean): Promise<void> => {
    const day = today();
    if (doneOn === day.toString()) return;
    const { prospects, applicants, visitingMothers, mothers, failures } = await retentionRound(
      appDatabase,
      day,
      isStopping,
    );
    for (const error of failures) app.log.error({ err: error }, whatFailed);
    if (prospects + applicants + visitingMothers + mothers > 0)
      app.log.info({ prospects, applicants, visitingMothers, mothers }, 'erased what was kept long enough');
    if (failures.length === 0 && !isStopping()) doneOn = day.toString();
  };
  repeatBeside(app, { everyMilliseconds: lookEvery, work, whatFailed });
}
