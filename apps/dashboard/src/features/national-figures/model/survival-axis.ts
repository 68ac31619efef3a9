import type { Curve } from '@mim/analytics';
import type { StepPoint, StepsData } from '../../../components/plot/drawings/steps.js';

/** The days at which estimates are reported, with the months that they stand for; two years is the end. */
export const reportedMonths: readonly { readonly day: number; readonly months: number }[] = [
  { day: 91, months: 3 },
  { day: 183, months: 6 },
  { day: 274, months: 9 },
  { day: 365, months: 12 },
  { day: 457, months: 15 },
  { day: 548, months: 18 },
  { day: 731, months: 24 },
];

const LAST_DAY = 731;
/** An axis of a quarter of a year at least, also where there is little to draw. */
const SHORTEST_AXIS = 91;

/** The axis of time: months since the first visit, as far as the lines go. */
export function monthAxis(curves: readonly Curve[]): Pick<StepsData, 'across' | 'acrossEnd'> {
  const days = curves.flatMap(({ points }) => points.map(({ day }) => day)).filter((day) => day <= LAST_DAY);
  const acrossEnd = Math.max(SHORTEST_AXIS, ...days);
  return {
    across: [
      { value: 0, label: '0' },
      ...reportedMonths.map(({ day, months }) => ({ value: day, label: String(months) })),
    ].filter(({ value }) => value <= acrossEnd),
    acrossEnd,
  };
}

/**
 * A curve as it is drawn: from the start on, up to two years.
 * @param start its value before the first event: 1 for retention, 0 for incidence
 */
export function stepPoints(curve: Curve, start: 0 | 1): readonly StepPoint[] {
  const shown = curve.points.filter((point) => point.day <= LAST_DAY);
  return [
    { at: 0, value: start, lower: start, upper: start },
    ...shown.map(({ day, estimate, lower, upper }) => ({ at: day, value: estimate, lower, upper })),
  ];
}
