import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { otherRefusals } from './check-expense.js';
import { correctionRequestFacts, expenseFacts } from './expense-facts.js';

/**
 * A declared cost as a form sends it.
 * @example
 * expenseSchema.safeParse({ spentOn: '2008-03-31', expenseKind: 'travel', amountCents: 750 }).success; // true
 * expenseSchema.safeParse({ spentOn: '2008-03-31', expenseKind: 'travel', amountCents: 0 }).success; // false
 */
export const expenseSchema = z.strictObject(factFields(expenseFacts)).superRefine(refusing(otherRefusals));
export type Expense = z.output<typeof expenseSchema>;

/**
 * A correction of a line that was approved, as a form sends it: what the line should have been, and why.
 * @example
 * correctionSchema.safeParse({ rightCents: 500, note: 'Enkele reis.' }).success; // true
 * correctionSchema.safeParse({ rightCents: -1, note: 'Enkele reis.' }).success; // false
 */
export const correctionSchema = z.strictObject(factFields(correctionRequestFacts));
export type Correction = z.output<typeof correctionSchema>;
