import { assertCannotBypassRowSecurity, openDatabase } from '@mim/database';
import { fail, ok, type Problem, type Result } from '@mim/domain';
import type { FastifyInstance } from 'fastify';
import type { LogStream } from '../http/log-options.js';
import { figureAnswers } from '../reports/figure-answers.js';
import { createServer } from '../server.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { tallyStore } from '../tallies/tally-store.js';
import { startProblem } from './start-problem.js';

/** A service that runs. */
export interface RunningService {
  readonly app: FastifyInstance;
  /** Answers what was asked already, takes nothing new, and closes the database. */
  stop(): Promise<void>;
}

/** Milliseconds between two looks for deliveries that came in and were not counted yet. */
const betweenLooks = 30_000;

/**
 * Starts the service: refuses a database role that could bypass row security, listens, and begins to
 * count, beside answering, the deliveries that have no tally.
 * @param settings Checked settings.
 * @param logTo Where the log goes; standard output when absent.
 * @returns What runs; or why it cannot start, with nothing left open.
 */
export async function startService(
  settings: ServerSettings,
  logTo?: LogStream,
): Promise<Result<RunningService>> {
  const database = openDatabase({
    connectionString: settings.MIM_ANALYTICS_DATABASE_URL,
    applicationName: 'mim-analytics',
  });
  const refuse = async (problem: Problem) => {
    await database.destroy();
    return fail(problem);
  };
  try {
    const bound = await assertCannotBypassRowSecurity(database);
    if (!bound.ok) return await refuse(bound.problem);
    const tallies = tallyStore(database);
    const app = createServer({
      settings,
      database,
      answers: figureAnswers(database, tallies),
      ...(logTo === undefined ? {} : { logTo }),
    });
    await app.listen({ port: settings.MIM_ANALYTICS_PORT, host: settings.MIM_ANALYTICS_HOST });
    const counting = countRegularly(() => tallies.countMissing(), app);
    const stop = async (): Promise<void> => {
      await app.close();
      await counting.stop();
      await database.destroy();
    };
    return ok({ app, stop });
  } catch (error) {
    const problem = startProblem(error, settings);
    if (problem === undefined) throw error;
    return refuse(problem);
  }
}

/** Counts now, and looks again every while, never twice at once. What fails is tried at the next look. */
function countRegularly(countMissing: () => Promise<void>, app: FastifyInstance) {
  let underWay = Promise.resolve();
  const look = (): void => {
    underWay = underWay.then(countMissing).catch((error: unknown) => {
      app.log.error({ err: error }, 'deliveries could not be counted');
    });
  };
  look();
  const timer = setInterval(look, betweenLooks);
  return {
    stop: (): Promise<void> => {
      clearInterval(timer);
      return underWay;
    },
  };
}
