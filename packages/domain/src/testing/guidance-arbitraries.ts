import fc from 'fast-check';
import { addDays } from '../kernel/iso-date.js';
import type { GuidanceFacts, GuidancePolicy } from '../supervision/due-guidance.js';
import { guidanceStatuses } from '../supervision/guidance-codes.js';
import { codeArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';

const day = dateArbitrary('2007-06-01', '2010-06-01');
const months = fc.integer({ min: 1, max: 12 });

/** A period of some months, or one without an end. */
const period = fc
  .tuple(day, fc.option(fc.nat(300), { nil: null }))
  .map(([firstDay, days]) => ({ firstDay, lastDay: days === null ? null : addDays(firstDay, days) }));

/** When there was an active match, pauses, and what was held or planned: of three years. */
export const guidanceFactsArbitrary: fc.Arbitrary<GuidanceFacts> = fc.record({
  matched: fc.array(period, { maxLength: 4 }),
  pauses: fc.array(period, { maxLength: 2 }),
  guidance: fc.array(fc.record({ on: day, status: codeArbitrary(guidanceStatuses) }), { maxLength: 20 }),
});

const policy = fc.record({
  supervisionEveryMonths: months,
  meetingEveryMonths: months,
  guidanceFromDays: fc.integer({ min: 1, max: 28 }),
});

/** How often a location guides, with how it did before and will. */
export const guidancePolicyArbitrary: fc.Arbitrary<GuidancePolicy> = fc
  .tuple(policy, fc.uniqueArray(day, { minLength: 0, maxLength: 3 }))
  .chain(([first, days]) =>
    fc.array(policy, { minLength: days.length, maxLength: days.length }).map((others) => ({
      ...first,
      guidancePolicies: [
        { validFrom: '0001-01-01', ...first },
        ...days.toSorted().map((validFrom, index) => ({ validFrom, ...first, ...others[index] })),
      ],
    })),
  );
