import { amountInWords, type Language } from '@mim/domain/kernel';
import { Button } from '../../components/button.js';
import { type Column, columnsOf } from '../../components/data-table/columns.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import type { Removable } from '../../removal/removable.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import { dayText, lineText, receiptLack } from './model/line-text.js';
import type { StatementLine } from './requests/expenses.js';

const column = columnsOf<StatementLine>();

/** What can be done with a line. */
export interface LineActions {
  readonly change: (line: StatementLine) => void;
  readonly correct: (line: StatementLine) => void;
}

/** What a line pays, in words, and what is missing of its receipt. */
const shownText = (line: StatementLine, language: Language): string =>
  [lineText(line, language), receiptLack(line)].filter((each) => each !== null).join(' · ');

/** The columns of a statement: when, what, about whom, how much, and what can be done with it. */
export const lineColumns = (language: Language, actions: LineActions): readonly Column<StatementLine>[] =>
  column.columns([
    column.accessor('paidFor', {
      id: 'day',
      header: m.expenses_day(),
      cell: ({ row: { original } }) => dayText(original, language),
    }),
    column.display({
      id: 'what',
      header: m.expenses_what(),
      cell: ({ row: { original } }) => shownText(original, language),
    }),
    column.display({
      id: 'mother',
      header: m.expenses_mother(),
      cell: ({ row: { original } }) =>
        original.mother === null ? null : (
          <MotherName trajectoryId={original.mother.trajectoryId} name={original.mother.name} />
        ),
    }),
    column.accessor('amountCents', {
      id: 'amount',
      header: m.expenses_amount(),
      meta: { isNumber: true },
      cell: ({ row: { original } }) => {
        const amount = amountInWords(original.amountCents)[language];
        return original.correctedCents === 0
          ? amount
          : m.expenses_corrected_by({
              amount,
              correction: amountInWords(original.correctedCents)[language],
              right: amountInWords(original.amountCents + original.correctedCents)[language],
            });
      },
    }),
    column.display({
      id: 'action',
      header: m.expenses_action(),
      meta: { isAction: true },
      cell: ({ row: { original } }) => <LineButtons line={original} {...actions} />,
    }),
  ]);

/** What is removed of a line that stands on no statement: a declared cost, or a correction. */
function removableLine({ expense, correction, paidFor: on }: StatementLine): Removable | null {
  if (expense !== null) return { kind: 'expense', id: expense.expenseId, version: expense.version, on };
  if (correction === null) return null;
  return { kind: 'expense-correction', id: correction.correctionId, version: correction.version, on };
}

/** Until it is approved a cost is changed or removed; from then on a line is corrected. */
function LineButtons({ line, change, correct }: LineActions & { readonly line: StatementLine }) {
  if (line.lineId !== null)
    return line.lineKind === 'correction' ? null : (
      <Button variant="quiet" onPress={() => correct(line)}>
        {m.expenses_correct()}
      </Button>
    );
  const removable = removableLine(line);
  if (removable === null) return null;
  return (
    <>
      {line.expense === null ? null : (
        <Button variant="quiet" onPress={() => change(line)}>
          {m.expenses_change()}
        </Button>
      )}
      <RemovalButton about={removable} onRemoved={focusRemovedRecords} />
    </>
  );
}
