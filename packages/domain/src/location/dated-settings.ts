import { compareText } from '../kernel/compare-text.js';
import { requireDays } from '../kernel/iso-date.js';
import { type PlainDate, Temporal } from '../kernel/plain-date.js';
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

/** How often a location visits from a day on, and until which age of the child in months. */
export interface DatedVisitPolicy extends Pick<LocationSettings, 'endAgeMonths' | 'monthsTwice'> {
  /** First day on which it holds, ISO text. */
  readonly validFrom: string;
}

/** The first day of the calendar. */
const firstDay = '0001-01-01';

/** How a location works on a day, with how it visited before that day and will after it. */
export interface SettingsInTime extends LocationSettings {
  /** By their first day, the programme's own rule before all others. */
  readonly visitPolicies: readonly DatedVisitPolicy[];
}

/**
 * How a location works on a day, as `settingsOn`, with how it visited before and will visit after it: so that what was
 * due before a choice stays due.
 * @param dated Choices, those of one day in the order in which they were made.
 * @param day The day.
 * @example
 * const dated = [{ name: 'monthsTwice', value: 3, validFrom: '2008-03-01' }];
 * settingsInTime(dated, Temporal.PlainDate.from('2008-02-29')).visitPolicies.at(-1); // { validFrom: '2008-03-01', endAgeMonths: 18, monthsTwice: 3 }
 */
export function settingsInTime(dated: readonly DatedSetting[], day: PlainDate): SettingsInTime {
  const current = settingsOn(dated, day);
  const days = dated
    .filter(({ name }) => name === 'endAgeMonths' || name === 'monthsTwice')
    .map(({ validFrom }) => validFrom);
  const visitPolicies = [...new Set([firstDay, ...days])].toSorted(compareText).map((validFrom) => {
    const { endAgeMonths, monthsTwice } = settingsOn(dated, Temporal.PlainDate.from(validFrom));
    return { validFrom, endAgeMonths, monthsTwice };
  });
  return { ...current, visitPolicies };
}
