import { deepFreeze } from '../kernel/deep-freeze.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { implausibleYear } from '../kernel/plausible-days.js';
import type { Refusal } from '../kernel/result.js';

/** The years of which a registration can be at all: what a file or a question can name. */
export const registrationYears = deepFreeze({ first: 2000, last: 2200 } as const);

/** Under these names a year of a registration is sent. A deadline is set ahead, and is bounded by its day. */
const names: readonly string[] = ['year', 'from', 'to', 'until'];

/**
 * The first year in what is to be stored of which there can be no registration yet, wherever in it it stands: one after the year
 * that runs, or before the first of any.
 * @param sent Anything that is to be stored. Days have names of their own ({@link plausibleDays}).
 * @param today The day on which it is sent.
 * @returns The year's field and what is wrong with it; null: every year can be right.
 * @example
 * const today = Temporal.PlainDate.from('2008-03-31');
 * yearRefusal({ locationId: 'ede', year: 2007 }, today); // null
 * yearRefusal({ locationId: 'ede', year: 2199 }, today)?.problem.remedy.en; // 'Choose a year from 2000 up to and including 2008.'
 */
export function yearRefusal(sent: unknown, today: PlainDate): Refusal<'implausible-year'> | null {
  const { first } = registrationYears;
  // No recursion: however deep it is nested, it is read.
  const toRead: unknown[] = [sent];
  for (let at = toRead.pop(); at !== undefined; at = toRead.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const [field, value] of Object.entries(at)) {
      if (typeof value === 'number' && names.includes(field) && !(value >= first && value <= today.year))
        return {
          field,
          problem: implausibleYear({ first: `${first}-01-01`, last: `${today.year}-12-31` }),
        };
      if (typeof value === 'object') toRead.push(value);
    }
  }
  return null;
}
