import { useMemo } from 'react';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { DraftsLeft } from './drafts-left.js';
import { expenseColumns, isComplete } from './expense-columns.js';
import styles from './expenses-page.module.css';
import type { ExpensePeriod, StatementSummary } from './requests/expenses.js';
import { useApproval } from './use-approval.js';

const statementId = ({ visitingMotherId }: StatementSummary): string => visitingMotherId;

export interface StatementListProps {
  readonly answer: ExpensePeriod;
  readonly month: string;
  readonly onExport: () => void;
}

/** Each visiting mother's statement, and what can be done with those that are right at once. */
export function StatementList({ answer, month, onExport }: StatementListProps) {
  const { language } = useLanguage();
  const { period, statements, locationId } = answer;
  const approval = useApproval({ locationId, month });
  const { refusals } = approval;
  const columns = useMemo(
    () => expenseColumns(language, month, (statement) => approval.save([statement]), refusals),
    [language, month, approval.save, refusals],
  );
  const complete = statements.filter(isComplete);
  const toPay = statements.filter(({ state }) => state === 'approved').length;
  // What is said of somebody is said in her row; above it only what has no row, such as that the server is not there.
  const isSaidInRow = statements.some(({ visitingMotherId }) => refusals.has(visitingMotherId));
  return (
    <>
      {isSaidInRow ? null : <SaveNotice saving={approval} />}
      {complete.length + toPay === 0 ? null : (
        <div className={styles.actions}>
          {complete.length === 0 ? null : (
            <Button isDisabled={approval.isSaving} onPress={() => approval.save(complete)}>
              {m.expenses_approve_all({ count: complete.length })}
            </Button>
          )}
          {toPay === 0 ? null : <Button onPress={onExport}>{m.expenses_export({ count: toPay })}</Button>}
        </div>
      )}
      <DraftsLeft statements={statements} period={period} month={month} />
      <DataTable
        caption={m.place_expenses()}
        isCaptionHidden
        columns={columns}
        rows={statements}
        rowId={statementId}
      />
    </>
  );
}
