import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { otherRefusals } from './check-expense.js';
import { correctionFacts, expenseFacts } from './expense-facts.js';

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
export const expenseSchema = z.strictObject(factFields(expenseFacts)).superRefine(refusing(otherRefusals));
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
