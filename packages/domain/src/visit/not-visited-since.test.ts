import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { isNotVisitedSince } from './not-visited-since.js';

const begun = { startedOn: '2008-01-31', endedOn: null, lastVisitOn: '2008-03-31' };

it.each([
  [true, '2008-04-01', begun],
  [false, '2008-03-31', begun],
  [true, '2008-02-01', { ...begun, lastVisitOn: null }],
  [false, '2008-01-31', { ...begun, lastVisitOn: null }],
  [false, '2008-06-01', { ...begun, startedOn: null, lastVisitOn: null }],
  [false, '2008-06-01', { ...begun, endedOn: '2008-05-01' }],
] as const)('it is %s that nobody visited since %s of %o', (expected, since, facts) => {
  expect(isNotVisitedSince(facts, since)).toBe(expected);
});

it('who was not visited since a day was not visited since any later day', () => {
  fc.assert(
    fc.property(
      dayArbitrary,
      fc.nat(200),
      fc.option(fc.nat(400), { nil: null }),
      fc.nat(300),
      (startedOn, since, last, later) => {
        const facts = {
          startedOn,
          endedOn: null,
          lastVisitOn: last === null ? null : addDays(startedOn, last),
        };
        const day = addDays(startedOn, since);
        if (isNotVisitedSince(facts, day)) expect(isNotVisitedSince(facts, addDays(day, later))).toBe(true);
      },
    ),
  );
});
