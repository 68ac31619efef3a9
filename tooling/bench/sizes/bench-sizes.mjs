import { bundleOf } from './bundle.mjs';
import { entries, rules } from './rules.mjs';

/**
 * How large the domain is in a browser: rules one by one, and each entry as a whole.
 * @param {import('../main.mjs').BenchContext} context
 * @returns {Promise<import('../measure/report.mjs').BenchResult>}
 */
export async function benchSizes({ say, stopping }) {
  const programs = [...rules, ...entries.map((entry) => ({ entry, name: '*' }))];
  /** @type {object[]} */
  const rows = [];
  for (const { entry, name } of programs) {
    stopping.throwIfAborted();
    say(`${entry} ${name}`);
    const { gzip, minified, loads } = await bundleOf(entry, name);
    rows.push({ entry, name, gzipKb: gzip / 1000, minifiedKb: minified / 1000, loads: loads.join(', ') });
  }
  return { rows };
}
