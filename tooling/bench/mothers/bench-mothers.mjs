import { openDatabase, withActor } from '@mim/database';
import { startThrowawayServer } from '@mim/database/testing';
import { growthExponent, median } from '../measure/statistics.mjs';
import { accountId, startApi } from './api-process.mjs';
import { codesOf, perLocation, storeCountry } from './country.mjs';
import { storeMemberships } from './memberships.mjs';
import { isQuestion, planOf, statementsOf } from './statements.mjs';
import { listInput } from './subjects.mjs';
import { measureUnderLoad } from './under-load.mjs';

/** Locations: ×1, ×10, ×100. The last has 200,000 mothers and four million visits. */
const sizes = [4, 40, 400];
/** Asked before anything is measured: a server that runs has been asked before. */
const warmUps = 20;
/** How often a question is asked in a run. */
const asked = 10;

/**
 * What a coordinator's pages cost the server in a small and in a large country, each against an index-only
 * lookup of as many rows as she has mothers; with the plans of every statement, and, in the largest, what
 * the server bears beside one that does the same statements with nothing around them.
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<import('../measure/report.mjs').BenchResult>}
 */
export async function benchMothers(context) {
  /** @type {Awaited<ReturnType<typeof benchSize>>[]} */
  const results = [];
  for (const locations of sizes) {
    context.stopping.throwIfAborted();
    results.push(await benchSize(locations, context));
  }
  const pages = results.flatMap(({ pages: rows }) => rows);
  /** @param {string} page */
  const growth = (page) =>
    growthExponent(pages.filter((row) => row.page === page).map((row) => [row.locations, row.milliseconds]));
  return {
    rows: [...pages, ...results.flatMap(({ underLoad }) => underLoad)],
    growth: Object.fromEntries(
      [...new Set(pages.map(({ page }) => page))].map((page) => [page, growth(page)]),
    ),
  };
}

/**
 * @param {number} locations
 * @param {import('../main.mjs').BenchContext} context
 */
async function benchSize(locations, { say, stopping, runs }) {
  const server = await startThrowawayServer();
  const { owner, app } = server.connectionStrings;
  const db = openDatabase({ connectionString: app, applicationName: 'mim-bench', patience: 60_000 });
  const [own = ''] = codesOf(locations);
  try {
    await storeCountry(owner, locations, say);
    await storeMemberships(app, [own]);
    const api = await startApi(server.connectionStrings);
    try {
      const list = await api.ask({ procedure: 'mothers.list', input: listInput });
      const trajectoryId = list.rows[0].trajectoryId;
      /** @type {Record<string, import('./api-process.mjs').Question>} */
      const questions = {
        'her day': { procedure: 'worklist.today', input: undefined },
        "mothers' list": { procedure: 'mothers.list', input: listInput },
        "mothers' list, searched": {
          procedure: 'mothers.list',
          input: { ...listInput, filter: { text: 'yilm' } },
        },
        "mothers' list, by what is due": {
          procedure: 'mothers.list',
          input: { ...listInput, sort: { by: 'next-due', direction: 'ascending' } },
        },
        search: { procedure: 'mothers.search', input: { text: 'yilm' } },
        "a mother's page": { procedure: 'mothers.page', input: { trajectoryId } },
      };
      const lookup = () => lookUp(db, own);
      const pages = [];
      for (const [page, question] of Object.entries(questions)) {
        say(`${locations} locations: ${page}`);
        const statements = (await statementsOf(app, [own], question)).filter(isQuestion);
        for (const statement of statements) {
          const plan = await planOf(db, [own], statement);
          printPlan(page, locations, statement.sql, plan);
          if (locations === sizes.at(-1)) refuseScans(page, plan);
        }
        for (let warmUp = 1; warmUp <= warmUps; warmUp += 1) await Promise.all([api.ask(question), lookup()]);
        /** @type {{ milliseconds: number[], lookup: number[] }} */
        const taken = { milliseconds: [], lookup: [] };
        for (let run = 1; run <= runs * asked && !stopping.aborted; run += 1) {
          await timed(taken.milliseconds, () => api.ask(question));
          await timed(taken.lookup, lookup);
        }
        const milliseconds = median(taken.milliseconds);
        pages.push({
          locations,
          mothers: locations * perLocation.mothers,
          page,
          statements: statements.length,
          milliseconds,
          lookupMilliseconds: median(taken.lookup),
          timesLookup: milliseconds / median(taken.lookup),
        });
      }
      const underLoad =
        locations === sizes.at(-1)
          ? await measureUnderLoad({ server, api, own, many: codesOf(locations).slice(0, 10), say, runs })
          : [];
      return { pages, underLoad };
    } finally {
      await api.stop();
    }
  } finally {
    await db.destroy();
    await server.stop();
  }
}

/** The tables of which nobody's list may read all. */
const tenantScan =
  /Seq Scan on (?:mim\.)?(person|trajectory|visit|match|prospect|signal|referral|outcome|pause|extension|match_proposal|trajectory_state|access_log|row_change)\b/;

/**
 * A plan that reads a whole table of all locations would be slower with every location that joins.
 * @param {string} page
 * @param {string} plan
 */
function refuseScans(page, plan) {
  const scan = tenantScan.exec(plan);
  if (scan !== null) throw new Error(`${page} reads the whole of ${scan[1]}:\n${plan}`);
}

/**
 * Shows the plans of the largest country.
 * @param {string} page
 * @param {number} locations
 * @param {string} statement
 * @param {string} plan
 */
function printPlan(page, locations, statement, plan) {
  if (locations === sizes.at(-1)) console.log(`\n-- ${page}\n${statement}\n${plan.replace(/^/gm, '    ')}`);
}

/**
 * What everything is held against: as many rows as the coordinator has mothers, out of an index alone.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} db
 * @param {string} locationId
 */
const lookUp = (db, locationId) =>
  withActor(db, { accountId, role: 'coordinator', locationIds: [locationId] }, (trx) =>
    trx
      .selectFrom('mim.trajectory')
      .select(['locationId', 'state', 'trajectoryId'])
      .where('locationId', '=', locationId)
      .where('state', 'in', ['visited', 'waiting'])
      .limit(perLocation.active)
      .execute(),
  );

/**
 * Does something and keeps how long it took, in milliseconds.
 * @param {number[]} taken
 * @param {() => Promise<unknown>} work
 */
async function timed(taken, work) {
  const began = performance.now();
  await work();
  taken.push(performance.now() - began);
}
