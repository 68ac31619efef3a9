import type { Participation } from '@mim/domain/delivery';
import { has, sum } from './arithmetic.js';
import { endedInYear } from './completion.js';
import type { Registration, Sheet } from './sheet.js';

type Answers = readonly (readonly [start: number | null, end: number | null])[];

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** Half away from zero with two decimals; exact enough for sums of small integers. */
const twoDecimals = (value: number): string => {
  const size = (Math.round(Math.abs(value) * 100 + 1e-9) / 100).toFixed(2);
  return value < 0 && size !== '0.00' ? `-${size}` : size;
};

/** What mothers who ended in the year said of themselves. */
export function expectOutcome(sheet: Sheet, { year, ofYear }: Registration): void {
  const ofFormat2 = ofYear.filter(({ descriptor }) => descriptor.formatVersion === '2');
  const isAny = ofFormat2.length > 0 || ofYear.length === 0;
  const rows = ofFormat2
    .flatMap(({ participations }) => participations)
    .filter((row) => endedInYear(row, year));
  const written = new Map<string, () => void>();
  const share = (place: string, n: number, base: number, unknown: number): void =>
    void written.set(place, () => sheet.share(place, n, base, unknown));
  const value = (place: string, count: number, of: number | null): void =>
    void written.set(place, () => sheet.put(place, { count, value: of === null ? null : twoDecimals(of) }));

  const marksAtStart = (row: Participation) => [
    row.confidence_start,
    row.finding_help_start,
    row.support_start,
  ];
  const marksAtEnd = (row: Participation) => [row.confidence_end, row.finding_help_end, row.support_end];
  const both = rows.filter((row) => [...marksAtStart(row), ...marksAtEnd(row)].every(has));
  const startOnly = rows.filter((row) => marksAtStart(row).every(has) && !marksAtEnd(row).some(has));
  share('outcome.answered||', both.length, rows.length, 0);
  share('outcome.declined||', rows.filter((row) => row.outcome_declined === true).length, rows.length, 0);

  const items: Readonly<Record<string, Answers>> = {
    confidence: rows.map((row) => [row.confidence_start, row.confidence_end]),
    'finding-help': rows.map((row) => [row.finding_help_start, row.finding_help_end]),
    support: rows.map((row) => [row.support_start, row.support_end]),
    network: rows.map((row) => [row.network_start, row.network_end]),
  };
  for (const [item, answers] of Object.entries(items)) {
    const pairs = answers.flatMap(([start, end]) => (has(start) && has(end) ? [{ start, end }] : []));
    const n = pairs.length;
    const changes = pairs.map(({ start, end }) => end - start);
    const measure = item === 'network' ? 'outcome.network' : 'outcome.marks';
    value(`${measure}|${item}|start`, n, n === 0 ? null : mean(pairs.map(({ start }) => start)));
    value(`${measure}|${item}|end`, n, n === 0 ? null : mean(pairs.map(({ end }) => end)));
    const deviation = Math.sqrt(sum(changes.map((one) => (one - mean(changes)) ** 2)) / (n - 1));
    const width = (1.96 * deviation) / Math.sqrt(n);
    const place = `${measure}|${item}|change`;
    written.set(place, () =>
      sheet.put(place, {
        count: n,
        value: n === 0 ? null : twoDecimals(mean(changes)),
        lower: n < 10 ? null : mean(changes) - width,
        upper: n < 10 ? null : mean(changes) + width,
      }),
    );
    value(`${measure}|${item}|effect`, n, n < 10 || deviation === 0 ? null : mean(changes) / deviation);
    for (const [direction, holds] of Object.entries({
      higher: (change: number) => change > 0,
      same: (change: number) => change === 0,
      lower: (change: number) => change < 0,
    })) {
      share(`outcome.direction|${item}|${direction}`, changes.filter(holds).length, n, rows.length - n);
    }
  }
  const asked = rows.map((row) => row.question_answered).filter(has);
  for (const answer of ['yes', 'partly', 'no']) {
    const n = asked.filter((one) => one === answer).length;
    share(`outcome.question|answered|${answer}`, n, asked.length, rows.length - asked.length);
  }
  for (const [group, members] of Object.entries({ both, 'start-only': startOnly })) {
    const place = `outcome.responders|${group}`;
    const completed = members.filter((row) => row.end_reason === 'completed').length;
    const visits = members.map((row) => row.visits_done_total).filter(has);
    const marks = members.map((row) => sum(marksAtStart(row).filter(has)) / 3);
    written.set(`${place}|count`, () => sheet.count(`${place}|count`, members.length));
    share(`${place}|completed`, completed, members.length, 0);
    value(`${place}|start-mark`, members.length, members.length === 0 ? null : mean(marks));
    value(`${place}|visits`, visits.length, visits.length === 0 ? null : mean(visits));
  }
  for (const [place, write] of written) {
    if (isAny) write();
    else sheet.put(place, {});
  }
}
