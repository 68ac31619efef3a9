import { expenseFacts, expenseLineKinds, statementLacks, statementStates } from '@mim/domain/expenses';
import { correctionSchema, expenseSchema } from '@mim/domain/expenses/schema';
import { isIsoMonth } from '@mim/domain/kernel';
import { dayField, problemSchema, storedFacts } from '@mim/domain/kernel/schema';
import { locationSettingList } from '@mim/domain/location';
import { z } from 'zod';
import { changeSchema, keySchema, versionFields } from '../dossier/write.js';
import { exportLanguageSchema } from '../table-export/exported-table.js';

/** A month of the calendar, `2008-03`. */
const monthSchema = z
  .string()
  .refine(
    (month) => isIsoMonth(month) && dayField().safeParse(`${month}-01`).success,
    'a month of the calendar, such as 2008-03',
  );
const locationIdSchema = z.string().max(100).optional();

/** Whose month or quarter is asked: that in which the month lies. */
export const expensePeriodInput = z.strictObject({ locationId: locationIdSchema, month: monthSchema });

/** The lines of that month or quarter as a file. */
export const expenseLinesInput = expensePeriodInput.extend({ language: exportLanguageSchema });
export type ExpenseLinesInput = z.output<typeof expenseLinesInput>;

const periodSchema = z.strictObject({ firstDay: z.iso.date(), lastDay: z.iso.date() });

/** What somebody is paid over a period, in short. */
export const statementSummarySchema = z.strictObject({
  visitingMotherId: z.string(),
  name: z.string(),
  /** What was known of her was erased after its term: what she was paid is kept longer. */
  isErased: z.boolean(),
  /** Its statement; null: a draft, of which nothing is kept yet. */
  statementId: z.string().nullable(),
  version: z.number().int().nullable(),
  state: z.enum(statementStates.values),
  approvedOn: z.iso.date().nullable(),
  exportedOn: z.iso.date().nullable(),
  totalCents: z.number().int(),
  lineCount: z.number().int(),
  /** What it consists of, by what is paid. */
  parts: z.array(
    z.strictObject({
      lineKind: z.enum(expenseLineKinds.values),
      count: z.number().int(),
      amountCents: z.number().int(),
    }),
  ),
  /** What keeps a draft from being complete. */
  lacks: z.array(z.enum(statementLacks.values)),
});
export type StatementSummary = z.infer<typeof statementSummarySchema>;

/** The expenses of all visiting mothers of a location over a period. */
export const expensePeriodSchema = z.strictObject({
  today: z.iso.date(),
  locationId: z.string(),
  period: periodSchema,
  /** How the location pays on the last day of the period. */
  reimbursement: z.enum(locationSettingList.reimbursement.kind.list.values),
  /** Whether it pays a fixed amount that nobody filled in. */
  lacksAmount: z.boolean(),
  statements: z.array(
    statementSummarySchema.extend({
      /** Which list for payment of the period has it, that of all that was exported in one go; null: it was not exported. */
      paymentList: z.int().min(1).nullable(),
    }),
  ),
});
export type ExpensePeriod = z.infer<typeof expensePeriodSchema>;

export const statementInput = z.strictObject({ visitingMotherId: z.uuid(), month: monthSchema });
export type StatementInput = z.output<typeof statementInput>;

/** A line of a statement, with what it is about. */
export const statementLineSchema = z.strictObject({
  /** Null: a line of a draft. */
  lineId: z.string().nullable(),
  lineKind: z.enum(expenseLineKinds.values),
  paidFor: z.iso.date(),
  amountCents: z.number().int(),
  /** The mother who was visited; null: of no mother, or she is no longer kept. */
  mother: z.strictObject({ trajectoryId: z.string(), name: z.string() }).nullable(),
  /** The declared cost, as it can be changed. */
  expense: z
    .strictObject({ expenseId: z.string(), version: z.number().int(), ...storedFacts(expenseFacts) })
    .nullable(),
  /** The correction, as it can be taken out. */
  correction: z
    .strictObject({ correctionId: z.string(), version: z.number().int(), note: z.string() })
    .nullable(),
  /** What corrections of this line come to. */
  correctedCents: z.number().int(),
});
export type StatementLine = z.infer<typeof statementLineSchema>;

/** What a visiting mother is paid over a period, line by line. */
export const statementSchema = statementSummarySchema.extend({
  today: z.iso.date(),
  locationId: z.string(),
  period: periodSchema,
  /** How the location pays today. */
  reimbursement: z.enum(locationSettingList.reimbursement.kind.list.values),
  lines: z.array(statementLineSchema),
});
export type Statement = z.infer<typeof statementSchema>;

export const declareExpenseInput = z.strictObject({
  key: keySchema,
  visitingMotherId: z.uuid(),
  expense: expenseSchema,
});
export type DeclareExpense = z.output<typeof declareExpenseInput>;

export const changeExpenseInput = z.strictObject({
  expenseId: z.uuid(),
  ...versionFields,
  expense: expenseSchema,
});
export type ChangeExpense = z.output<typeof changeExpenseInput>;

export const correctLineInput = z.strictObject({
  key: keySchema,
  lineId: z.uuid(),
  correction: correctionSchema,
});
export type CorrectLine = z.output<typeof correctLineInput>;

/** Most statements in one go: more visiting mothers than a location has. */
const mostAtOnce = 500;

/** Drafts to approve, each as it was seen. */
export const approveInput = z.strictObject({
  key: keySchema,
  locationId: locationIdSchema,
  month: monthSchema,
  seen: z
    .array(
      z.strictObject({
        visitingMotherId: z.uuid(),
        totalCents: z.number().int(),
        lineCount: z.number().int().min(1),
      }),
    )
    .min(1)
    .max(mostAtOnce),
});
export type Approve = z.output<typeof approveInput>;

/** What became of drafts that were approved together. */
export const approvalSchema = changeSchema.extend({
  /** Those that could not be approved, and why. */
  left: z.array(
    z.strictObject({
      visitingMotherId: z.string(),
      problem: problemSchema,
    }),
  ),
});

/** Statements that are exported for payment, each in the version that was seen. */
export const exportForPaymentInput = z.strictObject({
  key: keySchema,
  locationId: locationIdSchema,
  statements: z
    .array(z.strictObject({ statementId: z.uuid(), version: z.number().int().min(1) }))
    .min(1)
    .max(mostAtOnce),
});
export type ExportForPayment = z.output<typeof exportForPaymentInput>;

/** What was exported: which list for payment of its period it is. */
export const exportedForPaymentSchema = changeSchema.extend({ paymentList: z.int().min(1) });

/** The file of statements that were exported. */
export const paymentFileInput = z.strictObject({
  statementIds: z.array(z.uuid()).min(1).max(mostAtOnce),
  language: exportLanguageSchema,
});
export type PaymentFileInput = z.output<typeof paymentFileInput>;
