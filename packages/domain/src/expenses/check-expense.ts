import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result, refusalAt } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { ExpenseValues } from './expense-facts.js';

export const expenseInFuture = problemOf(
  'expense-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
const expenseNotDeclared = problemOf(
  'expense-not-declared',
  [
    'Op die dag vergoedt uw locatie geen gemaakte kosten.',
    'On that day your location does not pay declared costs.',
  ],
  [
    'Kijk bij Instellingen, onder Onkosten, wat er wordt vergoed.',
    'See under Expenses in the settings what is paid.',
  ],
);
const otherUnexplained = problemOf(
  'expense-other-unexplained',
  ['Bij andere kosten ontbreekt de omschrijving.', 'Other costs lack a description.'],
  ['Schrijf in een paar woorden waarvoor het was.', 'Write in a few words what it was for.'],
);
const expenseSettled = problemOf(
  'expense-settled',
  ['Deze kosten zijn al goedgekeurd.', 'These costs have been approved already.'],
  ['Leg een correctie vast.', 'Record a correction.'],
);

/**
 * Whether a cost can be declared: it was made, on a day on which the location pays what is declared.
 * @param expense The cost, after its schema.
 * @param settings How the location worked on the day of the cost.
 * @param today The day on which it is declared.
 * @example
 * const expense = { spentOn: '2008-03-31' };
 * checkExpense(expense, { reimbursement: 'declared-costs' }, Temporal.PlainDate.from('2008-03-31')).ok; // true
 * checkExpense(expense, { reimbursement: 'declared-costs' }, Temporal.PlainDate.from('2008-03-30')).ok; // false
 */
export function checkExpense<Facts extends { readonly spentOn: string }>(
  expense: Facts,
  { reimbursement }: Pick<LocationSettings, 'reimbursement'>,
  today: PlainDate,
): Result<Facts, Problem<'expense-in-future' | 'expense-not-declared'>> {
  requireDays(expense.spentOn);
  if (expense.spentOn > today.toString()) return fail(expenseInFuture);
  return reimbursement === 'declared-costs' ? ok(expense) : fail(expenseNotDeclared);
}

type ExpenseProblemCode = 'expense-other-unexplained' | 'expense-in-future' | 'expense-not-declared';

/** At which field of a form each problem of a declared cost is said. */
export const expenseProblemFields = deepFreeze({
  'expense-other-unexplained': 'note',
  'expense-in-future': 'spentOn',
  'expense-not-declared': 'spentOn',
} as const satisfies Readonly<Record<ExpenseProblemCode, keyof ExpenseValues>>);

/** What rules of a declared cost look at, as far as it is filled in. */
type ExpenseSoFar = { readonly [Name in 'spentOn' | 'expenseKind' | 'note']: ExpenseValues[Name] | null };

/**
 * Everything that is wrong with a declared cost as far as it is filled in, beside what each field refuses itself; each at its field, so
 * that a form says it all at once.
 * @param soFar What is filled in; null: not yet.
 * @param reimbursementOn How the location paid on a day; undefined: that is not known here.
 * @param today The day on which it is declared.
 * @example
 * expenseRefusals({ spentOn: '2008-04-01', expenseKind: 'other', note: null }, () => 'declared-costs', Temporal.PlainDate.from('2008-03-31')).map(({ field }) => field); // ['note', 'spentOn']
 */
export function expenseRefusals(
  { spentOn, expenseKind, note }: ExpenseSoFar,
  reimbursementOn: (day: string) => LocationSettings['reimbursement'] | undefined,
  today: PlainDate,
): readonly Refusal<ExpenseProblemCode>[] {
  const checked =
    spentOn === null
      ? null
      : checkExpense({ spentOn }, { reimbursement: reimbursementOn(spentOn) ?? 'declared-costs' }, today);
  return [
    ...otherRefusals({ expenseKind, note }),
    ...(checked === null || checked.ok ? [] : [refusalAt(expenseProblemFields, checked.problem)]),
  ];
}

/**
 * Other costs are told in words.
 * @example
 * otherRefusals({ expenseKind: 'other', note: null }).length; // 1
 */
export const otherRefusals = ({
  expenseKind,
  note,
}: Pick<ExpenseSoFar, 'expenseKind' | 'note'>): readonly Refusal<'expense-other-unexplained'>[] =>
  expenseKind === 'other' && note === null ? [refusalAt(expenseProblemFields, otherUnexplained)] : [];

/**
 * Whether a declared cost, or a correction, can still be changed or taken out: not once it stands on a statement.
 * @param isSettled Whether a statement has it as a line.
 * @example
 * canChangeExpense(true).ok; // false
 */
export const canChangeExpense = (isSettled: boolean): Result<null, Problem<'expense-settled'>> =>
  isSettled ? fail(expenseSettled) : ok(null);
