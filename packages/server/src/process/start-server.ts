import { fail, ok, type Result } from '@mim/domain/kernel';
import type { FastifyInstance } from 'fastify';
import { type ListenAddress, startProblem } from './start-problem.js';
import { type Closable, closeAll, type RunningServer } from './stop-gracefully.js';

/** What a server starts from. */
export interface StartParts<Database extends Closable> {
  readonly address: ListenAddress;
  /** What its requests use, in the order of the settings with their addresses; closed after it, and when it cannot start. */
  readonly databases: readonly Database[];
  /** Whether a server may use a database at all; asked of each before anything listens. */
  readonly check: (database: Database) => Promise<Result<unknown>>;
  /** Makes it, and does what must have happened before the first request. */
  readonly create: () => FastifyInstance | Promise<FastifyInstance>;
}

/**
 * Starts a server: its databases are checked, it is made and listens.
 * @returns What runs, to be stopped by `stopGracefully`; or why it cannot start, with nothing left open.
 * @throws What is a fault of the program itself.
 */
export async function startServer<Database extends Closable>({
  address,
  databases,
  check,
  create,
}: StartParts<Database>): Promise<Result<RunningServer>> {
  let { databases: inQuestion } = address.settings;
  try {
    for (const [index, database] of databases.entries()) {
      inQuestion = address.settings.databases.slice(index, index + 1);
      const checked = await check(database);
      if (checked.ok) continue;
      await closeAll(databases);
      return checked;
    }
    inQuestion = address.settings.databases;
    return ok({ app: await listen(await create(), address), databases });
  } catch (error) {
    await closeAll(databases);
    const problem = startProblem(error, {
      ...address,
      settings: { ...address.settings, databases: inQuestion },
    });
    if (problem === undefined) throw error;
    return fail(problem);
  }
}

async function listen(app: FastifyInstance, { host, port }: ListenAddress): Promise<FastifyInstance> {
  try {
    await app.listen({ host, port });
    return app;
  } catch (error) {
    app.log.error({ err: error }, 'not started');
    await app.close();
    throw error;
  }
}
