import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import type { DatedSetting } from '../location/dated-settings.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { visitStatuses } from '../visit/code-lists.js';
import { type ExpenseLine, expenseClaims, type RecordedExpenses } from './claims.js';
import { totalCents } from './statement.js';
import { statementPeriod } from './statement-period.js';

const today = Temporal.PlainDate.from('2009-01-31');
const march = statementPeriod('2008-03-31', 'month');
const nothing: RecordedExpenses = { visits: [], matches: [], expenses: [], settled: [] };

const paying = (reimbursement: 'per-visit' | 'per-mother-month', cents: number): readonly DatedSetting[] => [
  { name: 'reimbursement', value: reimbursement, validFrom: '2008-01-01' },
  {
    name: reimbursement === 'per-visit' ? 'amountPerVisit' : 'amountPerMotherMonth',
    value: cents,
    validFrom: '2008-01-01',
  },
];
const aVisit = (visitId: string, visitOn: string, visitingMotherId: string | null = 'marja') =>
  ({ visitId, visitOn, visitingMotherId, status: 'done' }) as const;
const aMatch = (visitingMotherId: string, startedOn: string, endedOn: string | null = null) => ({
  trajectoryId: 't1',
  visitingMotherId,
  startedOn,
  endedOn,
});
const aCost = (expenseId: string, spentOn: string, amountCents = 750) => ({
  expenseId,
  visitingMotherId: 'marja',
  spentOn,
  amountCents,
  isCorrection: false,
});
const inBrief = (lines: readonly ExpenseLine[]) =>
  lines.map(({ paidFor, visitingMotherId, amountCents }) => [paidFor, visitingMotherId, amountCents]);

describe('what is to be paid', () => {
  it('is no fixed amount to a coordinator who visits herself, and all that she declares', () => {
    const coordinators = [
      { visitingMotherId: 'marja', coordinatorFrom: '2008-03-10', coordinatorUntil: '2008-03-20' },
    ];
    const visits = [aVisit('a', '2008-03-05'), aVisit('b', '2008-03-12'), aVisit('c', '2008-03-20')];
    const recorded = { ...nothing, coordinators, visits, expenses: [aCost('d', '2008-03-12')] };
    expect(inBrief(expenseClaims(recorded, paying('per-visit', 500), march, today))).toEqual([
      ['2008-03-05', 'marja', 500],
      ['2008-03-12', 'marja', 750],
      ['2008-03-20', 'marja', 500],
    ]);
    const matches = [aMatch('marja', '2008-02-11')];
    const since = [{ visitingMotherId: 'marja', coordinatorFrom: '2008-01-01', coordinatorUntil: null }];
    const months = { ...nothing, matches, coordinators: since };
    expect(expenseClaims(months, paying('per-mother-month', 800), march, today)).toEqual([]);
  });

  it('for each visit is the amount of its day, to who made it', () => {
    const dated: readonly DatedSetting[] = [
      ...paying('per-visit', 500),
      { name: 'amountPerVisit', value: 600, validFrom: '2008-03-10' },
    ];
    const visits = [
      aVisit('a', '2008-03-05'),
      aVisit('b', '2008-03-10', 'fatma'),
      aVisit('c', '2008-03-12', null),
      { ...aVisit('d', '2008-03-13'), status: 'no-show' as const },
    ];
    expect(inBrief(expenseClaims({ ...nothing, visits }, dated, march, today))).toEqual([
      ['2008-03-05', 'marja', 500],
      ['2008-03-10', 'fatma', 600],
    ]);
  });

  it('for a month with a mother goes to who was matched with her for most of it', () => {
    const matches = [aMatch('marja', '2008-02-20', '2008-03-18'), aMatch('fatma', '2008-03-19')];
    expect(
      inBrief(expenseClaims({ ...nothing, matches }, paying('per-mother-month', 800), march, today)),
    ).toEqual([
      ['2008-02-01', 'marja', 800],
      ['2008-03-01', 'marja', 800],
    ]);
  });

  it('is nothing for what the location did not pay on that day', () => {
    const recorded = {
      ...nothing,
      visits: [aVisit('a', '2007-12-31'), aVisit('b', '2008-01-01')],
      matches: [aMatch('marja', '2007-11-01')],
    };
    expect(inBrief(expenseClaims(recorded, paying('per-visit', 500), march, today))).toEqual([
      ['2008-01-01', 'marja', 500],
    ]);
    expect(expenseClaims(recorded, [], march, today)).toEqual([]);
    const withoutAmount = paying('per-visit', 500).slice(0, 1);
    expect(expenseClaims(recorded, withoutAmount, march, today)).toEqual([]);
  });

  it('is nothing for a month that has not begun', () => {
    const matches = [aMatch('marja', '2008-02-20')];
    const quarter = statementPeriod('2008-02-20', 'quarter');
    const dated = paying('per-mother-month', 800);
    const onDay = (day: string) =>
      expenseClaims({ ...nothing, matches }, dated, quarter, Temporal.PlainDate.from(day));
    expect(onDay('2008-02-29')).toHaveLength(1);
    expect(onDay('2008-03-01')).toHaveLength(2);
  });

  it('reaches a year back for what was recorded late, and no further', () => {
    const expenses = [aCost('a', '2007-03-30'), aCost('b', '2007-03-31'), aCost('c', '2008-04-01')];
    expect(inBrief(expenseClaims({ ...nothing, expenses }, [], march, today))).toEqual([
      ['2007-03-31', 'marja', 750],
    ]);
  });

  it('has a correction beside what it corrects', () => {
    const correction = { ...aCost('b', '2008-03-20', -250), isCorrection: true };
    const settled = [{ lineKind: 'declared', sourceId: 'a', paidFor: '2008-02-03' }] as const;
    const recorded = { ...nothing, expenses: [aCost('a', '2008-02-03'), correction], settled };
    expect(expenseClaims(recorded, [], march, today)).toMatchObject([
      { lineKind: 'correction', sourceId: 'b', amountCents: -250 },
    ]);
  });
});

const day = dateArbitrary('2007-06-01', '2008-12-31');
const somebody = fc.constantFrom('marja', 'fatma', 'joke');
const recordedArbitrary: fc.Arbitrary<RecordedExpenses> = fc.record({
  visits: fc
    .array(
      fc.record({
        visitOn: day,
        visitingMotherId: fc.option(somebody, { nil: null }),
        status: fc.constantFrom(...visitStatuses.values),
      }),
      { maxLength: 12 },
    )
    .map((visits) => visits.map((visit, index) => ({ ...visit, visitId: `v${index}` }))),
  matches: fc.array(
    fc
      .record({
        trajectoryId: fc.constantFrom('t1', 't2'),
        visitingMotherId: somebody,
        startedOn: day,
        length: fc.option(fc.nat(200), { nil: null }),
      })
      .map(({ length, ...match }) => ({
        ...match,
        endedOn: length === null ? null : addDays(match.startedOn, length),
      })),
    { maxLength: 5 },
  ),
  expenses: fc
    .array(
      fc.record({
        visitingMotherId: somebody,
        spentOn: day,
        amountCents: fc.integer({ min: 1, max: 50_000 }),
        isCorrection: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .map((expenses) => expenses.map((each, index) => ({ ...each, expenseId: `e${index}` }))),
  settled: fc.constant([]),
});
const datedArbitrary = fc.constantFrom<readonly DatedSetting[]>(
  [],
  paying('per-visit', 500),
  paying('per-mother-month', 800),
  [...paying('per-visit', 500), { name: 'reimbursement', value: 'declared-costs', validFrom: '2008-06-01' }],
);
const kinds = fc.constantFrom('month' as const, 'quarter' as const);

describe('a year of statements', () => {
  it('pays each visit, month and cost once, whatever was approved when', () => {
    fc.assert(
      fc.property(
        recordedArbitrary,
        datedArbitrary,
        fc.array(fc.tuple(day, kinds)),
        (all, dated, approvals) => {
          let settled: readonly ExpenseLine[] = [];
          for (const [on, kind] of approvals) {
            const lines = expenseClaims({ ...all, settled }, dated, statementPeriod(on, kind), today);
            settled = [...settled, ...lines];
          }
          const keys = settled.map(({ lineKind, sourceId, paidFor }) =>
            lineKind === 'mother-month' ? `${sourceId} ${paidFor}` : sourceId,
          );
          expect(keys).toHaveLength(new Set(keys).size);
        },
      ),
    );
  });

  it('pays by month what it pays by quarter', () => {
    fc.assert(
      fc.property(recordedArbitrary, datedArbitrary, (all, dated) => {
        const quarter = statementPeriod('2008-06-30', 'quarter');
        const once = expenseClaims(all, dated, quarter, today);
        let settled: readonly ExpenseLine[] = [];
        // What lies more than a year before the end of a quarter lies within a year of its first month.
        for (const month of ['2008-04-30', '2008-05-31', '2008-06-30'])
          settled = [
            ...settled,
            ...expenseClaims({ ...all, settled }, dated, statementPeriod(month, 'month'), today),
          ];
        const reached = settled.filter(({ paidFor }) => paidFor >= '2007-06-30');
        expect(totalCents(reached)).toBe(totalCents(once));
      }),
    );
  });

  it('does not depend on the order in which things were recorded', () => {
    fc.assert(
      fc.property(recordedArbitrary, datedArbitrary, (all, dated) => {
        const turned = {
          ...all,
          visits: all.visits.toReversed(),
          expenses: all.expenses.toReversed(),
        };
        expect(expenseClaims(turned, dated, march, today)).toEqual(expenseClaims(all, dated, march, today));
      }),
    );
  });
});
