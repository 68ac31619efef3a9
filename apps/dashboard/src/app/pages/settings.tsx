import { CoverCard } from '../../features/covers/cover-card.js';
import { SettingsPage } from '../../features/settings/settings-page.js';

/** The settings, with who covers for whom at the location. */
export function Settings() {
  return (
    <SettingsPage
      panels={(locationId) => <CoverCard key={`covers-${locationId}`} locationId={locationId} />}
    />
  );
}
