import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { correctionFacts, type ExpenseValues, expenseFacts } from './expense-facts.js';

const otherUnexplained = problemOf(
  'expense-other-unexplained',
  ['Bij andere kosten ontbreekt de omschrijving.', 'Other costs lack a description.'],
  ['Schrijf in een paar woorden waarvoor het was.', 'Write in a few words what it was for.'],
);
const correctionOfNothing = problemOf(
  'correction-of-nothing',
  ['Een correctie van nul verandert niets.', 'A correction of zero changes nothing.'],
  ['Vul in hoeveel er bij komt of af gaat.', 'Fill in how much is added or taken off.'],
);

/**
 * A declared cost as a form sends it.
 * @example
 * expenseSchema.safeParse({ spentOn: '2008-03-31', expenseKind: 'travel', amountCents: 750 }).success; // true
 * expenseSchema.safeParse({ spentOn: '2008-03-31', expenseKind: 'travel', amountCents: 0 }).success; // false
 */
export const expenseSchema = z
  .strictObject(factFields(expenseFacts))
  .superRefine(
    refusing(({ expenseKind, note }: ExpenseValues): readonly Refusal[] =>
      expenseKind === 'other' && note === null ? [{ field: 'note', problem: otherUnexplained }] : [],
    ),
  );
export type Expense = z.output<typeof expenseSchema>;

/**
 * A correction of a line that was approved, as a form sends it.
 * @example
 * correctionSchema.safeParse({ amountCents: -250, note: 'Enkele reis.' }).success; // true
 * correctionSchema.safeParse({ amountCents: 0, note: 'Enkele reis.' }).success; // false
 */
export const correctionSchema = z
  .strictObject(factFields(correctionFacts))
  .superRefine(
    refusing(({ amountCents }) =>
      amountCents === 0 ? [{ field: 'amountCents', problem: correctionOfNothing }] : [],
    ),
  );
export type Correction = z.output<typeof correctionSchema>;
