import type { SettingName } from '@mim/domain/location';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { settingHistory, settingOn } from './model/setting-history.js';
import { useLocationSettings, useSetSetting } from './requests/location-settings.js';
import { SettingDialog } from './setting-dialog.js';
import { SettingList } from './setting-list.js';

export interface LocationSettingsProps {
  readonly locationId: string;
  readonly today: string;
  /** The setting that a link led to. */
  readonly wanted?: string | undefined;
}

/** How a location works, and the way to change it from a day on. */
export function LocationSettings({ locationId, today, wanted }: LocationSettingsProps) {
  const settings = useLocationSettings(locationId);
  const [open, setOpen] = useState<SettingName | null>(null);
  const close = () => {
    saving.dismiss();
    setOpen(null);
  };
  const saving = useSetSetting(
    locationId,
    ({ name, validFrom }) => settingOn(settings.data?.dated ?? [], name, validFrom),
    () => setOpen(null),
  );
  if (settings.isError) {
    return <ErrorState problem={problemFromError(settings.error)} onRetry={() => void settings.refetch()} />;
  }
  if (settings.isPending) return <Skeleton />;
  return (
    <>
      <SettingList settings={settings.data} today={today} wanted={wanted} onChange={setOpen} />
      {open === null ? null : (
        <SettingDialog
          key={open}
          name={open}
          value={settings.data.current[open]}
          history={settingHistory(settings.data.dated, open, today)}
          today={today}
          saving={saving}
          onClose={close}
        />
      )}
    </>
  );
}
