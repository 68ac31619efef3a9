import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useWholeForPrint } from '../../components/use-whole-for-print.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { visitFilter } from './model/visit-filter.js';
import { useVisitExport } from './requests/export-visits.js';
import { useVisitList } from './requests/list-visits.js';
import { useVisitLists } from './requests/visit-lists.js';
import { useVisitorNames } from './requests/visitor-names.js';
import { VisitDialog } from './visit-dialog.js';
import { VisitFilters } from './visit-filters.js';
import { VisitList } from './visit-list.js';
import styles from './visits-page.module.css';
import type { VisitsSearch } from './visits-search.js';

const route = getRouteApi('/signed-in/coordinator/huisbezoeken');

/** The visits of a location in a list: planned, made, and not made. */
export function VisitsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [today] = useState(readToday);
  const [text, setText] = useState('');
  const lists = useVisitLists();
  const visitingMothers = useVisitorNames();
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
          <VisitFilters
            search={search}
            onChange={change}
            visitingMothers={visitingMothers}
            text={text}
            onText={setText}
          />
        </div>
        <List search={search} text={text} onOpen={open} />
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
  useWholeForPrint({
    loaded: visits.length,
    hasMore: list.hasNextPage,
    isLoadingMore: list.isFetchingNextPage,
    onMore: () => void list.fetchNextPage(),
  });
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
