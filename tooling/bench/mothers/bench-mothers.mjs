import { openDatabase, withActor } from '@mim/database';
import { startThrowawayServer } from '@mim/database/testing';
import { growthExponent, median } from '../measure/statistics.mjs';
import { accountId, startApi } from './api-process.mjs';
import { codesOf, largest, perLocation, storeCountry } from './country.mjs';
import { storeMemberships } from './memberships.mjs';
import { pagesOf } from './pages.mjs';
import { buffersOf, isQuestion, planOf, statementsOf } from './statements.mjs';
import { measureUnderLoad } from './under-load.mjs';

/** Usual locations: ×1, ×10, ×100. The last has 200,000 mothers, 100,000 visiting mothers and four million visits. */
const sizes = [4, 40, 400];
/** Asked before anything is measured: a server that runs has been asked before. */
const warmUps = 20;
/** How often a question is asked in a run. */
const asked = 10;

/**
 * What a coordinator's lists and pages cost the server in a small and in a large country, at a usual location and at one
 * that is ten times as large, each against an index-only lookup of as many rows as she has mothers; with the plans of
 * every statement, and, in the largest country, what the server bears beside one that does the same statements with
 * nothing around them.
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
  return {
    rows: [...pages, ...results.flatMap(({ underLoad }) => underLoad)],
    growth: Object.fromEntries(
      [...new Set(pages.map(({ page }) => page))].flatMap((page) => growthOf(page, pages)),
    ),
  };
}

/**
 * How a page grows with the country, at a usual location, and with the location, in the largest country.
 * @param {string} page
 * @param {readonly { page: string, locations: number, times: number, milliseconds: number }[]} pages
 * @returns {readonly (readonly [name: string, exponent: number])[]}
 */
function growthOf(page, pages) {
  const own = pages.filter((row) => row.page === page);
  const usual = own.filter(({ times }) => times === 1);
  const both = own.filter(({ locations }) => locations === sizes.at(-1));
  return [
    [page, growthExponent(usual.map((row) => [row.locations, row.milliseconds]))],
    [`${page}, with the location`, growthExponent(both.map((row) => [row.times, row.milliseconds]))],
  ];
}

/**
 * @param {number} locations
 * @param {import('../main.mjs').BenchContext} context
 */
async function benchSize(locations, { say, stopping, runs }) {
  const server = await startThrowawayServer();
  const { owner, app } = server.connectionStrings;
  const db = openDatabase({
    connectionString: app,
    applicationName: 'mim-bench',
    patience: 60_000,
    prepare: true,
  });
  const [own = ''] = codesOf(locations);
  try {
    await storeCountry(owner, locations, say);
    const api = await startApi(server.connectionStrings);
    try {
      /** @type {Awaited<ReturnType<typeof benchLocation>>} */
      const pages = [];
      for (const location of [largest, { code: own, times: 1 }]) {
        await storeMemberships(app, [location.code]);
        pages.push(...(await benchLocation({ app, db, api, locations, location }, { say, stopping, runs })));
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

/**
 * The pages of a coordinator of one location.
 * @param {object} subject
 * @param {string} subject.app Connection string of mim_app.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} subject.db
 * @param {Awaited<ReturnType<typeof startApi>>} subject.api
 * @param {number} subject.locations Of the country.
 * @param {{ code: string, times: number }} subject.location Whose coordinator asks, and how many times a usual one it is.
 * @param {import('../main.mjs').BenchContext} context
 */
async function benchLocation(
  { app, db, api, locations, location: { code, times } },
  { say, stopping, runs },
) {
  const lookup = () => lookUp(db, code, times);
  const pages = [];
  for (const [page, question] of Object.entries(await pagesOf(api.ask, code))) {
    say(`${locations} locations, one of ${times} times the usual size: ${page}`);
    const plans = await plansOf({ app, db }, [code], question);
    const buffers = plans.reduce((sum, { plan }) => sum + buffersOf(plan), 0);
    if (times === 1 && locations === sizes.at(-1)) {
      for (const { sql, plan } of plans) console.log(`\n-- ${page}\n${sql}\n${plan.replace(/^/gm, '    ')}`);
      refuseScans(page, plans);
      // Of several locations the planner infers less.
      refuseScans(page, await plansOf({ app, db }, [code, ...neighbours(code, locations)], question));
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
      times,
      page,
      statements: plans.length,
      buffers,
      milliseconds,
      lookupMilliseconds: median(taken.lookup),
      timesLookup: milliseconds / median(taken.lookup),
    });
  }
  return pages;
}

/**
 * How the server answers a question that somebody of these locations asks.
 * @param {{ app: string, db: import('kysely').Kysely<import('@mim/database').Database> }} database
 * @param {readonly string[]} codes
 * @param {import('./api-process.mjs').Question} question
 */
async function plansOf({ app, db }, codes, question) {
  const plans = [];
  for (const statement of (await statementsOf(app, codes, question)).filter(isQuestion))
    plans.push({ sql: statement.sql, plan: await planOf(db, codes, statement) });
  return plans;
}

/**
 * Two more locations of a country.
 * @param {string} code
 * @param {number} locations
 */
const neighbours = (code, locations) =>
  codesOf(locations)
    .filter((other) => other !== code)
    .slice(0, 2);

/** The tables of which nobody's list may read all. */
const tenantScan =
  /Seq Scan on (?:mim\.)?(person|trajectory|visit|match|prospect|signal|signal_note|referral|outcome|pause|extension|match_proposal|trajectory_state|access_log|row_change|visiting_mother|visiting_mother_pause|applicant|applicant_step|preparation_session|preparation_attendance|supervision_session|supervision_agreement|meeting|meeting_attendance|group_session|group_attendance|expense|expense_statement|expense_line|expense_correction|evaluation|own_step)\b/;

/**
 * A plan that reads a whole table of all locations would be slower with every location that joins.
 * @param {string} page
 * @param {readonly { plan: string }[]} plans
 */
function refuseScans(page, plans) {
  for (const { plan } of plans) {
    const scan = tenantScan.exec(plan);
    if (scan !== null) throw new Error(`${page} reads the whole of ${scan[1]}:\n${plan}`);
  }
}

/**
 * What everything is held against: as many rows as the coordinator has mothers, out of an index alone.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} db
 * @param {string} locationId
 * @param {number} times How many times a usual location it is.
 */
const lookUp = (db, locationId, times) =>
  withActor(db, { accountId, role: 'coordinator', locationIds: [locationId] }, (trx) =>
    trx
      .selectFrom('mim.trajectory')
      .select(['locationId', 'state', 'trajectoryId'])
      .where('locationId', '=', locationId)
      .where('state', 'in', ['visited', 'waiting'])
      .limit(perLocation.active * times)
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
