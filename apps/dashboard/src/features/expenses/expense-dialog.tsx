import {
  type ExpenseValues,
  expenseFacts,
  expenseProblemFields,
  expenseRefusals,
} from '@mim/domain/expenses';
import { expenseSchema } from '@mim/domain/expenses/schema';
import { factsFrom, namesOf, problemOf, Temporal } from '@mim/domain/kernel';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { SelectField } from '../../components/form/select-field.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import type { Option } from '../../components/select.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useReimbursement } from './requests/reimbursement.js';

const optional = ['hasReceipt', 'note'] as const satisfies readonly (keyof ExpenseValues)[];

/** A form of which the fields that must be filled in can still be empty. */
type Empty<Values> = { [Name in keyof Values]: Values[Name] | null };

export interface ExpenseDialogProps {
  /** Whose cost it is; where that is not known yet, whom to choose from. */
  readonly of: { readonly id: string; readonly name: string } | readonly Option[];
  /** Where she works. */
  readonly locationId: string | undefined;
  /** A cost that was declared before and is changed. */
  readonly expense?: ExpenseValues & { readonly expenseId: string; readonly version: number };
  readonly onClose: () => void;
}

const whoseMissing = problemOf(
  'expense-of-nobody',
  ['Van wie de kosten zijn, is niet ingevuld.', 'Whose cost it is, is not filled in.'],
  ['Kies een bezoekmoeder.', 'Choose a visiting mother.'],
);

/** Declares a cost of a visiting mother, or changes one until it is approved. */
export default function ExpenseDialog({ of, locationId, expense, onClose }: ExpenseDialogProps) {
  const { language } = useLanguage();
  const today = readToday();
  const reimbursementOn = useReimbursement(locationId);
  const isKnown = !Array.isArray(of);
  const whose = isKnown ? (of as { id: string; name: string }) : null;
  const nothing: Empty<ExpenseValues> = {
    spentOn: today,
    expenseKind: null,
    amountCents: null,
    hasReceipt: null,
    note: null,
  };
  const values: Empty<ExpenseValues> = expense === undefined ? nothing : factsFrom(expenseFacts, expense);
  const form = useForm({
    initial: { visitingMotherId: whose?.id ?? null, ...values },
    schema: expenseSchema,
    labels: { visitingMotherId: m.expenses_whose(), ...factLabels(expenseFacts, language) },
    toInput: ({ visitingMotherId: _whose, ...facts }) => withoutEmpty(facts),
    checkSoFar: ({ visitingMotherId, spentOn, expenseKind, note }) => [
      ...(visitingMotherId === null ? [{ field: 'visitingMotherId' as const, problem: whoseMissing }] : []),
      ...fieldProblems<keyof ExpenseValues>(
        expenseRefusals(
          { spentOn: wholeDay(spentOn), expenseKind, note },
          reimbursementOn,
          Temporal.PlainDate.from(today),
        ),
      ),
    ],
  });
  return (
    <ActionDialog
      isSheet
      title={expense === undefined ? m.expenses_declare() : m.expenses_change()}
      {...(whose === null ? {} : { about: whose.name })}
      form={form}
      {...(expense === undefined
        ? {}
        : {
            record: { version: expense.version, values: { visitingMotherId: whose?.id ?? null, ...values } },
          })}
      send={(filledIn, key, version) =>
        expense === undefined
          ? apiClient.expenses.declare.mutate({
              key,
              visitingMotherId: form.values.visitingMotherId ?? '',
              expense: filledIn,
            })
          : apiClient.expenses.change.mutate({
              key,
              expenseId: expense.expenseId,
              version,
              expense: filledIn,
            })
      }
      fieldOf={expenseProblemFields}
      done={m.expenses_declared()}
      words={m.form_save()}
      onClose={onClose}
    >
      {isKnown ? null : <SelectField {...form.field('visitingMotherId')} options={of as readonly Option[]} />}
      <FactFields
        table={expenseFacts}
        names={namesOf(expenseFacts)}
        values={form.values}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={(name) => optional.some((each) => each === name)}
        max={today}
      />
    </ActionDialog>
  );
}
