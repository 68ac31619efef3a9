import { amountInWords } from '@mim/domain/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Plus, Printer } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { KeyFigure, KeyFigures } from '../../components/key-figure.js';
import { Link } from '../../components/link.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { expenseColumns, isComplete } from './expense-columns.js';
import styles from './expenses-page.module.css';
import { monthBefore, monthBeside, periodText } from './model/period-text.js';
import { type ExpensePeriod, type StatementSummary, useExpensePeriod } from './requests/expenses.js';
import { useExpenseLineExport } from './requests/export-lines.js';
import { useApproval } from './use-approval.js';
import { savePaymentFile, usePaymentExport } from './use-payment-export.js';

const DeclareDialog = lazy(() => import('./declare-dialog.js'));

const route = getRouteApi('/signed-in/coordinator/onkosten');

/** What the visiting mothers of a location are paid over a month or a quarter. */
export function ExpensesPage() {
  const { maand: month = monthBefore(readToday()) } = route.useSearch();
  const [locationId] = useChosenLocation();
  const asked = { month, ...(locationId !== undefined && { locationId }) };
  const known = useExpensePeriod(asked);
  const exporting = useExpenseLineExport(asked);
  const [isDeclaring, setDeclaring] = useState(false);
  return (
    <>
      <PageHeader
        title={m.place_expenses()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet words={m.expenses_export_lines()} />
            <Button icon={<Printer size={16} aria-hidden />} onPress={() => print()}>
              {m.expenses_print()}
            </Button>
            <Button
              variant="primary"
              icon={<Plus size={16} aria-hidden />}
              onPress={() => setDeclaring(true)}
            >
              {m.expenses_declare()}
            </Button>
          </>
        }
      />
      <div className={styles.page}>
        <LocationChoice />
        {known.isError ? (
          <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
        ) : known.isPending ? (
          <Skeleton />
        ) : (
          <Month answer={known.data} month={month} />
        )}
      </div>
      {isDeclaring ? (
        <Suspense>
          <DeclareDialog onClose={() => setDeclaring(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

const statementId = ({ visitingMotherId }: StatementSummary): string => visitingMotherId;

/** One period: what it comes to, what can be approved or exported at once, and each visiting mother. */
function Month({ answer, month }: { readonly answer: ExpensePeriod; readonly month: string }) {
  const { language } = useLanguage();
  const { period, statements, locationId } = answer;
  const approval = useApproval({ locationId, month });
  const payment = usePaymentExport(locationId);
  const columns = useMemo(
    () => expenseColumns(language, month, (statement) => approval.save([statement])),
    [language, month, approval.save],
  );
  const complete = statements.filter(isComplete);
  const approved = statements.filter(({ state }) => state === 'approved');
  const exported = statements.filter(({ state }) => state === 'exported');
  const sum = (of: readonly StatementSummary[]): string =>
    amountInWords(of.reduce((total, { totalCents }) => total + totalCents, 0))[language];
  return (
    <>
      <div className={styles.period}>
        <LinkButton
          to="/onkosten"
          search={{ maand: monthBeside(period, -1) }}
          isIconOnly
          aria-label={m.expenses_before()}
          icon={<ChevronLeft size={20} aria-hidden />}
        />
        <h2 className={styles.name}>{periodText(period, language)}</h2>
        <LinkButton
          to="/onkosten"
          search={{ maand: monthBeside(period, 1) }}
          isIconOnly
          aria-label={m.expenses_after()}
          icon={<ChevronRight size={20} aria-hidden />}
        />
      </div>
      {answer.lacksAmount ? (
        <Notice tone="warn" title={m.expenses_no_amount()}>
          <Link to="/instellingen">{m.expenses_no_amount_remedy()}</Link>
        </Notice>
      ) : null}
      <SaveNotice saving={approval} />
      <SaveNotice saving={payment} />
      {statements.length === 0 ? (
        <EmptyState title={m.expenses_none()}>
          <p>{answer.reimbursement === 'none' ? m.expenses_none_paid() : m.expenses_none_help()}</p>
        </EmptyState>
      ) : (
        <>
          <KeyFigures>
            <KeyFigure
              label={m.expenses_to_approve()}
              value={sum(statements.filter(({ state }) => state === 'draft'))}
            />
            <KeyFigure label={m.expenses_to_pay()} value={sum(approved)} />
            <KeyFigure label={m.expenses_paid()} value={sum(exported)} />
          </KeyFigures>
          <div className={styles.actions}>
            {complete.length === 0 ? null : (
              <Button isDisabled={approval.isSaving} onPress={() => approval.save(complete)}>
                {m.expenses_approve_all({ count: complete.length })}
              </Button>
            )}
            {approved.length === 0 ? null : (
              <Button isDisabled={payment.isSaving} onPress={() => payment.save(approved)}>
                {m.expenses_export({ count: approved.length })}
              </Button>
            )}
            {exported.length === 0 ? null : (
              <Button variant="quiet" onPress={() => void savePaymentFile(exported, language)}>
                {m.expenses_export_again({ count: exported.length })}
              </Button>
            )}
          </div>
          <DataTable
            caption={m.place_expenses()}
            isCaptionHidden
            columns={columns}
            rows={statements}
            rowId={statementId}
          />
        </>
      )}
    </>
  );
}
