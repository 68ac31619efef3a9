import { deepFreeze } from '../kernel/deep-freeze.js';
import { namesOf, type ValueOf } from '../kernel/fact.js';
import { deliverySettings } from './delivery-settings.js';
import { expenseSettings } from './expense-settings.js';
import { guidanceSettings } from './guidance-settings.js';
import { preparationSettings } from './preparation-settings.js';
import { registrationSettings } from './registration-settings.js';
import type { Setting } from './setting.js';
import { visitSettings } from './visit-settings.js';

/**
 * Every rule that is a location's own choice, by name: the page of settings, the check of what is sent,
 * and the values that hold where a location chose nothing, are all read from this table.
 */
export const locationSettingList = deepFreeze({
  ...registrationSettings,
  ...visitSettings,
  ...preparationSettings,
  ...guidanceSettings,
  ...expenseSettings,
  ...deliverySettings,
} as const satisfies Readonly<Record<string, Setting>>);

export type SettingName = keyof typeof locationSettingList;
export type SettingValue<Name extends SettingName> = ValueOf<(typeof locationSettingList)[Name]>;

/** How a location works. */
export type LocationSettings = { readonly [Name in SettingName]: SettingValue<Name> };

/** The settings' names, in the order in which people should read them. */
export const settingNames: readonly SettingName[] = deepFreeze(namesOf(locationSettingList));

/** The settings that a page offers: those that something reads. */
export const shownSettingNames: readonly SettingName[] = deepFreeze(
  settingNames.filter((name) => (locationSettingList[name] as Setting).isShown !== false),
);

/** How a location works that chose nothing: the programme's own rules. */
export const defaultLocationSettings = deepFreeze(
  Object.fromEntries(settingNames.map((name) => [name, locationSettingList[name].default])),
) as LocationSettings;
