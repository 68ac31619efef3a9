import { statementStates } from '@mim/domain/expenses';
import { amountInWords, capitalised } from '@mim/domain/kernel';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { dayText, lineText, receiptText } from './model/line-text.js';
import { periodText } from './model/period-text.js';
import { standingText } from './model/standing-text.js';
import { PrintSheet } from './print-sheet.js';
import styles from './print-sheet.module.css';
import type { Statement } from './requests/expenses.js';

/**
 * What a visiting mother is paid, as a page that she and her coordinator sign. It goes to those who pay as well: names of mothers
 * are not on it.
 */
export function StatementSheet({ statement }: { readonly statement: Statement }) {
  const { language } = useLanguage();
  const { name, period, state, lines, totalCents, locationId } = statement;
  return (
    <PrintSheet
      title={m.expenses_of({ name })}
      locationId={locationId}
      facts={[
        [m.expenses_whose(), name],
        [m.expenses_sheet_period(), capitalised(periodText(period, language))],
        [
          m.mothers_column_state(),
          standingText(statement, language) ?? capitalised(statementStates.label(state, language)),
        ],
      ]}
      signers={[m.expenses_whose(), m.expenses_sheet_coordinator()]}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.expenses_day()}</th>
            <th scope="col">{m.expenses_what()}</th>
            <th scope="col">{m.expenses_sheet_receipt()}</th>
            <th scope="col" className={styles.amount}>
              {m.expenses_amount()}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <tr key={place}>
              <td className={styles.day}>{dayText(line, language)}</td>
              <td>{lineText(line, language)}</td>
              <td>{receiptText(line)}</td>
              <td className={styles.amount}>{amountInWords(line.amountCents)[language]}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {m.expenses_sheet_total()}
            </th>
            <td className={styles.amount}>{amountInWords(totalCents)[language]}</td>
          </tr>
        </tfoot>
      </table>
      <p>{m.expenses_sheet_no_mothers()}</p>
    </PrintSheet>
  );
}
