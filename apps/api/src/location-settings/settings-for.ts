import type { SettingsInTime } from '@mim/domain/location';

/** How each location that was asked for works, by its id. */
export type SettingsByLocation = ReadonlyMap<string, SettingsInTime>;

/** How the location of a row works, among the settings that were read for every location that was asked for. */
export function settingsFor(
  settings: SettingsByLocation,
  { locationId }: { readonly locationId: string },
): SettingsInTime {
  const found = settings.get(locationId);
  if (found === undefined) throw new Error('a row of a location that was not asked for');
  return found;
}
