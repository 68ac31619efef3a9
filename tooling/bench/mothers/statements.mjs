import { factNames, parsers, withActor } from '@mim/database';
import { Temporal } from '@mim/domain/kernel';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { accountId } from './api-process.mjs';
import { today } from './country.mjs';

/** The API as it is built: the package itself gives types only. */
const builtRouter = new URL('../../../apps/api/dist/router.js', import.meta.url).href;

/**
 * A statement with its values.
 * @typedef {object} Statement
 * @property {string} sql
 * @property {readonly unknown[]} parameters
 */

/** Who asks, as the database is told. */
export const actorOf = (/** @type {readonly string[]} */ locationIds) => ({
  accountId,
  role: /** @type {const} */ ('coordinator'),
  locationIds: [...locationIds],
});

/**
 * The statements that a procedure sends to the database, in order: by calling it and listening.
 * @param {string} appConnectionString Of mim_app.
 * @param {readonly string[]} locationIds
 * @param {import('./api-process.mjs').Question} question
 * @returns {Promise<readonly Statement[]>}
 */
export async function statementsOf(appConnectionString, locationIds, { procedure, input }) {
  /** @type {Statement[]} */
  const heard = [];
  /** @type {import('kysely').KyselyConfig} */
  const config = {
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: appConnectionString, max: 1, types: parsers }),
    }),
    plugins: [factNames],
    log: ({ query }) => void heard.push({ sql: query.sql, parameters: query.parameters }),
  };
  const db = new Kysely(config);
  try {
    const actor = actorOf(locationIds);
    const { appRouter } = await import(builtRouter);
    const caller = /** @type {import('@mim/api').ApiRouter} */ (appRouter).createCaller({
      today: Temporal.PlainDate.from(today),
      now: new Date(`${today}T12:00:00Z`),
      appDatabase: /** @type {any} */ (db),
      demo: true,
      accounts: {
        factsOf: async () => new Map(),
        idOfEmail: async () => undefined,
        resetSecondFactor: async () => ({ ok: true, value: null }),
      },
      namesOfAccounts: async () => new Map(),
      contactsOfAccounts: async () => new Map(),
      account: { id: accountId, name: 'Bench', email: 'bench@mim.test', sessionId: 'bench', actor },
    });
    const call = procedure
      .split('.')
      .reduce((at, name) => /** @type {any} */ (at)[name], /** @type {any} */ (caller));
    await call(input);
    return heard;
  } finally {
    await db.destroy();
  }
}

/** Whether a statement asks for data: neither a setting nor a line of a log nor the frame of a transaction. */
export const isQuestion = (/** @type {Statement} */ { sql: text }) =>
  /^\s*(select|with)\b/i.test(text) && !/set_config/.test(text);

/**
 * How the server goes about a statement, under row security.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} app
 * @param {readonly string[]} locationIds
 * @param {Statement} statement
 * @returns {Promise<string>} The plan, as PostgreSQL prints it.
 */
export function planOf(app, locationIds, statement) {
  return withActor(app, actorOf(locationIds), async (trx) => {
    const { rows } = await trx.executeQuery(
      /** @type {any} */ ({
        ...sql`select 1`.compile(trx),
        sql: `explain (analyze, buffers, costs off, summary off) ${statement.sql}`,
        parameters: statement.parameters,
      }),
    );
    return rows.map((row) => /** @type {any} */ (row)['QUERY PLAN']).join('\n');
  });
}

/**
 * How many pages of the database a plan touched, in its memory or out of it.
 * @param {string} plan As PostgreSQL prints it, with its buffers: the first line of them is that of the whole.
 */
export function buffersOf(plan) {
  const [whole = ''] = /Buffers: shared[^\n]*/.exec(plan) ?? [];
  return [...whole.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, pages]) => sum + Number(pages), 0);
}
