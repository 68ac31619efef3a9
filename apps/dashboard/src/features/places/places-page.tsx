import { Plus } from 'lucide-react';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { LocationDialog } from './location-dialog.js';
import { LocationList } from './location-list.js';
import { PlaceLog } from './place-log.js';
import styles from './places.module.css';
import { ProviderDialog } from './provider-dialog.js';
import { ProviderList } from './provider-list.js';
import { usePlaces } from './requests/places.js';

/** Where the programme runs and who runs it, from when until when; and who did what of that. */
export function PlacesPage() {
  const [adding, setAdding] = useState<'provider' | 'location' | null>(null);
  const found = usePlaces();
  const next = found.data?.providers.length === 0 ? 'provider' : 'location';
  return (
    <>
      <PageHeader
        title={m.places_title()}
        lead={m.places_lead()}
        actions={
          found.data === undefined ? undefined : (
            <Button variant="primary" icon={<Plus size={18} aria-hidden />} onPress={() => setAdding(next)}>
              {next === 'provider' ? m.places_add_provider() : m.places_add_location()}
            </Button>
          )
        }
      />
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : null}
      {found.isPending ? <Skeleton /> : null}
      {found.data === undefined ? null : (
        <div className={styles.page}>
          {found.data.canSend ? null : (
            <Notice tone="warn" title={m.places_cannot_send()}>
              <p>{m.places_cannot_send_help()}</p>
            </Notice>
          )}
          <LocationList found={found.data} />
          <ProviderList found={found.data} onAdd={() => setAdding('provider')} />
          <PlaceLog />
          {adding === 'provider' ? <ProviderDialog provider={null} onClose={() => setAdding(null)} /> : null}
          {adding === 'location' ? (
            <LocationDialog found={found.data} location={null} onClose={() => setAdding(null)} />
          ) : null}
        </div>
      )}
    </>
  );
}
