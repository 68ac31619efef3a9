import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { expenseKinds } from './expense-codes.js';

/** Cents that one declared cost can be at most: a train ticket, a month of childcare; more is a slip of the keys. */
export const mostDeclaredCents = 50_000;

/**
 * The facts of a declared cost, in the order in which they are asked. Of a receipt only the fact that it was there is
 * kept, never the document; nothing by which she is paid is kept at all. Form, API and checks of the table derive from it.
 */
export const expenseFacts = deepFreeze({
  spentOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  expenseKind: { kind: kinds.code(expenseKinds), isRequired: true, label: bilingual('soort', 'kind') },
  amountCents: {
    kind: kinds.amount(1, mostDeclaredCents),
    isRequired: true,
    label: bilingual('bedrag', 'amount'),
  },
  hasReceipt: {
    kind: kinds.yesNo,
    label: bilingual('bon gezien', 'receipt seen'),
    help: bilingual(
      'Zonder bon keurt u haar onkosten apart goed, niet samen met die van anderen.',
      'Without a receipt you approve her expenses by themselves, not together with those of others.',
    ),
  },
  note: {
    kind: kinds.line(),
    label: bilingual('omschrijving', 'description'),
    help: bilingual('Noem geen namen van moeders.', 'Do not mention names of mothers.'),
  },
} as const satisfies FactTable);
export type ExpenseValues = ValuesOf<typeof expenseFacts>;

/** The facts of a correction of a line that was approved: by how much it was more than it was, or less. */
export const correctionFacts = deepFreeze({
  amountCents: {
    kind: kinds.amount(-mostDeclaredCents, mostDeclaredCents),
    isRequired: true,
    label: bilingual('verschil', 'difference'),
  },
  note: { kind: kinds.line(), isRequired: true, label: bilingual('reden', 'reason') },
} as const satisfies FactTable);
export type CorrectionValues = ValuesOf<typeof correctionFacts>;

/** What is asked of somebody who corrects a line: she knows what it should have been; the difference follows. */
export const correctionRequestFacts = deepFreeze({
  rightCents: {
    kind: kinds.amount(0, mostDeclaredCents),
    isRequired: true,
    label: bilingual('moet zijn', 'should be'),
    help: bilingual(
      'Wat deze regel had moeten zijn. Vul 0 in als hier niets voor betaald had moeten worden.',
      'What this line should have been. Fill in 0 if nothing should have been paid for it.',
    ),
  },
  note: correctionFacts.note,
} as const satisfies FactTable);
