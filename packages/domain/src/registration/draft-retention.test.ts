import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../kernel/iso-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { draftKeptUntil, draftRetentionDays } from './draft-retention.js';

describe('a draft', () => {
  it('is kept through the days after its last change', () => {
    expect(draftKeptUntil('2008-03-01')).toBe('2008-03-31');
    expect(draftKeptUntil('2008-01-31')).toBe('2008-03-01');
  });

  it('is kept as long, whenever it was saved', () => {
    fc.assert(
      fc.property(dateArbitrary('2000-01-01', '2030-12-31'), (savedOn) => {
        expect(daysBetween(savedOn, draftKeptUntil(savedOn))).toBe(draftRetentionDays);
      }),
    );
  });
});
