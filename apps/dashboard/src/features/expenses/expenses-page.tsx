import { getRouteApi } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { ExpenseMonth } from './expense-month.js';
import styles from './expenses-page.module.css';
import { monthBefore } from './model/period-text.js';
import { useExpensePeriod } from './requests/expenses.js';
import { useExpenseLineExport } from './requests/export-lines.js';

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
      <div className={styles.screen}>
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
        <LocationChoice />
      </div>
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : known.isPending ? (
        <Skeleton />
      ) : (
        <ExpenseMonth key={known.data.locationId} answer={known.data} month={month} />
      )}
      {isDeclaring ? (
        <Suspense>
          <DeclareDialog onClose={() => setDeclaring(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
