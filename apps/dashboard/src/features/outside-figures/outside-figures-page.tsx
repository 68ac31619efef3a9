import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { BirthsHistory } from './births-history.js';
import { BirthsTable } from './births-table.js';
import { EnterDialog, type EnterDialogProps } from './enter-dialog.js';
import { EnteredList } from './entered-list.js';
import { ImportDialog } from './import-dialog.js';
import { birthsGrid, missingSpans, yearsShown, yearsUntil } from './model/births-grid.js';
import styles from './outside-figures.module.css';
import { type KnownFigure, type OutsideFigures, useFirstBirths } from './requests/first-births.js';
import { TakeBackDialog } from './take-back-dialog.js';

/** Figures from outside that the institute enters: first births, of which reach is a share. */
export function OutsideFiguresPage() {
  const [today] = useState(readToday);
  const found = useFirstBirths();
  return (
    <>
      <PageHeader title={m.place_outside()} lead={m.outside_lead()} />
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : null}
      {found.isPending ? <Skeleton /> : null}
      {found.data === undefined ? null : (
        <FirstBirthsCards figures={found.data} lastYear={Number(today.slice(0, 4)) - 1} />
      )}
    </>
  );
}

export interface FirstBirthsCardsProps {
  readonly figures: OutsideFigures;
  /** The last calendar year that is over. */
  readonly lastYear: number;
}

/** What is known and missing of five years, and what was entered. */
export function FirstBirthsCards({ figures, lastYear }: FirstBirthsCardsProps) {
  const { language } = useLanguage();
  const [last, setLast] = useState(lastYear);
  const [isImporting, setImporting] = useState(false);
  const [opened, setOpened] = useState<{ readonly figure: KnownFigure; readonly takesBack: boolean } | null>(
    null,
  );
  const [entering, setEntering] = useState<Pick<EnterDialogProps, 'at'> | null>(null);
  const years = yearsUntil(last);
  const rows = birthsGrid(figures, years).filter(({ cells }) =>
    cells.some(({ births, isWanted }) => isWanted || births !== null),
  );
  const missing = missingSpans(rows);
  return (
    <div className={styles.page}>
      <Card
        title={m.outside_births()}
        lead={m.outside_births_lead()}
        actions={
          <div className={styles.actions}>
            <Button onPress={() => setEntering({ at: null })}>{m.outside_enter()}</Button>
            <Button variant="primary" onPress={() => setImporting(true)}>
              {m.outside_import()}
            </Button>
          </div>
        }
      >
        <div className={styles.years}>
          <Button
            variant="quiet"
            isIconOnly
            icon={<ChevronLeft size={20} aria-hidden />}
            aria-label={m.outside_earlier()}
            onPress={() => setLast(last - yearsShown)}
          />
          <span>{m.outside_years({ first: years[0] ?? last, last })}</span>
          <Button
            variant="quiet"
            isIconOnly
            icon={<ChevronRight size={20} aria-hidden />}
            aria-label={m.outside_later()}
            isDisabled={last >= lastYear}
            onPress={() => setLast(last + yearsShown)}
          />
        </div>
        {rows.length === 0 ? (
          <EmptyState title={m.outside_no_locations()} />
        ) : (
          <BirthsTable
            label={m.outside_births()}
            years={years}
            rows={rows}
            onEnter={(at) => setEntering({ at })}
            onShow={({ municipality, year }) => {
              const figure = figures.figures.find(
                (one) => one.municipality === municipality && one.year === year,
              );
              if (figure !== undefined) setOpened({ figure, takesBack: false });
            }}
          />
        )}
        {missing.length === 0 ? null : (
          <ul className={styles.missingYears}>
            {missing.map(({ first, last: until, names }) => (
              <li key={first}>
                {m.outside_missing_of({
                  years: first === until ? String(first) : `${first}–${until}`,
                  names: formatList(names, language),
                })}
              </li>
            ))}
          </ul>
        )}
      </Card>
      {figures.figures.length === 0 ? null : (
        <Card title={m.outside_history()}>
          <EnteredList figures={figures.figures} />
        </Card>
      )}
      {entering === null ? null : (
        <EnterDialog {...entering} figures={figures} lastYear={lastYear} onClose={() => setEntering(null)} />
      )}
      {opened === null ? null : opened.takesBack ? (
        <TakeBackDialog figure={opened.figure} onClose={() => setOpened(null)} />
      ) : (
        <BirthsHistory
          figure={opened.figure}
          onEnter={() => {
            setEntering({ at: opened.figure });
            setOpened(null);
          }}
          onTakeBack={() => setOpened({ ...opened, takesBack: true })}
          onClose={() => setOpened(null)}
        />
      )}
      {isImporting ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </div>
  );
}
