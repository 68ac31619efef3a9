import { childMonths } from '../kernel/child-age.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** Months, minutes, years and numbers of visits of the validation rules of the annual registration. */
export const validationBounds = deepFreeze({
  /** A start before the birth is possible up to this many months. */
  monthsBeforeBirth: childMonths.startBeforeBirth,
  /** At the start a child is normally younger than this. */
  usualMonthsAtStart: childMonths.trajectoryEnds,
  /** At the start a child is at most this old. */
  oldestMonthsAtStart: childMonths.oldestAtStart,
  /** Mean minutes of a visit that need no question. */
  visitMinutes: { minimum: 15, maximum: 240 },
  /** Years that a mother turns in the year and that need no question. */
  motherYears: { minimum: 12, maximum: 60 },
  /** Visits in each month that she took part, at most, that need no question. */
  visitsAMonth: 10,
} as const);
