import { amountInWords } from '@mim/domain/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowLeft, ChevronLeft, ChevronRight, Plus, Printer } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovedRecords } from '../../removal/removed-records.js';
import { isApprovable } from './expense-columns.js';
import styles from './expenses-page.module.css';
import { lineColumns } from './line-columns.js';
import { monthBefore, monthBeside, periodText } from './model/period-text.js';
import { type Statement, type StatementLine, useStatement } from './requests/expenses.js';
import { StatementSheet } from './statement-sheet.js';
import { StatementStatus } from './statement-status.js';
import { useApproval } from './use-approval.js';

const ExpenseDialog = lazy(() => import('./expense-dialog.js'));
const CorrectionDialog = lazy(() => import('./correction-dialog.js'));

const route = getRouteApi('/signed-in/coordinator/onkosten/$visitingMotherId');

/** What one visiting mother is paid over a month or a quarter, line by line; printed it is her statement. */
export function StatementPage() {
  const { visitingMotherId } = route.useParams();
  const { maand: month = monthBefore(readToday()) } = route.useSearch();
  const known = useStatement(visitingMotherId, month);
  if (known.isSuccess) return <Lines statement={known.data} month={month} />;
  return (
    <>
      <PageHeader title={m.place_expenses()} />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

type Open =
  | { readonly kind: 'declare' }
  | { readonly kind: 'change' | 'correct'; readonly line: StatementLine };

const keyOf = (line: StatementLine): string =>
  line.lineId ??
  line.expense?.expenseId ??
  line.correction?.correctionId ??
  `${line.lineKind} ${line.paidFor} ${line.mother?.trajectoryId ?? ''}`;

function Lines({ statement, month }: { readonly statement: Statement; readonly month: string }) {
  const { language } = useLanguage();
  const { visitingMotherId, name, period, lines, totalCents } = statement;
  const [open, setOpen] = useState<Open | null>(null);
  const approval = useApproval({ locationId: statement.locationId, month });
  const columns = useMemo(
    () =>
      lineColumns(language, {
        change: (line) => setOpen({ kind: 'change', line }),
        correct: (line) => setOpen({ kind: 'correct', line }),
      }),
    [language],
  );
  const close = () => setOpen(null);
  return (
    <>
      <StatementSheet statement={statement} />
      <div className={styles.screen}>
        <PageHeader
          title={m.expenses_of({ name })}
          lead={periodText(period, language)}
          actions={
            <>
              <Button icon={<Printer size={16} aria-hidden />} onPress={() => print()}>
                {m.expenses_print()}
              </Button>
              {statement.reimbursement === 'declared-costs' ? (
                <Button icon={<Plus size={16} aria-hidden />} onPress={() => setOpen({ kind: 'declare' })}>
                  {m.expenses_declare()}
                </Button>
              ) : null}
              {isApprovable(statement) && lines.length > 0 ? (
                <Button
                  variant="primary"
                  isDisabled={approval.isSaving}
                  onPress={() => approval.save([statement])}
                >
                  {m.expenses_approve()}
                </Button>
              ) : null}
            </>
          }
        />
        <div className={styles.page}>
          <div className={styles.period}>
            <LinkButton
              variant="quiet"
              to="/onkosten"
              search={{ maand: month }}
              icon={<ArrowLeft size={16} aria-hidden />}
            >
              {m.expenses_all()}
            </LinkButton>
            <LinkButton
              variant="quiet"
              to="/onkosten/$visitingMotherId"
              params={{ visitingMotherId }}
              search={{ maand: monthBeside(period, -1) }}
              icon={<ChevronLeft size={16} aria-hidden />}
            >
              {m.expenses_before()}
            </LinkButton>
            <LinkButton
              variant="quiet"
              to="/onkosten/$visitingMotherId"
              params={{ visitingMotherId }}
              search={{ maand: monthBeside(period, 1) }}
              icon={<ChevronRight size={16} aria-hidden />}
            >
              {m.expenses_after()}
            </LinkButton>
          </div>
          <SaveNotice saving={approval} />
          {lines.length === 0 ? (
            <EmptyState title={m.expenses_none()} />
          ) : (
            <>
              <p>
                <StatementStatus statement={statement} isDated />
              </p>
              <DataTable
                caption={m.expenses_of({ name })}
                isCaptionHidden
                columns={columns}
                rows={lines}
                rowId={keyOf}
                footnote={
                  <span className={styles.total}>
                    {m.expenses_total({ amount: amountInWords(totalCents)[language] })}
                  </span>
                }
              />
            </>
          )}
          <RemovedRecords
            of={{ visitingMotherId }}
            isShown={({ kind }) => kind === 'expense' || kind === 'expense-correction'}
          />
        </div>
      </div>
      <Suspense>
        {open?.kind === 'declare' ? (
          <ExpenseDialog
            of={{ id: visitingMotherId, name }}
            locationId={statement.locationId}
            onClose={close}
          />
        ) : null}
        {open?.kind === 'change' && open.line.expense !== null ? (
          <ExpenseDialog
            of={{ id: visitingMotherId, name }}
            locationId={statement.locationId}
            expense={open.line.expense}
            onClose={close}
          />
        ) : null}
        {open?.kind === 'correct' && open.line.lineId !== null ? (
          <CorrectionDialog line={{ ...open.line, lineId: open.line.lineId }} name={name} onClose={close} />
        ) : null}
      </Suspense>
    </>
  );
}
