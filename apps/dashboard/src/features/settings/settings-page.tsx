import { type ReactNode, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { useAccount, useSession } from '../../clients/session.js';
import { readToday } from '../../clients/today.js';
import { EmptyState } from '../../components/empty-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { PageHeader } from '../../components/page-header.js';
import { m } from '../../paraglide/messages.js';
import { RemovedDossiers } from '../../removal/removed-dossiers.js';
import { AccessLog } from './access-log.js';
import { CoordinatorSettingsCard } from './coordinator-settings.js';
import { DemoSettings } from './demo-settings.js';
import { FeedSettings } from './feed-settings.js';
import { LocationSettings } from './location-settings.js';
import styles from './settings-page.module.css';

export interface SettingsPageProps {
  /** What other capabilities let a coordinator settle for her location. */
  readonly panels?: ((locationId: string) => ReactNode) | undefined;
  /** The setting that a link led to. */
  readonly wanted?: string | undefined;
}

/** What can be set: by a coordinator how her location works, by an administrator the demonstration. */
export function SettingsPage({ panels, wanted }: SettingsPageProps) {
  const { demo } = useSession();
  const { role } = useAccount();
  if (role === 'coordinator') return <CoordinatorSettings panels={panels} wanted={wanted} />;
  const canRemoveDemo = role === 'administrator' && demo;
  return (
    <>
      <PageHeader title={m.settings_title()} />
      {canRemoveDemo ? <DemoSettings /> : <EmptyState title={m.settings_nothing()} />}
    </>
  );
}

function CoordinatorSettings({ panels, wanted }: SettingsPageProps) {
  const [today] = useState(readToday);
  const [chosen] = useChosenLocation();
  if (chosen === undefined) {
    return (
      <>
        <PageHeader title={m.settings_title()} />
        <EmptyState title={m.settings_nothing()} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={m.settings_title()} lead={m.settings_lead()} />
      <div className={styles.page}>
        <LocationChoice help={m.settings_location_help()} />
        <LocationSettings key={`settings-${chosen}`} locationId={chosen} today={today} wanted={wanted} />
        {panels?.(chosen)}
        <CoordinatorSettingsCard key={`coordinators-${chosen}`} locationId={chosen} />
        <FeedSettings key={`feeds-${chosen}`} locationId={chosen} />
        <RemovedDossiers />
        <AccessLog />
      </div>
    </>
  );
}
