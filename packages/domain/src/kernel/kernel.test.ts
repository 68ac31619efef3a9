import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originGroups } from '../code-lists/person-lists.js';
import { originClasses2022, originGroupsTo2022 } from '../registration/origin-classes.js';
import { codeList } from './code-list.js';
import { codeMapping } from './code-mapping.js';
import { addDays } from './iso-date.js';
import {
  calendarYear,
  daysInPeriod,
  type Period,
  pausedOn,
  periodIncludes,
  periodsOverlap,
} from './period.js';
import { comparePlainDates, formatPlainDate, Temporal } from './plain-date.js';
import { isSlug } from './slug.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2008-01-01', days));
const anyPeriod = fc
  .tuple(anyDay, fc.nat(800))
  .map(([firstDay, days]): Period => ({ firstDay, lastDay: addDays(firstDay, days) }));

describe('a civil date', () => {
  it('is written for people in Dutch and English', () => {
    expect(formatPlainDate(day('2008-03-31'), 'nl')).toBe('31 maart 2008');
    expect(formatPlainDate(day('2008-03-31'), 'en')).toBe('31 March 2008');
  });

  it('sorts from early to late', () => {
    const sorted = [day('2008-03-01'), day('2008-02-29'), day('2007-12-31')].toSorted(comparePlainDates);
    expect(sorted.join()).toBe('2007-12-31,2008-02-29,2008-03-01');
  });
});

describe('a period', () => {
  it('of a calendar year has 365 or 366 days and includes both its ends', () => {
    const year = calendarYear(2008);
    expect(daysInPeriod(year)).toBe(366);
    expect(daysInPeriod(calendarYear(2009))).toBe(365);
    const days = ['2007-12-31', '2008-01-01', '2008-12-31', '2009-01-01'];
    expect(days.map((each) => periodIncludes(year, each))).toEqual([false, true, true, false]);
  });

  it('overlaps another exactly when they have a day in common, and the other way round', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const haveInCommon = [a.firstDay, b.firstDay].some(
          (each) => periodIncludes(a, each) && periodIncludes(b, each),
        );
        expect(periodsOverlap(a, b)).toBe(haveInCommon);
        expect(periodsOverlap(b, a)).toBe(periodsOverlap(a, b));
      }),
    );
  });

  it('overlaps one that begins on its last day, not one that begins the day after', () => {
    const march = { firstDay: '2008-03-01', lastDay: '2008-03-31' };
    for (const lastDay of ['2008-04-30', null]) {
      for (const [firstDay, overlaps] of [
        ['2008-03-31', true],
        ['2008-04-01', false],
      ] as const) {
        expect(periodsOverlap(march, { firstDay, lastDay })).toBe(overlaps);
        expect(periodsOverlap({ firstDay, lastDay }, march)).toBe(overlaps);
      }
    }
  });

  it('without a last day goes on', () => {
    fc.assert(
      fc.property(anyPeriod, anyDay, (period, each) => {
        const open = { ...period, lastDay: null };
        expect(periodIncludes(open, each)).toBe(each >= period.firstDay);
        expect(periodsOverlap(open, { firstDay: each, lastDay: each })).toBe(periodIncludes(open, each));
        expect(pausedOn([period, { firstDay: each, lastDay: null }], each)).toBe(true);
      }),
    );
  });
});

describe('a slug', () => {
  it.each(['breda', 'den-haag-escamp', 's-hertogenbosch', 'a1'])('%s is one', (text) => {
    expect(isSlug(text)).toBe(true);
  });
  it.each(['', 'Breda', 'den haag', '-breda', 'breda-', 'a--b', '../x', 'x'.repeat(101)])(
    '%j is none',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});

describe('a code list', () => {
  const list = codeList('side', [
    { code: 'left', label: { nl: 'links', en: 'left' }, validUntilYear: 2021 },
    { code: 'port', label: { nl: 'bakboord', en: 'port' }, validFromYear: 2022 },
    { code: 'unknown', label: { nl: 'onbekend', en: 'unknown' }, notKnown: true },
  ]);
  const codesIn = (year: number) => list.inYear(year).map(({ code }) => code);

  it('has the codes that are valid in a year', () => {
    expect(codesIn(2021)).toEqual(['left', 'unknown']);
    expect(codesIn(2022)).toEqual(['port', 'unknown']);
  });

  it('knows its codes, their labels and which of them say that it is not known', () => {
    expect(['left', 'toString', ''].map((text) => list.has(text))).toEqual([true, false, false]);
    expect([list.label('port', 'nl'), list.label('port', 'en')]).toEqual(['bakboord', 'port']);
    expect([list.isKnown('left'), list.isKnown('unknown')]).toEqual([true, false]);
  });

  it('with a code twice is a mistake that stops the program', () => {
    const code = { code: 'left', label: { nl: 'links', en: 'left' } };
    expect(() => codeList('side', [code, code])).toThrow('side');
  });
});

describe('a mapping between versions of a list', () => {
  it('answers for each old code, and names those at which the series breaks', () => {
    expect(originGroupsTo2022.map('antilles')).toBe('dutch-caribbean');
    expect(originGroupsTo2022.map('asia')).toBeNull();
    expect(originGroupsTo2022.broken).toEqual(['asia', 'other']);
  });

  it('leads to codes of the new list only, and keeps not known not known', () => {
    for (const code of originGroups.values) {
      const mapped = originGroupsTo2022.map(code);
      if (mapped !== null) {
        expect(originClasses2022.has(mapped)).toBe(true);
        expect(originClasses2022.isKnown(mapped)).toBe(originGroups.isKnown(code));
      }
    }
  });

  it('that forgets a code, or names one that does not exist, does not compile', () => {
    const old = codeList('a', [
      { code: 'x', label: { nl: 'x', en: 'x' } },
      { code: 'y', label: { nl: 'y', en: 'y' } },
    ]);
    // @ts-expect-error y does not answer
    codeMapping(old, old, { x: 'x' });
    // @ts-expect-error z is not a code of the new list
    codeMapping(old, old, { x: 'x', y: 'z' });
    expect(codeMapping(old, old, { x: 'y', y: null }).broken).toEqual(['y']);
  });

  it('of 2022 is valid from that year on', () => {
    expect(originClasses2022.inYear(2021).map(({ code }) => code)).toEqual([
      'not-asked',
      'refused',
      'unknown',
    ]);
    expect(originClasses2022.inYear(2022)).toHaveLength(originClasses2022.codes.length);
  });
});
