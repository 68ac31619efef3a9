import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideEachOther, municipalityFigures } from './municipality-figures.js';
import { mayTakeOutPart, mayTakeOutShares, mayTakeOutTotal } from './taken-out.js';

interface Year {
  readonly mothers: number;
  readonly begun: number;
  readonly visits: number;
  readonly visitors: number;
  readonly ended: number;
  readonly completed: number;
}

const figuresOf = ({ mothers, begun, visits, visitors, ended, completed }: Year) =>
  [
    ['mothers', mothers, null],
    ['participations.new', begun, null],
    ['visits.done', visits, null],
    ['visiting-mothers', visitors, null],
    ['completion.of-ended', completed, ended],
  ].map(([measure, count, base]) => ({
    measure: measure as string,
    breakdown: null,
    count: count as number,
    base: base as number | null,
  }));
const toldOf = (year: Year) =>
  Object.fromEntries(municipalityFigures(figuresOf(year)).map((figure) => [figure.name, figure]));

const year: Year = { mothers: 60, begun: 34, visits: 412, visitors: 22, ended: 32, completed: 18 };

describe('what a municipality is told of a year', () => {
  it('is how many were reached, are new, were visited by whom, and completed', () => {
    expect(municipalityFigures(figuresOf(year))).toEqual([
      { name: 'reached', count: 60, base: null, withheld: null },
      { name: 'new', count: 34, base: null, withheld: null },
      { name: 'visits', count: 412, base: null, withheld: null },
      { name: 'visitors', count: 22, base: null, withheld: null },
      { name: 'completed', count: 18, base: 32, withheld: null },
    ]);
  });

  it('holds no number under ten', () => {
    expect(toldOf({ ...year, visitors: 9 }).visitors).toEqual({
      name: 'visitors',
      count: null,
      base: null,
      withheld: 'total',
    });
    const few = toldOf({ ...year, mothers: 9, begun: 4, ended: 2, completed: 1 });
    expect(Object.values(few).filter(({ withheld }) => withheld === null)).toEqual([
      expect.objectContaining({ name: 'visitors' }),
    ]);
  });

  it('says no share of fewer than thirty, nor one that describes fewer than five', () => {
    expect(toldOf({ ...year, ended: 29 }).completed?.withheld).toBe('share');
    expect(toldOf({ ...year, completed: 4 }).completed?.withheld).toBe('share');
    expect(toldOf({ ...year, completed: 28 }).completed?.withheld).toBe('share');
  });

  it('says nothing from which a few could be found by subtracting', () => {
    // 60 - 57: three mothers go on.
    expect(toldOf({ ...year, ended: 57, completed: 30 }).completed?.withheld).toBe('share');
    // Four came of an earlier year.
    expect(toldOf({ ...year, begun: 56 }).new?.withheld).toBe('total');
  });
});

describe('whatever a year was', () => {
  const size = fc.oneof(fc.nat(12), fc.nat(60), fc.nat(400));
  const years: fc.Arbitrary<Year> = fc
    .record({ mothers: size, visits: size, visitors: size, one: size, two: size, three: size })
    .map(({ one, two, three, ...counts }) => {
      const ended = two % (counts.mothers + 1);
      return { ...counts, begun: one % (counts.mothers + 1), ended, completed: three % (ended + 1) };
    });

  it('no number that is told, and no difference or rest of two of them, is of one to four people, nor of none', () => {
    fc.assert(
      fc.property(years, (some) => {
        const { reached, new: begun, visitors, completed } = toldOf(some);
        const derived = [
          reached?.count,
          begun?.count,
          visitors?.count,
          completed?.count,
          completed?.base,
          begun?.count == null || reached?.count == null ? null : reached.count - begun.count,
          completed?.count == null ? null : (completed.base ?? 0) - completed.count,
          completed?.base == null || reached?.count == null ? null : reached.count - completed.base,
        ];
        for (const count of derived) if (count != null) expect(count).toBeGreaterThanOrEqual(5);
      }),
      { seed: 20_081_231, numRuns: 2000 },
    );
  });

  it('what is told is what was counted, and what is withheld says no number', () => {
    fc.assert(
      fc.property(years, (some) => {
        const { reached, new: begun, visits, visitors, completed } = toldOf(some);
        for (const [figure, count, base] of [
          [reached, some.mothers, null],
          [begun, some.begun, null],
          [visits, some.visits, null],
          [visitors, some.visitors, null],
          [completed, some.completed, some.ended],
        ] as const)
          expect([figure?.count, figure?.base]).toEqual(
            figure?.withheld === null ? [count, base] : [null, null],
          );
      }),
      { seed: 20_081_231, numRuns: 1000 },
    );
  });
});

describe('years beside each other', () => {
  const told = (years: readonly Year[]) =>
    besideEachOther(
      years.map((counts, index) => ({ year: 2008 + index, figures: municipalityFigures(figuresOf(counts)) })),
    ).map(({ figures }) => Object.fromEntries(figures.map((figure) => [figure.name, figure])));
  const whole = { ...year, mothers: 60, begun: 34, ended: 32, completed: 18 };

  it('are told as each is told alone where neither gives away a few of the other', () => {
    const [one, other] = told([whole, { ...whole, mothers: 62, begun: 34 }]);
    expect(one).toEqual(toldOf(whole));
    expect(other?.new).toMatchObject({ count: 34, withheld: null });
  });

  it('do not say who began where that tells that a few ended before it', () => {
    // Three of sixty ended: 57 went on, and 34 are new.
    const few = { ...whole, ended: 3, completed: 1 };
    const [one, other] = told([few, { ...whole, mothers: 91, begun: 34 }]);
    expect(one?.completed?.withheld).toBe('share');
    expect(other?.new?.withheld).toBe('total');
    expect(other?.reached).toMatchObject({ count: 91 });
  });

  it('do not say who ended where that tells of the next year how few began', () => {
    // Of sixty 32 ended: 28 went on, and three are new.
    const [one, other] = told([whole, { ...whole, mothers: 31, begun: 3 }]);
    expect(other?.new?.withheld).toBe('total');
    expect(one?.completed?.withheld).toBe('share');
  });

  it('with a year in between that is not told say nothing of each other', () => {
    const few = { ...whole, ended: 3, completed: 1 };
    const [, , last] = told([few, { ...whole, mothers: 5 }, { ...whole, mothers: 91, begun: 34 }]);
    expect(last?.new?.withheld).toBeNull();
  });

  const size = fc.oneof(fc.nat(12), fc.nat(60));
  /** Years in a row of a location from and to which nobody moves. */
  const rows: fc.Arbitrary<readonly Year[]> = fc
    .tuple(
      size,
      fc.array(fc.record({ begun: size, part: fc.nat(), good: fc.nat() }), { minLength: 2, maxLength: 5 }),
    )
    .map(([start, steps]) => {
      let goingOn = start;
      return steps.map(({ begun, part, good }) => {
        const mothers = goingOn + begun;
        const ended = part % (mothers + 1);
        goingOn = mothers - ended;
        return { mothers, begun, visits: 400, visitors: 20, ended, completed: good % (ended + 1) };
      });
    });

  it('never leave of two years that fewer than five ended, nor how many began where that is withheld', () => {
    fc.assert(
      fc.property(rows, (years) => {
        const all = told(years);
        for (const [index, of] of all.entries()) {
          const next = all[index + 1];
          const [then, now] = [of.reached?.count, next?.reached?.count];
          if (then == null || now == null) continue;
          const begun = next?.new?.count;
          if (begun != null) expect(then - (now - begun)).toBeGreaterThanOrEqual(5);
          else expect(of.completed?.base ?? null).toBeNull();
        }
      }),
      { seed: 20_081_231, numRuns: 2000 },
    );
  });
});

describe('the rule', () => {
  it('tells totals from ten', () => {
    expect([9, 10].map(mayTakeOutTotal)).toEqual([false, true]);
  });
  it('tells a part beside its whole when the rest is five or more', () => {
    expect(mayTakeOutPart(10, 14)).toBe(false);
    expect(mayTakeOutPart(10, 15)).toBe(true);
    expect(mayTakeOutPart(9, 40)).toBe(false);
  });
  it('tells groups of thirty together, of five each, none of them nearly all', () => {
    expect(mayTakeOutShares([25, 5])).toBe(true);
    expect(mayTakeOutShares([24, 5])).toBe(false);
    expect(mayTakeOutShares([26, 4])).toBe(false);
    expect(mayTakeOutShares([90, 10])).toBe(true);
    expect(mayTakeOutShares([91, 9])).toBe(false);
    expect(mayTakeOutShares([])).toBe(false);
  });
});
