import { expenseKinds, expenseLineKinds, type StatementState, statementStates } from '@mim/domain/expenses';
import type { Period } from '@mim/domain/kernel';
import {
  type AtLocation,
  column,
  dates,
  type ExportColumn,
  locationColumn,
  yesOrNo,
} from '../table-export/export-column.js';
import type { FoundLine } from './statement-lines.js';

/** A line of a statement as a file has it: whose it is, of which period, and the mother whom it is about. */
interface ExportedLine extends FoundLine, AtLocation {
  readonly name: string;
  readonly period: Period;
  readonly state: StatementState;
  readonly motherName: string | null;
  readonly approvedOn: string | null;
  readonly exportedOn: string | null;
}

/** What is exported of the lines of statements. A heading never changes, in neither language. */
export const expenseLineExportColumns = {
  'visiting-mother': column<ExportedLine>('Bezoekmoeder', 'Visiting mother', ({ name }) => name),
  from: dates<ExportedLine>('Van', 'From', ({ period }) => period.firstDay),
  until: dates<ExportedLine>('Tot en met', 'Up to and including', ({ period }) => period.lastDay),
  state: column<ExportedLine>('Status', 'Status', ({ state }, language) =>
    statementStates.label(state, language),
  ),
  date: dates<ExportedLine>('Datum', 'Date', ({ paidFor }) => paidFor),
  what: column<ExportedLine>('Waarvoor', 'What for', ({ lineKind }, language) =>
    expenseLineKinds.label(lineKind, language),
  ),
  'cost-kind': column<ExportedLine>('Soort kosten', 'Kind of cost', ({ expense }, language) =>
    expense === null ? null : expenseKinds.label(expense.expenseKind, language),
  ),
  description: column<ExportedLine>(
    'Omschrijving',
    'Description',
    ({ expense, correction }) => expense?.note ?? correction?.note ?? null,
  ),
  mother: column<ExportedLine>('Moeder', 'Mother', ({ motherName }) => motherName),
  receipt: column<ExportedLine>('Bon gezien', 'Receipt seen', ({ expense }, language) =>
    expense === null || expense.hasReceipt === null ? null : yesOrNo(expense.hasReceipt, language),
  ),
  // Euros with cents, as a spreadsheet adds them up; kept and counted as whole cents.
  amount: column<ExportedLine>('Bedrag in euro', 'Amount in euros', ({ amountCents }) => amountCents / 100),
  approved: dates<ExportedLine>('Goedgekeurd op', 'Approved on', ({ approvedOn }) => approvedOn),
  exported: dates<ExportedLine>('Geëxporteerd op', 'Exported on', ({ exportedOn }) => exportedOn),
  ...locationColumn,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedLine>>>;
