import { amountInWords } from '@mim/domain/kernel';
import { lazy, Suspense, useState } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Link } from '../../components/link.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import { monthBefore, periodText } from './model/period-text.js';
import { useStatement } from './requests/expenses.js';
import { StatementStatus } from './statement-status.js';

const ExpenseDialog = lazy(() => import('./expense-dialog.js'));

export interface ExpensesCardProps {
  readonly visitingMotherId: string;
  readonly name: string;
}

/** What a visiting mother is paid over the latest month that is over and over this one. */
export function ExpensesCard({ visitingMotherId, name }: ExpensesCardProps) {
  const today = readToday();
  const before = useStatement(visitingMotherId, monthBefore(today));
  const now = useStatement(visitingMotherId, today.slice(0, 7));
  const [isDeclaring, setDeclaring] = useState(false);
  const { language } = useLanguage();
  const paysCosts = now.data?.reimbursement === 'declared-costs';
  const statements = [before.data, now.data].flatMap((statement) =>
    statement === undefined ? [] : [statement],
  );
  return (
    <Card
      title={m.place_expenses()}
      actions={paysCosts ? <Button onPress={() => setDeclaring(true)}>{m.expenses_declare()}</Button> : null}
    >
      <ul className={styles.months}>
        {statements.map((statement) => (
          <li key={statement.period.firstDay}>
            <Link
              to="/onkosten/$visitingMotherId"
              params={{ visitingMotherId }}
              search={{ maand: statement.period.firstDay.slice(0, 7) }}
            >
              {periodText(statement.period, language)}
            </Link>{' '}
            {amountInWords(statement.totalCents)[language]}{' '}
            {statement.lineCount === 0 ? null : <StatementStatus statement={statement} />}
          </li>
        ))}
      </ul>
      {isDeclaring ? (
        <Suspense>
          <ExpenseDialog
            of={{ id: visitingMotherId, name }}
            locationId={now.data?.locationId}
            onClose={() => setDeclaring(false)}
          />
        </Suspense>
      ) : null}
    </Card>
  );
}
