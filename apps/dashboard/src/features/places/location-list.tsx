import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { m } from '../../paraglide/messages.js';
import { CloseLocationDialog } from './close-location-dialog.js';
import { LocationDialog } from './location-dialog.js';
import { LocationRow } from './location-row.js';
import styles from './places.module.css';
import type { ListedLocation, Places } from './requests/places.js';

/** The locations that are open or will be; those that closed stand behind a button. */
export function LocationList({ found }: { readonly found: Places }) {
  const [changing, setChanging] = useState<ListedLocation | null>(null);
  const [closing, setClosing] = useState<ListedLocation | null>(null);
  const [showsClosed, setShowsClosed] = useState(false);
  const closed = found.locations.filter(({ state }) => state === 'closed');
  const goingOn = found.locations.filter(({ state }) => state !== 'closed');
  const names = new Map(found.providers.map(({ code, name }) => [code, name]));
  const row = (location: ListedLocation) => (
    <LocationRow
      key={location.code}
      location={location}
      providers={location.providerIds.map((code) => names.get(code) ?? code)}
      onChange={() => setChanging(location)}
      onClose={() => setClosing(location)}
    />
  );
  return (
    <Card title={m.places_locations()}>
      {goingOn.length === 0 ? (
        <EmptyState title={m.places_no_location()}>
          {found.providers.length === 0 ? m.places_first_provider() : m.places_first_location()}
        </EmptyState>
      ) : (
        <ul className={styles.rows} aria-label={m.places_locations()}>
          {goingOn.map(row)}
        </ul>
      )}
      {closed.length === 0 ? null : (
        <>
          {showsClosed ? (
            <ul className={styles.rows} aria-label={m.places_locations_closed()}>
              {closed.map(row)}
            </ul>
          ) : null}
          <div>
            <Button aria-expanded={showsClosed} onPress={() => setShowsClosed(!showsClosed)}>
              {showsClosed ? m.places_closed_hide() : m.places_closed_show({ count: closed.length })}
            </Button>
          </div>
        </>
      )}
      {changing === null ? null : (
        <LocationDialog found={found} location={changing} onClose={() => setChanging(null)} />
      )}
      {closing === null ? null : <CloseLocationDialog location={closing} onClose={() => setClosing(null)} />}
    </Card>
  );
}
