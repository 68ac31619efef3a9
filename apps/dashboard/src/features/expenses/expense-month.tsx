import { amountInWords } from '@mim/domain/kernel';
import { lazy, Suspense, useMemo, useState } from 'react';
import { classNames } from '../../components/class-names.js';
import { EmptyState } from '../../components/empty-state.js';
import { KeyFigure, KeyFigures } from '../../components/key-figure.js';
import { Notice } from '../../components/notice.js';
import { SettingLink } from '../../facts/setting-link.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import { type PaymentList, paymentListsOf, totalOf } from './model/payment-lists.js';
import { PaymentLists } from './payment-lists.js';
import { PaymentSheet } from './payment-sheet.js';
import { PeriodChoice } from './period-choice.js';
import type { ExpensePeriod, StatementSummary } from './requests/expenses.js';
import { StatementList } from './statement-list.js';
import { usePrintedList } from './use-printed-list.js';

const ExportPaymentDialog = lazy(() => import('./export-payment-dialog.js'));

/** One period: what it comes to, what can be approved or exported at once, and each visiting mother; and all of it on paper. */
export function ExpenseMonth({ answer, month }: { readonly answer: ExpensePeriod; readonly month: string }) {
  const { period, statements, locationId } = answer;
  const [printed, printList] = usePrintedList<PaymentList>();
  const [isExporting, setExporting] = useState(false);
  const approved = statements.filter(({ state }) => state === 'approved');
  const lists = useMemo(() => paymentListsOf(statements), [statements]);
  return (
    <>
      <PaymentSheet locationId={locationId} period={period} statements={statements} list={printed} />
      <div className={classNames(styles.page, styles.screen)}>
        <PeriodChoice period={period} />
        {answer.lacksAmount ? (
          <Notice tone="warn" title={m.expenses_no_amount()}>
            <SettingLink
              setting={answer.reimbursement === 'per-visit' ? 'amountPerVisit' : 'amountPerMotherMonth'}
            >
              {m.expenses_no_amount_remedy()}
            </SettingLink>
          </Notice>
        ) : null}
        {statements.length === 0 ? (
          <EmptyState title={m.expenses_none()}>
            <p>{answer.reimbursement === 'none' ? m.expenses_none_paid() : m.expenses_none_help()}</p>
          </EmptyState>
        ) : (
          <>
            <Sums statements={statements} />
            <StatementList answer={answer} month={month} onExport={() => setExporting(true)} />
          </>
        )}
        <PaymentLists locationId={locationId} period={period} lists={lists} onPrint={printList} />
      </div>
      {isExporting ? (
        <Suspense>
          <ExportPaymentDialog
            locationId={locationId}
            period={period}
            statements={approved}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function Sums({ statements }: { readonly statements: readonly StatementSummary[] }) {
  const { language } = useLanguage();
  const sum = (state: StatementSummary['state']): string =>
    amountInWords(totalOf(statements.filter((each) => each.state === state)))[language];
  return (
    <KeyFigures>
      <KeyFigure label={m.expenses_to_approve()} value={sum('draft')} />
      <KeyFigure label={m.expenses_to_pay()} value={sum('approved')} />
      <KeyFigure label={m.expenses_paid()} value={sum('exported')} />
    </KeyFigures>
  );
}
