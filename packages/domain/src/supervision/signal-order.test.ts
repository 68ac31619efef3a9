import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { signalSeverities } from './signal-codes.js';
import { compareSignals, type ListedSignal } from './signal-order.js';

const day = dateArbitrary('2008-01-01', '2008-12-31');
const signal: fc.Arbitrary<ListedSignal> = fc.record({
  raisedOn: day,
  severity: fc.option(codeArbitrary(signalSeverities), { nil: null }),
  followUpOn: fc.option(day, { nil: null }),
  closedOn: fc.option(day, { nil: null }),
});

describe('the list of signals', () => {
  it('has what is open before what is closed, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(signal), (signals) => {
        const closed = signals.toSorted(compareSignals).map(({ closedOn }) => closedOn !== null);
        expect(closed).toEqual(closed.toSorted());
      }),
    );
  });

  it('has what nobody judged first, then the most serious, then what comes back first', () => {
    const open = { raisedOn: '2008-03-01', followUpOn: '2008-04-01', closedOn: null };
    const inOrder = [
      { ...open, severity: null, followUpOn: null },
      { ...open, severity: 'urgent', followUpOn: '2008-05-01' },
      { ...open, severity: 'watch' },
      { ...open, severity: 'watch', followUpOn: '2008-05-01' },
      { ...open, severity: 'urgent', closedOn: '2008-06-01' },
      { ...open, severity: 'urgent', closedOn: '2008-05-01' },
    ] as const satisfies readonly ListedSignal[];
    expect(inOrder.toReversed().toSorted(compareSignals)).toEqual(inOrder);
  });

  it('is an order: two signals never stand each before the other', () => {
    fc.assert(
      fc.property(signal, signal, (one, other) => {
        expect(Math.sign(compareSignals(one, other)) + Math.sign(compareSignals(other, one))).toBe(0);
      }),
    );
  });
});
