import { visitingMotherSorts } from '@mim/domain/supervision';
import { getRouteApi } from '@tanstack/react-router';
import { Megaphone, UserPlus } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { Button } from '../../components/button.js';
import { LongTable } from '../../components/data-table/long-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SearchBox } from '../../components/search-box.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitorsErasuresCard } from '../../retention/visitors-card.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { asksForStopped, selected } from './model/list-request.js';
import { visitingMothersMemory } from './model/visiting-mothers-memory.js';
import { useVisitingMotherList, type VisitingMotherRow } from './requests/list-visiting-mothers.js';
import { useVisitingMotherExport } from './use-visiting-mother-export.js';
import { visitingMotherColumns } from './visiting-mother-columns.js';
import { VisitingMotherViews } from './visiting-mother-views.js';
import styles from './visiting-mothers-page.module.css';

const AddDialog = lazy(() => import('./actions/add-dialog.js'));

const route = getRouteApi('/signed-in/coordinator/bezoekmoeders');

const rowId = ({ visitingMotherId }: VisitingMotherRow): string => visitingMotherId;
const noMore = () => undefined;

/** Who visits, who can, and who did: how each is reached, and whether she has room. */
export function VisitingMothersPage() {
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const text = visitingMothersMemory.useText();
  const list = useVisitingMotherList(useDebouncedValue(text), asksForStopped(search));
  const exporting = useVisitingMotherExport(search, text);
  const locations = useOwnLocations();
  const [isAdding, setAdding] = useState(false);
  useEffect(() => visitingMothersMemory.saveSearch(search), [search]);
  const rows = useMemo(() => selected(list.data?.rows ?? [], search), [list.data, search]);
  const isAwaited = list.isPending || (list.isPlaceholderData && rows.length === 0);
  const columns = useMemo(
    () =>
      visitingMotherColumns(
        language,
        locations.length < 2
          ? null
          : (code) => locations.find((location) => location.code === code)?.name ?? code,
      ),
    [language, locations],
  );
  return (
    <>
      <PageHeader
        title={m.place_visiting_mothers()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <LinkButton to="/bezoekmoeders/werving" icon={<Megaphone size={16} aria-hidden />}>
              {m.recruitment_title()}
            </LinkButton>
            <Button
              variant="primary"
              icon={<UserPlus size={16} aria-hidden />}
              onPress={() => setAdding(true)}
            >
              {m.visiting_mothers_add()}
            </Button>
          </>
        }
      />
      <div className={styles.page}>
        <VisitingMotherViews search={search} list={list.data} />
        <SearchBox
          label={m.visiting_mothers_search()}
          value={text}
          onChange={visitingMothersMemory.setText}
        />
        <output className={styles.count}>
          {isAwaited
            ? m.state_loading()
            : list.isError
              ? null
              : m.visiting_mothers_count({ count: rows.length })}
          {list.data?.hasMore === true ? ` ${m.visiting_mothers_more()}` : null}
        </output>
        {list.isError ? (
          <ErrorState problem={problemFromError(list.error)} onRetry={() => void list.refetch()} />
        ) : isAwaited ? (
          <Skeleton />
        ) : rows.length === 0 ? (
          <EmptyState title={m.visiting_mothers_none()}>
            <p>{m.visiting_mothers_none_remedy()}</p>
          </EmptyState>
        ) : (
          <LongTable
            caption={m.place_visiting_mothers()}
            columns={columns}
            rows={rows}
            rowId={rowId}
            total={rows.length}
            sort={{ column: search.volgorde ?? 'name', isDescending: search.omgekeerd === true }}
            onSort={({ column, isDescending }) =>
              void navigate({
                search: {
                  ...search,
                  volgorde: visitingMotherSorts.find((sort) => sort === column && sort !== 'name'),
                  omgekeerd: isDescending ? true : undefined,
                },
                resetScroll: false,
              })
            }
            scrollId="visiting-mothers"
            isLoadingMore={false}
            onMore={noMore}
          />
        )}
        {search.staat === 'stopped' ? <VisitorsErasuresCard /> : null}
      </div>
      {isAdding ? (
        <Suspense>
          <AddDialog onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
