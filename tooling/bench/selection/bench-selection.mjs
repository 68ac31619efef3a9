import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@mim/database';
import { startThrowawayServer } from '@mim/database/testing';
import pg from 'pg';
import { randomOf } from '../deliveries/random.mjs';
import { growthExponent, median } from '../measure/statistics.mjs';
import { parquetRows } from './duckdb-rows.mjs';
import { askPostgres } from './postgres-rows.mjs';
import { storeProgramme } from './programme.mjs';
import { startService } from './running-service.mjs';

const seed = 5;
const years = Array.from({ length: 10 }, (_, index) => 2000 + index);
const year = 2008;
const participations = 60;
/** Asked before anything is measured: a server that runs was asked before, and by then what a report runs through is compiled. */
const warmUps = 100;
/** Locations: ×1, ×10, ×100. */
const sizes = [4, 40, 400];

/**
 * A report of an arbitrary half of the locations, over HTTP and as the server times itself, against the same question in SQL on the rows
 * in PostgreSQL and in DuckDB on Parquet, in turn.
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<import('../measure/report.mjs').BenchResult>}
 */
export async function benchSelection({ say, stopping, runs }) {
  /** @type {Awaited<ReturnType<typeof benchSize>>[]} */
  const results = [];
  for (const locations of sizes) {
    stopping.throwIfAborted();
    results.push(await benchSize(locations, { say, stopping, runs }));
  }
  /** @param {(result: (typeof results)[number]) => number} value */
  const growth = (value) => growthExponent(results.map((result) => [result.locations, value(result)]));
  return {
    rows: results,
    growth: {
      milliseconds: growth(({ milliseconds }) => milliseconds),
      sqlMilliseconds: growth(({ sqlMilliseconds }) => sqlMilliseconds),
      duckdbMilliseconds: growth(({ duckdbMilliseconds }) => duckdbMilliseconds),
    },
  };
}

/**
 * @param {number} locations
 * @param {import('../main.mjs').BenchContext} context
 */
async function benchSize(locations, { say, stopping, runs }) {
  const codes = Array.from({ length: locations }, (_, index) => `location-${index + 1}`);
  const programme = { codes, years, participations };
  const folder = await mkdtemp(path.join(tmpdir(), 'mim-bench-selection-'));
  const server = await startThrowawayServer();
  const open = (/** @type {string} */ connectionString) =>
    openDatabase({ connectionString, applicationName: 'mim-bench', patience: 60_000 });
  const app = open(server.connectionStrings.app);
  const analytics = open(server.connectionStrings.analytics);
  const service = await startService(server.connectionStrings.analytics);
  try {
    await storeProgramme(app, programme, say);
    // Nobody delivers ten years in a minute: without it the database would set itself in order while it is measured.
    await setInOrder(server.connectionStrings.owner);
    say('writing Parquet');
    const parquet = await parquetRows(programme, folder);
    say('counting the deliveries');
    // Of every year: else the service would go on counting the others while it is measured.
    for (const each of years) await service.ask(codes, each);
    const random = randomOf(seed);
    const select = () => {
      const chosen = codes.filter(() => random.happens(0.5));
      return chosen.length === 0 ? codes.slice(0, 1) : chosen;
    };
    /** @type {number[]} */
    const afterStart = [];
    for (let warmUp = 1; warmUp <= warmUps; warmUp += 1) {
      afterStart.push((await service.ask(select(), year)).milliseconds);
    }
    await askPostgres(analytics, select(), year);
    await parquet.ask(select(), year);
    /** @type {Record<'service' | 'sql' | 'duckdb', number[]>} */
    const taken = { service: [], sql: [], duckdb: [] };
    /** @type {number[]} */
    const onServer = [];
    for (let run = 1; run <= runs && !stopping.aborted; run += 1) {
      say(`${locations} locations, run ${run} of ${runs}`);
      const selection = select();
      const answer = await timed(taken.service, () => service.ask(selection, year));
      onServer.push(answer.milliseconds);
      const counts = [
        answer.participations,
        await timed(taken.sql, () => askPostgres(analytics, selection, year)),
        await timed(taken.duckdb, () => parquet.ask(selection, year)),
      ];
      if (new Set(counts).size > 1) throw new Error(`the counts do not agree: ${counts.join(', ')}`);
    }
    parquet.close();
    const [milliseconds, sqlMilliseconds, duckdbMilliseconds] = [
      median(taken.service),
      median(taken.sql),
      median(taken.duckdb),
    ];
    return {
      locations,
      records: locations * years.length * participations,
      milliseconds,
      serverMilliseconds: median(onServer),
      serverMillisecondsAfterStart: median(afterStart.slice(0, runs)),
      sqlMilliseconds,
      duckdbMilliseconds,
      fasterThanSql: sqlMilliseconds / milliseconds,
      fasterThanDuckdb: duckdbMilliseconds / milliseconds,
    };
  } finally {
    await service.stop();
    await Promise.all([app.destroy(), analytics.destroy()]);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What the database does by itself in the hours after much was stored.
 * @param {string} ownerConnectionString Of mim_owner.
 */
async function setInOrder(ownerConnectionString) {
  const client = new pg.Client({ connectionString: ownerConnectionString });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/**
 * Does something and keeps how long it took, in milliseconds.
 * @template T
 * @param {number[]} taken
 * @param {() => Promise<T>} work
 */
async function timed(taken, work) {
  const began = performance.now();
  const result = await work();
  taken.push(performance.now() - began);
  return result;
}
