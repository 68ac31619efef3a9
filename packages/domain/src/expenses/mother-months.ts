import { compareText } from '../kernel/compare-text.js';
import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { daysInPeriod, type Period } from '../kernel/period.js';
import { statementPeriod } from './statement-period.js';

/** A match as far as its months are paid. Dates are ISO text. */
export interface PaidMatch {
  readonly trajectoryId: string;
  readonly visitingMotherId: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** A month of a mother, and who visits her in it. */
export interface MotherMonth {
  readonly trajectoryId: string;
  readonly visitingMotherId: string;
  /** First day of the month, ISO text. */
  readonly firstDay: string;
  /** Days on which they were matched. */
  readonly days: number;
}

/** The months in which mothers are matched, each with the visiting mother who had most of its days; of two, the first. */
export function motherMonths(matches: readonly PaidMatch[], within: Period): readonly MotherMonth[] {
  const months = new Map<string, MotherMonth>();
  for (const match of matches.toSorted((a, b) => compareText(a.startedOn, b.startedOn)))
    for (const month of monthsOf(match, within)) {
      const key = `${month.trajectoryId} ${month.firstDay}`;
      if (month.days > (months.get(key)?.days ?? 0)) months.set(key, month);
    }
  return [...months.values()];
}

/** The days that two runs of days have in common; it ends before it begins where they have none. */
const shared = (match: PaidMatch, { firstDay, lastDay }: Period): Period => ({
  firstDay: later(match.startedOn, firstDay),
  lastDay: match.endedOn !== null && compareText(match.endedOn, lastDay) < 0 ? match.endedOn : lastDay,
});
const later = (a: string, b: string): string => (compareText(a, b) > 0 ? a : b);

function monthsOf(match: PaidMatch, within: Period): readonly MotherMonth[] {
  const { trajectoryId, visitingMotherId } = match;
  const matched = shared(match, within);
  const first = monthIndexOf(matched.firstDay);
  return Array.from({ length: Math.max(0, monthIndexOf(matched.lastDay) - first + 1) }, (_, index) => {
    const month = statementPeriod(`${isoMonthOf(first + index)}-01`, 'month');
    const days = daysInPeriod(shared(match, month));
    return { trajectoryId, visitingMotherId, firstDay: month.firstDay, days };
  });
}
