import { getRouteApi } from '@tanstack/react-router';
import { CoverCard } from '../../features/covers/cover-card.js';
import { SettingsPage } from '../../features/settings/settings-page.js';
import { TakeoverCard } from '../../features/takeover/takeover-card.js';

const route = getRouteApi('/signed-in/instellingen');

/** The settings, with who covers for whom at the location. */
export function Settings() {
  const { instelling } = route.useSearch();
  return (
    <SettingsPage
      wanted={instelling}
      panels={(locationId) => (
        <>
          <CoverCard key={`covers-${locationId}`} locationId={locationId} />
          <TakeoverCard />
        </>
      )}
    />
  );
}
