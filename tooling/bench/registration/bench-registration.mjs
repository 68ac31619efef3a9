import { annualRows } from '@mim/domain/annual-registration';
import { writeDelivery } from '@mim/domain/delivery';
import { defaultLocationSettings } from '@mim/domain/location';
import { aDescriptor } from '@mim/domain/testing';
import { growthExponent, median } from '../measure/statistics.mjs';
import { recordedOf } from './recorded.mjs';

/** Mothers of a location: ×1, ×10, ×100. A real one has a few hundred, the country some tens of thousands. */
const sizes = [1000, 10_000, 100_000];
const year = 2008;

/**
 * What it takes to tell the rows of a year from what was recorded, beside writing those rows as files, in turn.
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<import('../measure/report.mjs').BenchResult>}
 */
export async function benchRegistration({ say, stopping, runs }) {
  // What is measured first is measured warm too.
  measure(sizes[0] ?? 0, runs);
  const rows = sizes.map((mothers) => {
    stopping.throwIfAborted();
    say(`${mothers} mothers`);
    return measure(mothers, runs);
  });
  return {
    rows,
    growth: {
      'telling the rows': growthExponent(rows.map((row) => [row.mothers, row.milliseconds])),
      'writing them': growthExponent(rows.map((row) => [row.mothers, row.writingMilliseconds])),
    },
  };
}

/**
 * @param {number} mothers
 * @param {number} runs
 */
function measure(mothers, runs) {
  const recorded = recordedOf(mothers);
  const descriptor = aDescriptor({ formatVersion: '2', year });
  const tell = () => annualRows(recorded, year, defaultLocationSettings);
  const told = tell();
  /** @type {{ telling: number[], writing: number[] }} */
  const taken = { telling: [], writing: [] };
  for (let run = 1; run <= runs; run += 1) {
    taken.telling.push(timed(tell));
    taken.writing.push(timed(() => writeDelivery({ descriptor, ...told })));
  }
  const milliseconds = median(taken.telling);
  const writingMilliseconds = median(taken.writing);
  return {
    mothers,
    rows: Object.values(told).reduce((sum, table) => sum + table.length, 0),
    milliseconds,
    microsecondsPerMother: (milliseconds * 1000) / mothers,
    writingMilliseconds,
    timesWriting: milliseconds / writingMilliseconds,
  };
}

/**
 * How long something takes, in milliseconds.
 * @param {() => unknown} work
 */
function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}
