import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paymentLists, periodOfPaymentList } from './payment-lists.js';

const exported = (statementId: string, exportedOn = '2008-04-03') => ({ statementId, exportedOn });
const listOf = (lists: ReturnType<typeof paymentLists>) =>
  Object.fromEntries(lists.map(({ statementId, paymentList }) => [statementId, paymentList]));

it('a list is what was exported in one go, also of two on one day', () => {
  const statements = ['a', 'b', 'c'].map((id) => exported(id));
  const exports = [
    { statementId: 'b', exportId: 'first' },
    { statementId: 'c', exportId: 'first' },
    { statementId: 'a', exportId: 'second' },
  ];
  expect(listOf(paymentLists(statements, exports))).toEqual({ b: 1, c: 1, a: 2 });
});

it('what came without history is told by its day, before the rest', () => {
  const statements = [exported('new', '2008-04-03'), exported('late', '2008-04-20'), exported('old')];
  const exports = [{ statementId: 'new', exportId: 'x' }];
  expect(listOf(paymentLists(statements, exports))).toEqual({ old: 1, late: 2, new: 3 });
});

it('a list keeps its number when another is exported after it', () => {
  const goes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(goes, (lists) => {
      const exports = lists.flatMap((size, go) =>
        Array.from({ length: size }, (_, at) => ({ statementId: `${go}.${at}`, exportId: `go ${go}` })),
      );
      const statements = exports.map(({ statementId }) => exported(statementId));
      const before = exports.filter(({ exportId }) => exportId !== `go ${lists.length - 1}`);
      const earlier = statements.slice(0, before.length);
      const after = listOf(paymentLists(statements, exports));
      expect(Object.entries(listOf(paymentLists(earlier, before)))).toEqual(
        Object.entries(after).filter(([id]) => earlier.some(({ statementId }) => statementId === id)),
      );
      expect([...new Set(Object.values(after))].toSorted((a, b) => a - b)).toEqual(
        lists.map((_, at) => at + 1),
      );
    }),
  );
});

it('a list is of one period', () => {
  expect(periodOfPaymentList(['2008-03-31', '2008-03-31'])).toEqual({ ok: true, value: '2008-03-31' });
  const several = periodOfPaymentList(['2008-03-31', '2008-04-30']);
  expect(several.ok ? '' : several.problem.code).toBe('payment-list-of-several-periods');
});
