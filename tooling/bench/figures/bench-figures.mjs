import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDeliveries } from '../deliveries/write-deliveries.mjs';
import { runMeasured } from '../measure/run-measured.mjs';
import { growthExponent, median } from '../measure/statistics.mjs';
import { disagreements } from './agreement.mjs';

const year = 2008;
const seed = 7;
const locations = 20;
/** Participations in each of the twenty deliveries: ×1, ×10, ×100. */
const sizes = [500, 5_000, 50_000];

const ours = fileURLToPath(new URL('../../../apps/analytics/dist/command-line/main.js', import.meta.url));
const yardstick = fileURLToPath(new URL('./duckdb-program.mjs', import.meta.url));

/**
 * What one size took.
 * @typedef {object} SizeResult
 * @property {number} participations
 * @property {number} milliseconds Median of the program.
 * @property {number} duckdbMilliseconds Median of DuckDB.
 * @property {number} ratio Median of the ratios of runs beside each other.
 * @property {number} peakMegabytes Largest of the program.
 * @property {number} duckdbPeakMegabytes Largest of DuckDB.
 */

/**
 * The national figures from raw deliveries by the command line, whole process, against DuckDB making the
 * same counts from the same files, in turn. Both read what the other has just read, so the files are in the
 * system's cache for both.
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<import('../measure/report.mjs').BenchResult>}
 */
export async function benchFigures({ say, stopping, runs }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mim-bench-figures-'));
  /** @type {SizeResult[]} */
  const results = [];
  try {
    for (const participations of sizes) {
      const at = path.join(folder, String(participations));
      say(`writing ${locations} deliveries of ${participations} participations`);
      await writeDeliveries(at, year, { locations, participations }, seed);
      results.push(await benchSize(at, locations * participations, { say, stopping, runs }));
      await rm(at, { recursive: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  /** @param {(result: SizeResult) => number} value */
  const growth = (value) => growthExponent(results.map((result) => [result.participations, value(result)]));
  return {
    rows: results,
    growth: {
      milliseconds: growth(({ milliseconds }) => milliseconds),
      duckdbMilliseconds: growth(({ duckdbMilliseconds }) => duckdbMilliseconds),
      peakMegabytes: growth(({ peakMegabytes }) => peakMegabytes),
    },
  };
}

/**
 * @param {string} folder
 * @param {number} participations
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<SizeResult>}
 */
async function benchSize(folder, participations, { say, stopping, runs }) {
  /** @type {import('../measure/run-measured.mjs').MeasuredRun[]} */
  const mine = [];
  /** @type {typeof mine} */
  const theirs = [];
  for (let run = 1; run <= runs; run += 1) {
    say(`${participations} participations, run ${run} of ${runs}`);
    const args = ['figures', '--deliveries', folder, '--year', String(year), '--format', 'json'];
    const own = await runMeasured(ours, args, stopping);
    const duckdb = await runMeasured(yardstick, [folder, String(year)], stopping);
    const differing = disagreements(JSON.parse(own.output), JSON.parse(duckdb.output));
    if (differing.length > 0) throw new Error(`the counts do not agree: ${differing.join('; ')}`);
    mine.push(own);
    theirs.push(duckdb);
  }
  const megabytes = (/** @type {{ peakBytes: number }[]} */ measured) =>
    Math.max(...measured.map(({ peakBytes }) => peakBytes)) / 1024 / 1024;
  return {
    participations,
    milliseconds: median(mine.map(({ milliseconds }) => milliseconds)),
    duckdbMilliseconds: median(theirs.map(({ milliseconds }) => milliseconds)),
    ratio: median(mine.map(({ milliseconds }, index) => milliseconds / Number(theirs[index]?.milliseconds))),
    peakMegabytes: megabytes(mine),
    duckdbPeakMegabytes: megabytes(theirs),
  };
}
