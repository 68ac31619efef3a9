import { deliveryStandings } from '@mim/domain/delivery';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { BoardFilters } from './board-filters.js';
import { BoardSummary } from './board-summary.js';
import { BoardTable, type ChosenDelivery } from './board-table.js';
import { DeadlineCard } from './deadline-card.js';
import styles from './deliveries.module.css';
import { deliveriesSearchSchema } from './deliveries-search.js';
import { DeliverySheet } from './delivery-sheet.js';
import { type BoardFilter, filtered } from './model/filter-board.js';
import { RemindersCard } from './reminders-card.js';
import { type Board, useBoard } from './requests/deliveries.js';

/** How many years stand beside each other. */
const yearsShown = 6;

/** The deliveries of the country, or of a provider: how each stands, and for the institute what is done about it. */
export function DeliveriesPage({ isAnalyst }: { readonly isAnalyst: boolean }) {
  const { jaar, status, aanbieder } = deliveriesSearchSchema.parse(useSearch({ strict: false }));
  const lastYear = Number(readToday().slice(0, 4)) - 1;
  const year = jaar ?? lastYear;
  // An earlier year brings those around it.
  const until = year > lastYear || year <= lastYear - yearsShown ? year : undefined;
  const board = useBoard(until);
  return (
    <>
      <PageHeader
        title={m.place_deliveries()}
        lead={isAnalyst ? m.deliveries_lead() : m.deliveries_lead_own()}
      />
      {board.isError ? (
        <ErrorState problem={problemFromError(board.error)} onRetry={() => void board.refetch()} />
      ) : board.isPending ? (
        <Skeleton />
      ) : (
        <BoardView
          board={board.data}
          isAnalyst={isAnalyst}
          lastYear={lastYear}
          filter={{
            year,
            standing: deliveryStandings.values.find((each) => each === status) ?? null,
            provider: aanbieder ?? null,
          }}
        />
      )}
    </>
  );
}

interface BoardViewProps {
  readonly board: Board;
  readonly isAnalyst: boolean;
  /** The last year that is over. */
  readonly lastYear: number;
  readonly filter: BoardFilter;
}

function BoardView({ board, isAnalyst, lastYear, filter }: BoardViewProps) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ChosenDelivery | null>(null);
  const show = ({ year, standing, provider }: BoardFilter) =>
    void navigate({
      to: '/aanleveringen',
      search: {
        ...(year !== lastYear && { jaar: year }),
        ...(standing !== null && { status: standing }),
        ...(provider !== null && { aanbieder: provider }),
      },
      replace: true,
    });
  const first = Math.min(lastYear, ...board.locations.map(({ firstYear }) => firstYear));
  const years = Array.from({ length: lastYear - first + 2 }, (_, before) => lastYear + 1 - before);
  const locations = filtered(board, filter);
  if (board.locations.length === 0)
    return (
      <EmptyState title={m.deliveries_none()} icon={<Inbox size={32} strokeWidth={1.5} aria-hidden />}>
        <p>{m.deliveries_none_help()}</p>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <BoardSummary board={board} year={filter.year} provider={filter.provider} />
      <BoardFilters board={board} filter={filter} years={years} onChange={show} />
      {board.isWhole ? null : <Notice title={m.deliveries_not_whole()} />}
      {locations.length === 0 ? (
        <EmptyState
          title={m.deliveries_nothing_left()}
          action={
            <Button onPress={() => show({ ...filter, standing: null, provider: null })}>
              {m.filter_clear()}
            </Button>
          }
        />
      ) : (
        <BoardTable board={board} locations={locations} year={filter.year} onOpen={setChosen} />
      )}
      {isAnalyst ? <RemindersCard /> : null}
      {isAnalyst ? <DeadlineCard lastYear={lastYear} /> : null}
      {chosen === null ? null : (
        <DeliverySheet chosen={chosen} isAnalyst={isAnalyst} onClose={() => setChosen(null)} />
      )}
    </div>
  );
}
