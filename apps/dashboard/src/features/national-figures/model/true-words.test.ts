import type { Language } from '@mim/domain/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdownFigure } from './breakdown-figure.js';
import { type BreakdownSpec, reachBreakdowns, visitingMotherBreakdowns } from './breakdowns.js';
import { categoryLabel } from './category-label.js';
import { changeInPercent } from './change.js';
import { withCountry } from './comparison.js';
import { locationsFigure } from './locations-figure.js';
import { aPublished, aReport, aRow, aView } from './testing/builders.js';

const run = { seed: 20_081_231, numRuns: 200 };
const languages = fc.constantFrom<Language>('nl', 'en');

/** The figures whose title speaks of the largest category, with the categories that each can have. */
const spoken: readonly { readonly spec: BreakdownSpec; readonly categories: readonly string[] }[] = [
  ['age', ['under-20', '20-24', '25-29', '30-34', '35-39', '40-plus']],
  ['education', ['lower', 'secondary-vocational', 'general-secondary', 'higher']],
  ['household', ['with-partner', 'single', 'with-parents', 'with-others']],
  ['income', ['own', 'joint', 'partner', 'benefit', 'none']],
  ['referral-source', ['well-baby-clinic', 'youth-nurse', 'self', 'other']],
  ['mother-circumstances', ['weak-social-network', 'single-parent', 'little-dutch', 'other', 'none']],
  ['reason', ['no-time', 'found-job', 'moved', 'other']],
  ['preparation', ['individual', 'group', 'combined-home-start']],
].map(([breakdown, categories]) => {
  const spec = [...reachBreakdowns, ...visitingMotherBreakdowns].find((one) => one.breakdown === breakdown);
  if (spec === undefined) throw new Error(`no breakdown ${breakdown}`);
  return { spec, categories: categories as readonly string[] };
});

interface Counted {
  readonly spec: BreakdownSpec;
  readonly counts: Readonly<Record<string, number>>;
  readonly unknown: number;
  readonly extra: number;
}

/** Few and many, often equal. */
const size = fc.oneof(fc.nat(4), fc.constantFrom(0, 5, 10, 20), fc.nat(300));
const counted: fc.Arbitrary<Counted> = fc.constantFrom(...spoken).chain(({ spec, categories }) =>
  fc.record({
    spec: fc.constant(spec),
    counts: fc
      .tuple(...categories.map(() => size))
      .map((sizes) => Object.fromEntries(categories.map((category, at) => [category, sizes[at] ?? 0]))),
    unknown: size,
    extra: size,
  }),
);

/** The laws below are asked of the same figures: each is made once. */
const titles = new Map<string, ReturnType<typeof makeTitle>>();
function titleOf(some: Counted, language: Language) {
  const { spec, ...numbers } = some;
  const key = JSON.stringify([spec.measure, spec.breakdown, numbers, language]);
  const made = titles.get(key) ?? makeTitle(some, language);
  titles.set(key, made);
  return made;
}

/** The title of such a figure, and what it is about. */
function makeTitle({ spec, counts, unknown, extra }: Counted, language: Language) {
  const isSeveral = spec.said(language).isSeveral;
  const all = Object.values(counts);
  const base = isSeveral ? Math.max(0, ...all) + extra : all.reduce((sum, count) => sum + count, 0);
  const rows = Object.entries(counts).map(([category, count]) => {
    const value = base === 0 ? null : Math.round((1000 * count) / base) / 10;
    const { measure, breakdown } = spec;
    return aRow({ measure, breakdown, category, count, base, value, unknown });
  });
  const title = breakdownFigure(aView({ rows }, aPublished(), language), spec).title;
  const label = (category: string) => categoryLabel(spec.measure, spec.breakdown, category, language);
  const says = (category: string) => {
    const predicates = (['one', 'many'] as const).map((number) =>
      spec.said(language).predicate(category, number),
    );
    return predicates.some((predicate) => title.endsWith(` ${predicate}`));
  };
  return { title, base, isSeveral, label, says };
}

const printed = (title: string) => Number(/(\d+)%/.exec(title)?.[1] ?? Number.NaN);

describe('what a title says of its figure is true of its numbers, in both languages', () => {
  test('it names one category as the largest only where each other, "other" and the not known are smaller', () => {
    fc.assert(
      fc.property(counted, languages, (some, language) => {
        const { title, base, says } = titleOf(some, language);
        if (!/^(De grootste groep|The largest group)/.test(title)) return;
        expect(base).toBeGreaterThanOrEqual(10);
        const named = Object.keys(some.counts).filter(says);
        expect(named, title).toHaveLength(1);
        const [name] = named as [string];
        const own = some.counts[name] ?? 0;
        for (const [category, count] of Object.entries(some.counts))
          if (category !== name) expect(own, title).toBeGreaterThan(count);
        expect(own, title).toBeGreaterThan(some.unknown);
        expect(Math.abs(printed(title) - (100 * own) / base)).toBeLessThanOrEqual(0.5);
      }),
      run,
    );
  });

  test('a share that it gives is the share of the category that it names', () => {
    fc.assert(
      fc.property(counted, languages, (some, language) => {
        const { title, base, says } = titleOf(some, language);
        if (!/^\d+% (van de|of the) /.test(title)) return;
        expect(base).toBeGreaterThanOrEqual(10);
        const shares = Object.keys(some.counts)
          .filter(says)
          .map((category) => Math.abs(printed(title) - (100 * (some.counts[category] ?? 0)) / base));
        expect(Math.min(...shares), title).toBeLessThanOrEqual(0.5);
      }),
      run,
    );
  });

  test('it names as equal exactly those that are first together', () => {
    fc.assert(
      fc.property(counted, languages, (some, language) => {
        const { title, label, isSeveral } = titleOf(some, language);
        if (!/even groot|^Even vaak|equally|^Equally/.test(title)) return;
        const candidates = Object.entries(some.counts).filter(
          ([category]) => category !== 'other' && !(isSeveral && category === 'none'),
        );
        const pool = candidates.some(([, count]) => count > 0) ? candidates : Object.entries(some.counts);
        const most = Math.max(...pool.map(([, count]) => count));
        const first = pool.filter(([, count]) => count === most).map(([category]) => category);
        expect(first.length).toBeGreaterThan(1);
        for (const category of first) expect(title).toContain(label(category));
      }),
      run,
    );
  });

  test('with fewer than ten it gives a count and no percentage', () => {
    fc.assert(
      fc.property(counted, languages, (some, language) => {
        const { title, base } = titleOf(some, language);
        const isFew = base > 0 && base < 10;
        expect(/te weinig voor|too few for/.test(title), title).toBe(isFew);
        if (isFew) expect(title).toContain(String(base));
        if (isFew) expect(title).not.toContain('%');
      }),
      run,
    );
  });

  test('where one category is the largest by all that is asked of it, it is named', () => {
    fc.assert(
      fc.property(counted, languages, (some, language) => {
        const { title, base, isSeveral, says } = titleOf(some, language);
        const sorted = Object.entries(some.counts).sort(([, a], [, b]) => b - a);
        const [[name, own] = ['', 0], [, second] = ['', 0]] = sorted;
        const isLargest = own > second && own > some.unknown && name !== 'other' && name !== 'none';
        if (!isSeveral && base >= 10 && isLargest) expect(says(name), title).toBe(true);
      }),
      run,
    );
  });
});

describe('of the locations', () => {
  const rows = fc.array(
    fc
      .record({ participations: size, visitingMothers: size })
      .map((row) => ({ ...row, ended: 0, completed: 0 })),
    { minLength: 2, maxLength: 6 },
  );

  test('the title names every location that is first and every one that is last', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('participations' as const, 'visiting-mothers' as const),
        languages,
        (some, measure, language) => {
          const byLocation = some.map((row, at) => ({
            ...row,
            code: `c${at}`,
            name: `Plaats ${'ABCDEF'[at]}`,
          }));
          const title = locationsFigure(aView({ byLocation }, aPublished(), language), measure).title;
          const sizeOf = (row: (typeof byLocation)[number]) =>
            measure === 'participations' ? row.participations : row.visitingMothers;
          const sizes = byLocation.map(sizeOf);
          const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
          const named = byLocation.filter(({ name }) => title.includes(name));
          const isFew = sizes.reduce((sum, one) => sum + one, 0) < 10;
          if (isFew || most === least) {
            expect(named, title).toEqual([]);
            return;
          }
          const isOneEach = [most, least].every((end) => sizes.filter((one) => one === end).length === 1);
          const isAll = measure === 'participations' || !isOneEach;
          const ends = byLocation.filter((row) => sizeOf(row) === most || (isAll && sizeOf(row) === least));
          expect(named, title).toEqual(ends);
        },
      ),
      run,
    );
  });
});

/** The share below (or above) which a count is more than 1.96 standard errors away: found by halving, without the formula. */
function bound(count: number, base: number, side: 'lower' | 'upper'): number {
  const share = count / base;
  const isWithin = (x: number) => (share - x) ** 2 <= (1.959963984540054 ** 2 * x * (1 - x)) / base;
  let [inside, outside] = [share, side === 'lower' ? 0 : 1];
  if (isWithin(outside)) return outside;
  for (let step = 0; step < 60; step += 1) {
    const middle = (inside + outside) / 2;
    if (isWithin(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

test('a share is called more or less than the country only where chance does not explain it', () => {
  const share = fc
    .integer({ min: 1, max: 900 })
    .chain((base) => fc.record({ base: fc.constant(base), count: fc.nat(base) }));
  fc.assert(
    fc.property(share, share, languages, (own, whole, language) => {
      const exact = ({ count, base }: typeof own) => Math.floor((2000 * count + base) / (2 * base)) / 10;
      const row = aRow({ measure: 'completion.of-ended', ...whole, value: exact(whole) });
      const than = withCountry(aReport({ rows: [row] }), language);
      const other = than.find('completion.of-ended');
      const change = other === null ? undefined : changeInPercent(exact(own), own, other, than, language);
      if (own.base < 10 || whole.base < 10) {
        expect(change).toBeUndefined();
        return;
      }
      const [ownLower, ownUpper] = [bound(own.count, own.base, 'lower'), bound(own.count, own.base, 'upper')];
      const [lower, upper] = [
        bound(whole.count, whole.base, 'lower'),
        bound(whole.count, whole.base, 'upper'),
      ];
      // Bounds that all but touch may be told apart either way.
      if (Math.abs(ownLower - upper) < 1e-9 || Math.abs(lower - ownUpper) < 1e-9) return;
      const expected = ownLower > upper ? 'up' : lower > ownUpper ? 'down' : 'same';
      expect(change?.direction).toBe(expected);
      expect(/meer|more/.test(change?.words ?? '')).toBe(expected === 'up');
      expect(/minder|fewer|less/.test(change?.words ?? '')).toBe(expected === 'down');
    }),
    run,
  );
});
