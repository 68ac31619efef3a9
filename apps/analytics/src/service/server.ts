import { assertSchemaFits, type Database } from '@mim/database';
import {
  createApp,
  healthRoutes,
  type LogStream,
  metricRoutes,
  NotReady,
  type PoolUse,
  poolMeasure,
  procedureRoutes,
  queueMeasure,
  refuseOtherAddresses,
  repeatBeside,
  scope,
} from '@mim/server';
import type { FastifyInstance } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { figureAnswers } from './reports/figure-answers.js';
import { analyticsRouter } from './router.js';
import type { ServerSettings } from './server-settings/server-settings.js';
import { tallyStore } from './tallies/tally-store.js';
import { actorOf } from './trpc/actor-of.js';
import { errorMap } from './trpc/error-map.js';
import { oneAtATime } from './turns/one-at-a-time.js';

/** What the server is made of. The caller opened the database and closes it after the server. */
export interface ServerParts {
  readonly settings: ServerSettings;
  readonly database: Kysely<Database>;
  /** How its pool is used, for who measures it. */
  readonly pools?: Readonly<Record<string, PoolUse>>;
  /** Where the log goes; standard output when absent. */
  readonly logTo?: LogStream | undefined;
}

/** Questions are short, in bytes: a list of a thousand location codes fits many times. */
const largestBody = 256 * 1024;

/** Questions of one account that may wait: a report of one's own with the most figures asks two of each of forty. */
const mostWaiting = 120;

/** Milliseconds between two looks for deliveries that came in and were not counted yet. */
const betweenLooks = 30_000;

/** Puts the server together; it does not listen yet. It keeps no session and reads no cookie. */
export function createServer({ settings, database, pools = {}, logTo }: ServerParts): FastifyInstance {
  const app = createApp({
    log: { service: 'mim-analytics', level: settings.MIM_LOG_LEVEL, stream: logTo },
    security: { secure: false },
    errors: errorMap,
    bodyLimit: largestBody,
  });
  const tallies = tallyStore(database);
  const answers = figureAnswers(database, tallies);
  const takeTurn = oneAtATime(mostWaiting);
  metricRoutes(app, {
    token: settings.MIM_METRICS_TOKEN,
    measures: [poolMeasure(() => pools), queueMeasure({ figures: takeTurn.use })],
  });
  refuseOtherAddresses(app, errorMap);
  healthRoutes(app, {
    required: {
      database: () => sql`select 1`.execute(database),
      schema: async () => {
        const fits = await assertSchemaFits(database);
        if (!fits.ok) throw new NotReady(fits.problem);
      },
    },
  });
  app.register(
    scope((procedures) =>
      procedureRoutes(procedures, {
        path: '/trpc',
        router: analyticsRouter,
        errors: errorMap,
        createContext: async ({ headers }) => ({
          actor: await actorOf(headers.authorization, settings.MIM_ACTOR_TOKEN_SECRET),
          answers,
          takeTurn,
        }),
      }),
    ),
  );
  repeatBeside(app, {
    everyMilliseconds: betweenLooks,
    work: tallies.countMissing,
    whatFailed: 'deliveries could not be counted',
  });
  return app;
}
