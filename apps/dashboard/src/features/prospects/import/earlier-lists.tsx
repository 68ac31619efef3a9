import { useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { Skeleton } from '../../../components/skeleton.js';
import { m } from '../../../paraglide/messages.js';
import { useEarlierImports } from '../requests/earlier-imports.js';
import { EarlierList } from './earlier-list.js';
import styles from './import.module.css';

/** So many are shown at first. */
const shownAtFirst = 5;

/** The lists that were read in before, each with what it brought and the way to take that back. */
export function EarlierLists() {
  const lists = useEarlierImports();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lists.data : lists.data?.slice(0, shownAtFirst);
  return (
    <Card title={m.prospects_import_earlier()} lead={m.prospects_import_earlier_lead()}>
      {lists.isError && shown === undefined ? (
        <ErrorState problem={problemFromError(lists.error)} onRetry={() => void lists.refetch()} />
      ) : shown === undefined ? (
        <Skeleton />
      ) : shown.length === 0 ? (
        <EmptyState title={m.prospects_import_earlier_none()}>
          {m.prospects_import_earlier_none_help()}
        </EmptyState>
      ) : (
        <ul className={styles.earlier}>
          {shown.map((list) => (
            <EarlierList key={list.importId} list={list} />
          ))}
        </ul>
      )}
      {lists.data !== undefined && shown !== undefined && shown.length < lists.data.length ? (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {m.prospects_import_earlier_all({ count: lists.data.length })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
