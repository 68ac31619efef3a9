import type { SettingName } from '@mim/domain/location';
import type { UseQueryResult } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { Card } from '../components/card.js';
import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import { SettingLink } from '../facts/setting-link.js';
import { m } from '../paraglide/messages.js';
import { type ErasedLine, ErasureLog } from './erasure-log.js';
import styles from './retention.module.css';
import { UpcomingList, type UpcomingListProps } from './upcoming-list.js';

export interface ErasuresCardProps {
  /** Who goes, after which term. */
  readonly lead: string;
  /** The setting of that term. */
  readonly term: SettingName;
  readonly upcoming: UseQueryResult<UpcomingListProps, unknown>;
  readonly erased: UseQueryResult<readonly ErasedLine[], unknown>;
}

/** What is not kept longer than needed: who goes and when, and how many went before. */
export function ErasuresCard({ lead, term, upcoming, erased }: ErasuresCardProps) {
  const failed = [upcoming, erased].find(({ isError, data }) => isError && data === undefined);
  const retry = () => {
    void upcoming.refetch();
    void erased.refetch();
  };
  return (
    <Card
      title={m.prospects_erasures()}
      lead={
        <>
          {lead} <SettingLink setting={term}>{m.prospects_erasures_settings()}</SettingLink>
        </>
      }
    >
      {failed === undefined ? null : <ErrorState problem={problemFromError(failed.error)} onRetry={retry} />}
      {failed === undefined && (upcoming.data === undefined || erased.data === undefined) ? (
        <Skeleton />
      ) : null}
      {upcoming.data === undefined || erased.data === undefined ? null : (
        <div className={styles.parts}>
          <UpcomingList {...upcoming.data} />
          <ErasureLog lines={erased.data} />
        </div>
      )}
    </Card>
  );
}
