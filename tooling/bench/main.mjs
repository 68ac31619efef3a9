import { benchFigures } from './figures/bench-figures.mjs';
import { report } from './measure/report.mjs';
import { benchMothers } from './mothers/bench-mothers.mjs';
import { benchRegistration } from './registration/bench-registration.mjs';
import { benchSelection } from './selection/bench-selection.mjs';
import { benchSizes } from './sizes/bench-sizes.mjs';

/**
 * What a benchmark gets to work with.
 * @typedef {object} BenchContext
 * @property {(words: string) => void} say Shows what is going on.
 * @property {AbortSignal} stopping
 * @property {number} runs How often each thing is measured.
 */

/** The benchmarks by the name under which they can be asked for. */
const parts = {
  figures: benchFigures,
  selection: benchSelection,
  registration: benchRegistration,
  mothers: benchMothers,
  sizes: benchSizes,
};

/** @typedef {keyof typeof parts} Part */
const names = /** @type {Part[]} */ (Object.keys(parts));
const usage = `npm run bench -- [${names.join('|')}] [--runs n]`;

/**
 * Runs the benchmarks that were asked for, or all of them.
 * @param {import('../start/command.mjs').Context} context
 * @returns {Promise<number>} The exit code.
 */
export async function main({ progress, stopping }) {
  const asked = readArguments(process.argv.slice(3));
  if (asked === undefined) {
    progress.line(usage);
    return 2;
  }
  const { parts: wanted, runs } = asked;
  for (const part of wanted) {
    const result = await progress.step(part, (say) => parts[part]({ say, stopping: stopping.signal, runs }));
    await report(part, result, runs);
  }
  return 0;
}

/**
 * @param {readonly string[]} args
 * @returns {{ parts: Part[], runs: number } | undefined} Undefined when they cannot be understood.
 */
function readArguments(args) {
  const flag = args.indexOf('--runs');
  const runs = flag === -1 ? 5 : Number(args[flag + 1]);
  const asked = args.filter((_, index) => flag === -1 || (index !== flag && index !== flag + 1));
  const known = names.filter((name) => asked.includes(name));
  if (known.length < asked.length || !Number.isInteger(runs) || runs < 1) return undefined;
  return { parts: asked.length === 0 ? names : known, runs };
}
