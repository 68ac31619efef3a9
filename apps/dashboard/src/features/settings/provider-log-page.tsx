import { useMemo, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { AccessLogCard } from './access-log-card.js';
import { useProviderLog } from './requests/access-log.js';

/** Who looked at what of the locations of a manager's provider: the deliveries first, which are hers to read. */
export function ProviderLogPage() {
  const { id, locations } = useAccount();
  const [ofDeliveries, setOfDeliveries] = useState(true);
  const log = useProviderLog(ofDeliveries);
  const lines = useMemo(() => (log.data?.pages ?? []).flatMap((part) => part.lines), [log.data]);
  const choices = (
    <SegmentedControl
      label={m.settings_log_choice()}
      options={[
        { id: 'deliveries', label: m.place_deliveries() },
        { id: 'all', label: m.settings_log_all() },
      ]}
      value={ofDeliveries ? 'deliveries' : 'all'}
      onChange={(chosen) => setOfDeliveries(chosen === 'deliveries')}
    />
  );
  return (
    <>
      <PageHeader title={m.settings_log()} lead={m.settings_log_lead_provider()} />
      {log.isError ? (
        <ErrorState problem={problemFromError(log.error)} onRetry={() => void log.refetch()} />
      ) : log.isPending ? (
        <Skeleton />
      ) : (
        <AccessLogCard
          lines={lines}
          accountId={id}
          locations={locations}
          isWholePage
          none={ofDeliveries ? m.settings_log_none_deliveries() : m.settings_log_none()}
          choices={choices}
          onMore={log.hasNextPage ? () => void log.fetchNextPage() : null}
        />
      )}
    </>
  );
}
