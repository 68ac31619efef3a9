import type { LocationSettings } from '@mim/domain/location';

/** How each location that was asked for works, by its id. */
export type SettingsByLocation = ReadonlyMap<string, LocationSettings>;

/** How the location of a row works, among the settings that were read for every location that was asked for. */
export function settingsFor(
  settings: SettingsByLocation,
  { locationId }: { readonly locationId: string },
): LocationSettings {
  const found = settings.get(locationId);
  if (found === undefined) throw new Error('a row of a location that was not asked for');
  return found;
}
