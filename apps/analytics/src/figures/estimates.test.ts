import { describe, expect, it } from 'vitest';
import { figures, find, many, tallyAt } from './testing/figures-2.js';

describe('estimates', () => {
  /** Mothers who began on New Year's Day; the first ones end after so many days. */
  const followed = (mothers: number, ends: readonly number[]) =>
    tallyAt('ede', {
      participations: Array.from({ length: mothers }, (_, index) => ({
        started_on: '2008-01-01',
        ...(ends[index] === undefined
          ? {}
          : {
              ended_on: `2008-0${Math.floor(ends[index] / 31) + 1}-${String((ends[index] % 31) + 1).padStart(2, '0')}`,
              end_reason: 'moved' as const,
            }),
      })),
    });

  it('have their band beside them, and attrition is the headline', () => {
    const rows = figures(followed(20, [10, 40, 70, 70]));
    const retention = find(rows, 'retention', 'days', '91');
    const attrition = find(rows, 'attrition', 'days', '91');
    expect(retention).toMatchObject({ count: 16, value: 0.8, note: null });
    expect(attrition).toMatchObject({ count: 16, value: 0.2, note: null });
    // Without completions the one is what the other leaves.
    expect(attrition?.lower).toBeCloseTo(1 - (retention?.upper ?? 0), 3);
    expect(find(rows, 'incidence.completed', 'days', '91')).toMatchObject({
      value: 0,
      lower: null,
      note: 'no-band',
    });
    expect(rows.some(({ measure }) => measure === 'retention.lower')).toBe(false);
  });

  it('stop at the first end among fewer than five, and say from which day', () => {
    const early = tallyAt('ede', {
      participations: [
        // Four are followed from the start; the others come under observation half a year later.
        ...many(3, { started_on: '2008-01-01' }),
        { started_on: '2008-01-01', ended_on: '2008-02-01', end_reason: 'moved' },
        ...many(30, {
          started_on: '2007-07-01',
          child_born: '2007-06',
          referred_on: null,
          intake_on: null,
          matched_on: null,
        }),
      ],
    });
    const rows = figures(early);
    expect(find(rows, 'retention', 'days', '91')).toMatchObject({
      value: null,
      note: 'fewer-than-5-at-risk:32',
    });
    expect(find(rows, 'retention', 'days', '365')).toMatchObject({
      count: 33,
      value: null,
      note: 'fewer-than-5-at-risk:32',
    });
  });

  it('stop after the last day with five', () => {
    expect(find(figures(followed(6, [])), 'retention', 'days', '365')).toMatchObject({ count: 6, value: 1 });
    expect(find(figures(followed(6, [])), 'retention', 'days', '457')).toMatchObject({
      count: 0,
      value: null,
      note: 'fewer-than-5-at-risk:367',
    });
  });

  it('are given of groups too, as an association', () => {
    const rows = figures(tallyAt('ede', { participations: many(12, { origin: 'turkey' }) }));
    expect(find(rows, 'retention', 'days:origin=turkey', '183')).toMatchObject({
      count: 12,
      value: 1,
      note: 'no-band;association-not-effect',
    });
    expect(find(rows, 'attrition', 'days:child-age-at-start=3-5', '183')?.value).toBe(0);
    expect(rows.some(({ breakdown }) => breakdown === 'days:origin=morocco')).toBe(false);
  });
});
