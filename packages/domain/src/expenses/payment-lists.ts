import { requireDays } from '../kernel/iso-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

/** A statement that was exported for payment. */
export interface ExportedStatement {
  readonly statementId: string;
  /** ISO text. */
  readonly exportedOn: string;
}

/** In which go a statement was exported. */
export interface ExportOfStatement {
  readonly statementId: string;
  /** The same for all that were exported in one go. */
  readonly exportId: string;
}

/** On which list for payment a statement stands. */
export interface ListedStatement {
  readonly statementId: string;
  /** 1 for the list of its period that was exported first. */
  readonly paymentList: number;
}

/**
 * On which list for payment the statements of one period stand: all that were exported in one go are one list, so that its file can
 * be written once more as it was. What came without history is told by its day, and came before the rest.
 * @param statements The statements of the period that were exported.
 * @param exports In which go each was exported, the first first; of what came without history nothing.
 * @returns The statements in the order of the lists.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const statements = [{ statementId: 'a', exportedOn: '2008-04-03' }, { statementId: 'b', exportedOn: '2008-04-03' }];
 * const exports = [{ statementId: 'b', exportId: 'morning' }, { statementId: 'a', exportId: 'evening' }];
 * paymentLists(statements, exports)[0]; // { statementId: 'b', paymentList: 1 }
 */
export function paymentLists(
  statements: readonly ExportedStatement[],
  exports: readonly ExportOfStatement[],
): readonly ListedStatement[] {
  requireDays(...statements.map(({ exportedOn }) => exportedOn));
  const goOf = new Map(exports.map(({ statementId, exportId }) => [statementId, exportId]));
  const placeOf = new Map(exports.map(({ statementId }, place) => [statementId, place]));
  const inOrder = statements
    .toSorted((a, b) => a.exportedOn.localeCompare(b.exportedOn))
    .toSorted((a, b) => (placeOf.get(a.statementId) ?? -1) - (placeOf.get(b.statementId) ?? -1));
  const numbers = new Map<string, number>();
  return inOrder.map(({ statementId, exportedOn }) => {
    const go = goOf.get(statementId) ?? exportedOn;
    const paymentList = numbers.get(go) ?? numbers.size + 1;
    numbers.set(go, paymentList);
    return { statementId, paymentList };
  });
}

const severalPeriods = problemOf(
  'payment-list-of-several-periods',
  [
    'Deze onkosten zijn van verschillende periodes, en een betaallijst is van één periode.',
    'These expenses are of different periods, and a payment list is of one period.',
  ],
  ['Exporteer ze per periode.', 'Export them period by period.'],
);

/**
 * The period of a list for payment: a list is of one, since its number is.
 * @param lastDays The last day of the period of each statement, ISO text; at least one.
 * @returns That day, or a problem when there are several.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * periodOfPaymentList(['2008-03-31', '2008-03-31']); // { ok: true, value: '2008-03-31' }
 * periodOfPaymentList(['2008-03-31', '2008-04-30']).ok; // false
 */
export function periodOfPaymentList(
  lastDays: readonly [string, ...string[]],
): Result<string, Problem<'payment-list-of-several-periods'>> {
  requireDays(...lastDays);
  const [lastDay] = lastDays;
  return lastDays.every((day) => day === lastDay) ? ok(lastDay) : fail(severalPeriods);
}
