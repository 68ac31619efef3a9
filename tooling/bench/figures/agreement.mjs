/**
 * Whether the program and the yardstick have counted the same: a yardstick that counts something else
 * measures nothing.
 * @typedef {import('@mim/analytics').FigureRow} FigureRow
 * @typedef {Record<string, Record<string, string | null>[]>} YardstickCounts
 */

/**
 * @param {readonly FigureRow[]} rows The figures as the program printed them.
 * @param {YardstickCounts} counts What DuckDB counted.
 * @returns {string[]} What differs, in words; empty when they agree.
 */
export function disagreements(rows, counts) {
  /** @type {Map<string, number>} */
  const figures = new Map();
  for (const { measure, breakdown, category, count } of rows) {
    figures.set([measure, breakdown ?? '', category ?? ''].join(' ').trim(), count ?? 0);
  }
  const [all = {}] = counts.all ?? [];
  const [dosage = {}] = counts.dosage ?? [];
  const [visiting = {}] = counts.visiting ?? [];
  /** @type {[string, unknown][]} */
  const expected = [
    ['participations', all.participations],
    ['participations.new', all.started],
    ['visits.done', dosage.done],
    ['visits.expected', dosage.expected],
    ['dosage.at-least-80', dosage.enough],
    ['visit.minutes.mean', dosage.minutes],
    ['outings.share', dosage.outings],
    ['visiting-mothers', visiting.total],
    ['visiting-mothers.new', visiting.started],
    ['supervision.coverage', visiting.supervised],
    ...known(counts.origin, 'participations origin'),
    ...known(counts.age, 'participations age'),
    ...known(counts.ended, 'ended.by-reason reason'),
  ];
  return expected
    .filter(([name, count]) => figures.get(name) !== Number(count))
    .map(([name, count]) => `${name}: ${figures.get(name)} against ${count}`);
}

/** Counted, and no category of a figure. */
const noCategory = new Set([null, 'transferred', 'not-asked', 'refused', 'unknown']);

/**
 * @param {Record<string, string | null>[] | undefined} groups
 * @param {string} name
 * @returns {[string, unknown][]}
 */
const known = (groups = [], name) =>
  groups.filter(({ key = null }) => !noCategory.has(key)).map(({ key, count }) => [`${name} ${key}`, count]);
