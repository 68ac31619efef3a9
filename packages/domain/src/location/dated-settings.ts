import { compareText } from '../kernel/compare-text.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import {
  defaultLocationSettings,
  type LocationSettings,
  type SettingName,
  type SettingValue,
  settingNames,
} from './location-settings.js';

/** A choice of a location that holds from a day on. */
export type DatedSetting = {
  readonly [Name in SettingName]: {
    readonly name: Name;
    readonly value: SettingValue<Name>;
    /** First day on which it holds, ISO text. */
    readonly validFrom: string;
  };
}[SettingName];

/**
 * How a location works on a day: of each setting the choice with the latest day not after it, of two
 * with the same day the later in the list; otherwise the programme's own rule. A change of a setting
 * therefore never changes what held before.
 * @param dated Choices, those of one day in the order in which they were made.
 * @param day The day.
 * @throws RangeError for a name that is no setting, and for a first day that is no day of the calendar.
 * @example
 * const dated = [{ name: 'monthsTwice', value: 3, validFrom: '2008-03-01' }];
 * settingsOn(dated, Temporal.PlainDate.from('2008-02-29')).monthsTwice; // 0
 * settingsOn(dated, Temporal.PlainDate.from('2008-03-01')).monthsTwice; // 3
 */
export function settingsOn(dated: readonly DatedSetting[], day: PlainDate): LocationSettings {
  const unknown = dated.find(({ name }) => !settingNames.includes(name));
  if (unknown !== undefined) throw new RangeError(`no setting is called ${JSON.stringify(unknown.name)}`);
  requireDays(...dated.map(({ validFrom }) => validFrom));
  const today = day.toString();
  const inForce = dated
    .filter(({ validFrom }) => validFrom <= today)
    .toSorted((a, b) => compareText(a.validFrom, b.validFrom));
  return {
    ...defaultLocationSettings,
    ...Object.fromEntries(inForce.map(({ name, value }) => [name, value])),
  };
}
