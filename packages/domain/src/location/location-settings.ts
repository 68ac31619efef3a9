import type { z } from 'zod';
import { guidanceSettings } from './guidance-settings.js';
import { registrationSettings } from './registration-settings.js';
import type { Setting } from './setting.js';
import { visitSettings } from './visit-settings.js';

/**
 * Every rule that is a location's own choice, by name: the page of settings, the check of what is sent,
 * and the values that hold where a location chose nothing, are all read from this table.
 */
export const locationSettingList = {
  ...registrationSettings,
  ...visitSettings,
  ...guidanceSettings,
} as const satisfies Readonly<Record<string, Setting<never> | Setting>>;

export type SettingName = keyof typeof locationSettingList;
export type SettingValue<Name extends SettingName> = z.output<(typeof locationSettingList)[Name]['schema']>;

/** How a location works. */
export type LocationSettings = { readonly [Name in SettingName]: SettingValue<Name> };

/** The settings' names, in the order in which people should read them. */
export const settingNames = Object.keys(locationSettingList) as readonly SettingName[];

/** The settings that a page offers: those that something reads. */
export const shownSettingNames: readonly SettingName[] = settingNames.filter(
  (name) => (locationSettingList[name] as Setting).isShown !== false,
);

/** How a location works that chose nothing: the programme's own rules. */
export const defaultLocationSettings = Object.fromEntries(
  settingNames.map((name) => [name, locationSettingList[name].default]),
) as LocationSettings;
