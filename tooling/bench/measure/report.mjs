import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';

/**
 * What a benchmark found: a row a size, and the exponents of growth.
 * @typedef {object} BenchResult
 * @property {readonly object[]} rows
 * @property {Readonly<Record<string, number>>} [growth] Absent where nothing was timed.
 */

const folder = new URL('../reports/', import.meta.url);

/**
 * Prints a benchmark as a table and keeps it as JSON.
 * @param {string} name
 * @param {BenchResult} result
 * @param {number} runs
 */
export async function report(name, result, runs) {
  const { rows, growth } = result;
  console.log(growth === undefined ? `\n${name}` : `\n${name}: medians of ${runs} runs on ${machine()}`);
  console.table(rows.map(rounded));
  if (growth !== undefined) {
    console.log('growth (exponent: 0 none, 1 in proportion)');
    console.table([rounded(growth)]);
  }
  await mkdir(folder, { recursive: true });
  const file = new URL(`bench-${name}.json`, folder);
  await writeFile(file, `${JSON.stringify({ name, runs, machine: machine(), ...result }, null, 2)}\n`);
}

const machine = () =>
  `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/**
 * @param {object} row
 */
const rounded = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toPrecision(4)) : value,
    ]),
  );
