import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canChangeExpense, checkExpense, expenseRefusals } from './check-expense.js';
import { canCorrect, correctionTo } from './correction.js';
import type { ExpenseKind } from './expense-codes.js';
import { correctionSchema, expenseSchema } from './expense-schema.js';
import { canApprove, canExport, draftLacks, totalCents } from './statement.js';
import { lastClosedPeriod, statementPeriod } from './statement-period.js';

const march = { firstDay: '2008-03-01', lastDay: '2008-03-31' };
const april2 = Temporal.PlainDate.from('2008-04-02');
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const cents = fc.array(fc.integer({ min: -50_000, max: 50_000 }).map((amountCents) => ({ amountCents })));

describe('a period of statements', () => {
  it('holds the day of which it is the period, and begins where the one before ended', () => {
    fc.assert(
      fc.property(
        dateArbitrary('2000-01-01', '2020-12-31'),
        fc.constantFrom('month' as const, 'quarter' as const),
        (day, kind) => {
          const { firstDay, lastDay } = statementPeriod(day, kind);
          expect(firstDay <= day && day <= lastDay).toBe(true);
          expect(addDays(lastClosedPeriod(day, kind).lastDay, 1)).toBe(firstDay);
        },
      ),
    );
  });
});

describe('a draft', () => {
  const draft = { period: march, lines: [{ amountCents: 750 }], approvedUntil: null };
  const seen = { totalCents: 750, lineCount: 1 };

  it.each([
    ['once its period is over, as it was seen', draft, seen, '2008-04-01', 'ok'],
    ['not on the last day of its period', draft, seen, '2008-03-31', 'statement-period-open'],
    [
      'not a second time',
      { ...draft, approvedUntil: '2008-03-31' },
      seen,
      '2008-04-02',
      'statement-approved-before',
    ],
    [
      'not before an earlier one that was approved later',
      { ...draft, approvedUntil: '2008-04-30' },
      seen,
      '2008-05-02',
      'statement-approved-before',
    ],
    ['after the period before', { ...draft, approvedUntil: '2008-02-29' }, seen, '2008-04-02', 'ok'],
    [
      'not with another amount than was seen',
      draft,
      { ...seen, totalCents: 700 },
      '2008-04-02',
      'statement-changed',
    ],
    [
      'not with nothing on it',
      { ...draft, lines: [] },
      { totalCents: 0, lineCount: 0 },
      '2008-04-02',
      'statement-empty',
    ],
    [
      'not for less than nothing',
      { ...draft, lines: [{ amountCents: -250 }] },
      { totalCents: -250, lineCount: 1 },
      '2008-04-02',
      'statement-below-zero',
    ],
  ])('is approved %s', (_title, facts, saw, on, expected) => {
    expect(codeOf(canApprove(facts, saw, Temporal.PlainDate.from(on)))).toBe(expected);
  });

  it('says all that it lacks', () => {
    const facts = { lines: [{ amountCents: -1 }], visitsToRecord: 1, withoutReceipt: 1 };
    const all = ['period-open', 'visit-to-record', 'receipt-missing', 'below-zero'];
    expect(draftLacks(facts, march, Temporal.PlainDate.from('2008-03-31'))).toEqual(all);
    expect(draftLacks({ lines: [], visitsToRecord: 0, withoutReceipt: 0 }, march, april2)).toEqual([]);
  });

  it('that changed since it was seen says what it was and what it is', () => {
    const approved = canApprove(draft, { totalCents: 700, lineCount: 1 }, april2);
    expect(approved.ok ? '' : approved.problem.message.en).toBe(
      'The amount has changed since you looked: it was €7.00 and is now €7.50.',
    );
    const lines = canApprove(draft, { totalCents: 750, lineCount: 2 }, april2);
    expect(lines.ok ? '' : lines.problem.message.en).toBe('The lines have changed since you looked.');
  });

  it('that is approved comes to what was seen', () => {
    fc.assert(
      fc.property(cents, fc.integer(), (lines, total) => {
        const saw = { totalCents: total, lineCount: lines.length };
        const approved = canApprove({ period: march, lines, approvedUntil: null }, saw, april2);
        expect(!approved.ok || totalCents(approved.value) === total).toBe(true);
      }),
    );
  });
});

describe('a statement', () => {
  it('is exported once', () => {
    expect(codeOf(canExport({ exportedOn: null }))).toBe('ok');
    expect(codeOf(canExport({ exportedOn: '2008-04-03' }))).toBe('statement-exported-before');
  });

  it('never pays less than nothing for a line, however it is corrected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), fc.array(fc.integer()), (amountCents, amounts) => {
        const corrections: { amountCents: number }[] = [];
        for (const amount of amounts)
          if (canCorrect({ amountCents, corrections }, amount).ok) corrections.push({ amountCents: amount });
        expect(amountCents + totalCents(corrections)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a correction', () => {
  it.each([
    ['takes off what was too much', [], 500, -250],
    ['adds what was too little', [], 900, 150],
    ['takes off all of it', [], 0, -750],
    ['counts what was corrected before', [{ amountCents: -250 }], 750, 250],
  ] as const)('%s', (_title, corrections, right, difference) => {
    expect(correctionTo({ amountCents: 750, corrections }, right)).toEqual({ ok: true, value: difference });
  });

  it('is none where the line is that already', () => {
    expect(codeOf(correctionTo({ amountCents: 750, corrections: [] }, 750))).toBe('correction-of-nothing');
    const corrections = [{ amountCents: -250 }];
    expect(codeOf(correctionTo({ amountCents: 750, corrections }, 500))).toBe('correction-of-nothing');
    const large = { amountCents: 40_000, corrections: [{ amountCents: 30_000 }] };
    expect(codeOf(correctionTo(large, 0))).toBe('correction-too-large');
    expect(correctionTo(large, 20_000)).toEqual({ ok: true, value: -50_000 });
  });

  it('makes a line what it should have been, and never takes off more than it paid', () => {
    const amount = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 5 }), (amountCents, rights) => {
        const corrections: { amountCents: number }[] = [];
        for (const right of rights) {
          const line = { amountCents, corrections };
          const difference = correctionTo(line, right);
          if (!difference.ok) continue;
          expect(canCorrect(line, difference.value).ok).toBe(true);
          corrections.push({ amountCents: difference.value });
          expect(amountCents + totalCents(corrections)).toBe(right);
        }
      }),
    );
  });
});

describe('a declared cost', () => {
  const cost = { spentOn: '2008-03-31', expenseKind: 'travel', amountCents: 750 };
  const refused = (input: object) => {
    const issue = expenseSchema.safeParse(input).error?.issues[0];
    return issue?.code === 'custom' ? issue.params?.problem.code : issue?.path.join('.');
  };

  it.each([
    ['of zero', { ...cost, amountCents: 0 }, 'amount-out-of-range'],
    ['above what can be', { ...cost, amountCents: 50_001 }, 'amount-out-of-range'],
    ['typed as no amount', { ...cost, amountCents: '7,505' }, 'malformed-amount'],
    ['without an amount', { ...cost, amountCents: null }, 'amountCents'],
    ['of a broken cent', { ...cost, amountCents: 7.5 }, 'amountCents'],
    ['without a kind', { spentOn: '2008-03-31', amountCents: 750 }, 'expenseKind'],
    ['of another kind without a word', { ...cost, expenseKind: 'other' }, 'expense-other-unexplained'],
    ['that is whole', cost, undefined],
  ])('%s is answered beside its field', (_title, input, expected) => {
    expect(refused(input)).toBe(expected);
  });

  it('is made before it is declared, on a day on which it is paid', () => {
    const onDay = (spentOn: string, settings = defaultLocationSettings) =>
      codeOf(checkExpense({ spentOn }, settings, april2));
    expect(onDay('2008-04-02')).toBe('ok');
    expect(onDay('2008-04-03')).toBe('expense-in-future');
    expect(onDay('2008-04-02', { ...defaultLocationSettings, reimbursement: 'per-visit' })).toBe(
      'expense-not-declared',
    );
  });

  it('is told all that is wrong with it at once, as far as it is filled in', () => {
    const told = (
      soFar: { spentOn?: string | null; expenseKind?: ExpenseKind | null; note?: string | null },
      pays: 'declared-costs' | 'none' | undefined = 'declared-costs',
    ) =>
      expenseRefusals(
        { spentOn: '2008-04-02', expenseKind: 'travel', note: null, ...soFar },
        () => pays,
        april2,
      ).map(({ field, problem }) => [field, problem.code]);
    expect(told({})).toEqual([]);
    expect(told({ spentOn: null, expenseKind: null })).toEqual([]);
    expect(told({ expenseKind: 'other' }, 'none')).toEqual([
      ['note', 'expense-other-unexplained'],
      ['spentOn', 'expense-not-declared'],
    ]);
    expect(told({ spentOn: '2008-04-03' }, undefined)).toEqual([['spentOn', 'expense-in-future']]);
  });

  it('is not changed once it stands on a statement', () => {
    expect(codeOf(canChangeExpense(true))).toBe('expense-settled');
    expect(codeOf(canChangeExpense(false))).toBe('ok');
  });

  it('is corrected with a reason, and by something', () => {
    expect(correctionSchema.safeParse({ rightCents: 500, note: 'Enkele reis.' }).success).toBe(true);
    expect(correctionSchema.safeParse({ rightCents: 0, note: 'Nooit gemaakt.' }).success).toBe(true);
    expect(correctionSchema.safeParse({ rightCents: 500 }).success).toBe(false);
    expect(correctionSchema.safeParse({ rightCents: -1, note: 'Enkele reis.' }).success).toBe(false);
  });
});
