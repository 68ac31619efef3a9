import { getRouteApi } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { useNarrow } from '../../components/use-narrow.js';
import { m } from '../../paraglide/messages.js';
import { FilterBar } from './filter-bar.js';
import { listRequest } from './model/list-request.js';
import { mothersMemory } from './model/mothers-memory.js';
import { useTablePreferences } from './model/table-preferences.js';
import { MotherTable } from './mother-table.js';
import { MotherViews } from './mother-views.js';
import styles from './mothers-page.module.css';
import type { MothersSearch } from './mothers-search.js';
import { useMotherList } from './requests/list-mothers.js';
import { useVisitingMotherNames } from './requests/visiting-mother-names.js';
import { TableTools } from './table-tools.js';

/** Brought in with the first who is chosen. */
const BulkBar = lazy(() => import('./bulk-bar.js'));

/** Brought in by who looks at those that ended. */
const MothersErasuresCard = lazy(() => import('../../retention/mothers-card.js'));

const route = getRouteApi('/signed-in/coordinator/moeders');

/** Everyone who takes part, took part, or may: found, put in order, and dealt with together. */
export function MothersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const text = mothersMemory.useText();
  const debouncedText = useDebouncedValue(text);
  const request = useMemo(() => listRequest(search, debouncedText), [search, debouncedText]);
  const list = useMotherList(request);
  const table = useTablePreferences();
  const visitingMothers = useVisitingMotherNames();
  const isNarrow = useNarrow();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => mothersMemory.saveSearch(search), [search]);

  const rows = useMemo(() => (list.data?.pages ?? []).flatMap((part) => part.rows), [list.data]);
  const total = list.data?.pages[0]?.total ?? rows.length;
  const ask = (next: MothersSearch) => void navigate({ search: next, resetScroll: false });

  const bar =
    chosen.size > 0 ? (
      <Suspense>
        <BulkBar chosen={chosen} rows={rows} sort={request.sort} preferences={table} onChange={setChosen} />
      </Suspense>
    ) : null;

  return (
    <>
      <PageHeader
        title={m.mothers_title()}
        actions={
          <Button
            variant="primary"
            icon={<UserPlus size={16} aria-hidden />}
            onPress={() => void navigate({ to: '/aanmeldingen', search: { nieuw: true } })}
          >
            {m.mothers_add()}
          </Button>
        }
      />
      <div className={styles.page}>
        <MotherViews search={search} />
        <FilterBar search={search} text={text} visitingMothers={visitingMothers} onChange={ask} />
        <div className={styles.tools}>
          <output className={styles.count}>
            {list.isPending ? m.state_loading() : m.mothers_count({ count: total })}
          </output>
          <TableTools request={request} preferences={table} />
        </div>
        {isNarrow ? null : bar}
        {list.isError ? (
          <ErrorState problem={problemFromError(list.error)} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <Skeleton />
        ) : (
          <MotherTable
            rows={rows}
            total={total}
            search={search}
            onSearch={ask}
            preferences={table}
            selection={{ chosen, onChange: setChosen, label: ({ name }) => m.mothers_choose({ name }) }}
            isLoadingMore={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        )}
        {isNarrow ? bar : null}
        {search.staat?.includes('ended') === true ? (
          <Suspense>
            <MothersErasuresCard />
          </Suspense>
        ) : null}
      </div>
    </>
  );
}
