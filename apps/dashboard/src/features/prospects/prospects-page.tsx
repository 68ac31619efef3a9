import { getRouteApi } from '@tanstack/react-router';
import { FileUp, Plus } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useDebouncedValue } from '../../clients/use-debounced-value.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { TextField } from '../../components/text-field.js';
import { useWholeForPrint } from '../../components/use-whole-for-print.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { AddProspect } from './add-prospect.js';
import { ProspectList } from './prospect-list.js';
import styles from './prospect-list.module.css';
import { type ProspectGroup, prospectGroups } from './prospects-search.js';
import { useProspectExport } from './requests/export-prospects.js';
import { useProspects } from './requests/list-prospects.js';
import { RetentionCard } from './retention/retention-card.js';

/** Brought in after the list: it is looked at a few times a year. */
const UptakeCard = lazy(() => import('./uptake/uptake-card.js'));

const route = getRouteApi('/signed-in/coordinator/aanmeldingen');

const groupText = {
  'te-doen': m.prospects_group_call,
  kennismaken: m.prospects_group_intake,
  afgesloten: m.prospects_group_closed,
  alle: m.prospects_group_all,
} as const satisfies Readonly<Record<ProspectGroup, () => string>>;

/** Mothers of whom the location heard: who is to be called, how the calls went, who goes on to an intake. */
export function ProspectsPage() {
  const { groep = 'te-doen', aanmelding, nieuw: isAdding = false } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState('');
  const addId = useId();
  const setAdding = (isToAdd: boolean) =>
    void navigate({
      search: ({ nieuw: _nieuw, ...current }) => (isToAdd ? { ...current, nieuw: true } : current),
      resetScroll: false,
    });
  const doneAdding = () => {
    setAdding(false);
    document.getElementById(addId)?.focus();
  };
  const shown = { group: groep, text: useDebouncedValue(text) };
  const answer = useProspects(shown);
  const exporting = useProspectExport(shown);
  const pages = answer.data?.pages ?? [];
  const prospects = pages.flatMap(({ rows }) => rows);
  const isFiltered = groep !== 'te-doen' || text !== '';
  useWholeForPrint({
    loaded: prospects.length,
    hasMore: answer.hasNextPage,
    isLoadingMore: answer.isFetchingNextPage,
    onMore: () => void answer.fetchNextPage(),
  });
  return (
    <>
      <PageHeader
        title={m.prospects_title()}
        lead={m.prospects_lead()}
        actions={
          <>
            <Button id={addId} icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
              {m.prospects_add()}
            </Button>
            <LinkButton to="/aanmeldingen/inlezen" variant="primary" icon={<FileUp size={16} aria-hidden />}>
              {m.prospects_import()}
            </LinkButton>
          </>
        }
      />
      {isAdding ? <AddProspect onClose={doneAdding} /> : null}
      <div className={styles.filters}>
        <SegmentedControl
          label={m.prospects_filter()}
          options={prospectGroups.map((id) => ({ id, label: groupText[id]() }))}
          value={groep}
          onChange={(next) =>
            void navigate({ search: next === 'te-doen' ? {} : { groep: next }, resetScroll: false })
          }
        />
        <div className={styles.search}>
          <TextField label={m.prospects_search()} type="search" value={text} onChange={setText} />
        </div>
        {prospects.length > 0 ? <ExportMenu exporting={exporting} isQuiet /> : null}
      </div>
      {groep === 'afgesloten' ? <RetentionCard /> : null}
      {answer.isError && answer.data === undefined ? (
        <ErrorState problem={problemFromError(answer.error)} onRetry={() => void answer.refetch()} />
      ) : answer.isPending ? (
        <Skeleton />
      ) : prospects.length === 0 ? (
        <EmptyState title={isFiltered ? m.prospects_none_found() : m.prospects_none()}>
          {isFiltered ? m.prospects_none_found_help() : m.prospects_none_help()}
        </EmptyState>
      ) : (
        <>
          <ProspectList key={aanmelding} prospects={prospects} initiallyOpen={aanmelding} />
          <div className={styles.footnote}>
            <p>
              {m.prospects_shown({ shown: prospects.length, total: pages[0]?.total ?? prospects.length })}
            </p>
            {answer.hasNextPage ? (
              <Button isDisabled={answer.isFetchingNextPage} onPress={() => void answer.fetchNextPage()}>
                {m.prospects_more()}
              </Button>
            ) : null}
          </div>
        </>
      )}
      <Suspense>
        <UptakeCard />
      </Suspense>
    </>
  );
}
