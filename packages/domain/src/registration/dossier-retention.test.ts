import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../kernel/iso-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { motherKeptUntil, visitingMotherKeptUntil } from './dossier-retention.js';

const day = dateArbitrary('2000-01-01', '2030-12-31');
const terms = fc.record({
  retentionYears: fc.integer({ min: 0, max: 15 }),
  prospectRetentionDays: fc.integer({ min: 0, max: 365 }),
});

describe('a visiting mother', () => {
  it('is kept while she goes on, however long ago anything was recorded', () => {
    fc.assert(
      fc.property(fc.option(day, { nil: null }), terms, (changedOn, settings) => {
        expect(visitingMotherKeptUntil({ stoppedOn: null, changedOn }, settings)).toBeNull();
      }),
    );
  });

  it('is kept no shorter than either term, and no longer than the later one', () => {
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), terms, (stoppedOn, changedOn, settings) => {
        const { retentionYears, prospectRetentionDays } = settings;
        const ends = [
          addMonths(stoppedOn, 12 * retentionYears),
          ...(changedOn === null ? [] : [addDays(changedOn, prospectRetentionDays)]),
        ];
        expect(visitingMotherKeptUntil({ stoppedOn, changedOn }, settings)).toBe(ends.toSorted().at(-1));
      }),
    );
  });
});

describe('a mother', () => {
  const ended = fc.record({ endedOn: day, changedOn: fc.option(day, { nil: null }) });

  it('is kept whole while one of her trajectories goes on, and as long as the last of them', () => {
    fc.assert(
      fc.property(
        fc.array(ended, { minLength: 1, maxLength: 3 }),
        day,
        terms,
        (trajectories, changedOn, settings) => {
          const each = trajectories.map(({ endedOn, changedOn: on }) =>
            visitingMotherKeptUntil({ stoppedOn: endedOn, changedOn: on }, settings),
          );
          expect(motherKeptUntil(trajectories, settings)).toBe(each.toSorted().at(-1));
          expect(motherKeptUntil([...trajectories, { endedOn: null, changedOn }], settings)).toBeNull();
        },
      ),
    );
  });
});
