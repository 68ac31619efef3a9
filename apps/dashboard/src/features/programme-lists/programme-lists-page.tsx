import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ProgrammeListCard } from './programme-list.js';
import styles from './programme-lists-page.module.css';
import { useProgrammeLists } from './requests/programme-lists.js';

/** The lists that the institute maintains for every location. */
export function ProgrammeListsPage() {
  const [today] = useState(readToday);
  const lists = useProgrammeLists();
  return (
    <>
      <PageHeader title={m.lists_title()} lead={m.lists_lead()} />
      {lists.isError ? (
        <ErrorState problem={problemFromError(lists.error)} onRetry={() => void lists.refetch()} />
      ) : null}
      {lists.isPending ? <Skeleton /> : null}
      <div className={styles.page}>
        {lists.data?.map((list) => (
          <ProgrammeListCard key={list.list} list={list} today={today} />
        ))}
      </div>
    </>
  );
}
