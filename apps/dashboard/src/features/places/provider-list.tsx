import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './places.module.css';
import { ProviderDialog } from './provider-dialog.js';
import type { ListedProvider, Places } from './requests/places.js';

export interface ProviderListProps {
  readonly found: Places;
  readonly onAdd: () => void;
}

/** The providers, with the locations that each runs. */
export function ProviderList({ found: { providers, locations }, onAdd }: ProviderListProps) {
  const { language } = useLanguage();
  const [renaming, setRenaming] = useState<ListedProvider | null>(null);
  return (
    <Card title={m.places_providers()} lead={m.places_providers_lead()}>
      {providers.length === 0 ? (
        <EmptyState title={m.places_no_provider()} />
      ) : (
        <ul className={styles.rows} aria-label={m.places_providers()}>
          {providers.map((provider) => {
            const { code, name } = provider;
            const own = locations.filter(({ providerIds }) => providerIds.includes(code));
            return (
              <li key={code} className={styles.provider}>
                <div className={styles.words}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.small}>
                    {own.length === 0
                      ? m.places_no_location()
                      : formatList(
                          own.map((location) => location.name),
                          language,
                        )}
                  </span>
                </div>
                <Button
                  variant="quiet"
                  aria-label={m.places_rename_what({ name })}
                  onPress={() => setRenaming(provider)}
                >
                  {m.places_rename()}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {providers.length === 0 ? null : (
        <div>
          <Button onPress={onAdd}>{m.places_add_provider()}</Button>
        </div>
      )}
      {renaming === null ? null : <ProviderDialog provider={renaming} onClose={() => setRenaming(null)} />}
    </Card>
  );
}
