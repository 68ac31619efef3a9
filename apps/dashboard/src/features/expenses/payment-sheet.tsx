import { statementStates } from '@mim/domain/expenses';
import { amountInWords, capitalised, type Period } from '@mim/domain/kernel';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type PaymentList, totalOf } from './model/payment-lists.js';
import { periodText } from './model/period-text.js';
import { PrintSheet } from './print-sheet.js';
import styles from './print-sheet.module.css';
import type { StatementSummary } from './requests/expenses.js';

export interface PaymentSheetProps {
  readonly locationId: string;
  readonly period: Period;
  readonly statements: readonly StatementSummary[];
  /** The list for payment that is printed; null: all of the period as it stands. */
  readonly list: PaymentList | null;
}

/** Who is paid how much over a period, on paper: a list that was exported for payment, or the period as it stands. */
export function PaymentSheet({ locationId, period, statements, list }: PaymentSheetProps) {
  const { language } = useLanguage();
  const shown = list?.statements ?? statements;
  const words = periodText(period, language);
  return (
    <PrintSheet
      title={
        list === null
          ? m.expenses_sheet_of_period({ period: words })
          : m.expenses_list_title({ number: list.number, period: words })
      }
      locationId={locationId}
      facts={[
        [m.expenses_sheet_period(), capitalised(words)],
        ...(list === null ? [] : [[m.expenses_paid(), formatDate(list.exportedOn, language)] as const]),
      ]}
      signers={[m.expenses_sheet_coordinator()]}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.expenses_whose()}</th>
            <th scope="col">{m.mothers_column_state()}</th>
            <th scope="col" className={styles.amount}>
              {m.expenses_amount()}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ visitingMotherId, name, state, totalCents }) => (
            <tr key={visitingMotherId}>
              <td>{name}</td>
              <td>{capitalised(statementStates.label(state, language))}</td>
              <td className={styles.amount}>{amountInWords(totalCents)[language]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {m.expenses_sheet_total()}
            </th>
            <td className={styles.amount}>{amountInWords(totalOf(shown))[language]}</td>
          </tr>
        </tfoot>
      </table>
      {list === null ? null : <p>{m.expenses_no_accounts()}</p>}
    </PrintSheet>
  );
}
