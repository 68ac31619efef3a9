import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { useNarrow } from '../../components/use-narrow.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { CalendarBar } from './calendar-bar.js';
import { spanOf } from './model/calendar.js';
import { calendarEntries } from './model/calendar-entry.js';
import { visitFilter } from './model/visit-filter.js';
import { useVisitExport } from './requests/export-visits.js';
import { useVisitList } from './requests/list-visits.js';
import { useVisitCalendar } from './requests/visit-calendar.js';
import { useVisitLists } from './requests/visit-lists.js';
import { useVisitorNames } from './requests/visitor-names.js';
import { VisitCalendarView } from './visit-calendar-view.js';
import { VisitDialog } from './visit-dialog.js';
import { VisitFilters } from './visit-filters.js';
import { VisitList } from './visit-list.js';
import styles from './visits-page.module.css';
import { type VisitsSearch, visitViews } from './visits-search.js';

const route = getRouteApi('/signed-in/coordinator/huisbezoeken');

const viewText = {
  week: m.visits_view_week,
  maand: m.visits_view_month,
  lijst: m.visits_view_list,
} as const satisfies Record<(typeof visitViews)[number], () => string>;

/** The visits of a location, and in the calendar the intakes too: in a calendar or a list, planned, made, and not made. */
export function VisitsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [today] = useState(readToday);
  const [text, setText] = useState('');
  const lists = useVisitLists();
  const visitingMothers = useVisitorNames();
  const view = search.weergave ?? 'week';
  const change = (next: Partial<VisitsSearch>) =>
    void navigate({ search: (current) => ({ ...current, ...next }), resetScroll: false });
  const open = (visitId: string | undefined) => change({ open: visitId });
  return (
    <>
      <PageHeader
        title={m.visits_title()}
        actions={
          <>
            <LinkButton to="/huisbezoeken/nieuw" search={{ plan: true }}>
              {m.visits_plan()}
            </LinkButton>
            <LinkButton variant="primary" to="/huisbezoeken/nieuw">
              {m.visits_record()}
            </LinkButton>
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.tools}>
          <SegmentedControl
            label={m.visits_view()}
            options={visitViews.map((id) => ({ id, label: viewText[id]() }))}
            value={view}
            onChange={(weergave) => change({ weergave })}
          />
          <VisitFilters
            search={search}
            onChange={change}
            visitingMothers={visitingMothers}
            text={text}
            onText={setText}
          />
        </div>
        {view === 'lijst' ? (
          <List search={search} text={text} onOpen={open} />
        ) : (
          <Calendar search={search} today={today} onChange={change} onOpen={open} />
        )}
      </div>
      {search.open === undefined || lists === null ? null : (
        <VisitDialog visitId={search.open} lists={lists} today={today} onClose={() => open(undefined)} />
      )}
    </>
  );
}

interface ListProps {
  readonly search: VisitsSearch;
  readonly text: string;
  readonly onOpen: (visitId: string) => void;
}

function List({ search, text, onOpen }: ListProps) {
  const debouncedText = useDebouncedValue(text);
  const filter = useMemo(() => visitFilter(search, debouncedText), [search, debouncedText]);
  const list = useVisitList(filter);
  const exporting = useVisitExport(filter);
  const visits = useMemo(() => (list.data?.pages ?? []).flatMap(({ rows }) => rows), [list.data]);
  if (list.isError)
    return <ErrorState problem={problemFromError(list.error)} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton />;
  return (
    <VisitList
      tools={<ExportMenu exporting={exporting} isQuiet />}
      visits={visits}
      total={list.data.pages[0]?.total ?? visits.length}
      onOpen={onOpen}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
    />
  );
}

interface CalendarProps extends Omit<ListProps, 'text'> {
  readonly today: string;
  readonly onChange: (change: Partial<VisitsSearch>) => void;
}

function Calendar({ search, today, onChange, onOpen }: CalendarProps) {
  const isNarrow = useNarrow();
  const span = search.weergave === 'maand' ? 'month' : 'week';
  const day = search.dag ?? today;
  const calendar = useVisitCalendar(spanOf(day, span), search.bezoekmoeder);
  return (
    <>
      <CalendarBar span={span} day={day} today={today} onDay={(dag) => onChange({ dag })} />
      {calendar.isError ? (
        <ErrorState problem={problemFromError(calendar.error)} onRetry={() => void calendar.refetch()} />
      ) : calendar.isPending ? (
        <Skeleton />
      ) : (
        <VisitCalendarView
          span={span}
          isNarrow={isNarrow}
          day={day}
          today={today}
          entries={calendarEntries(calendar.data)}
          onOpen={onOpen}
          onWeek={(dag) => onChange({ dag, weergave: 'week' })}
        />
      )}
    </>
  );
}
