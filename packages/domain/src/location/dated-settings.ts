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

/** Settings as they hold from a day on. */
type Dated<Name extends SettingName> = Pick<LocationSettings, Name> & {
  /** First day on which it holds, ISO text. */
  readonly validFrom: string;
};

/** How often a location visits from a day on, and until which age of the child in months. */
export type DatedVisitPolicy = Dated<'endAgeMonths' | 'monthsTwice'>;
/** How often a location supervises its visiting mothers and brings them together from a day on, in months. */
export type DatedGuidancePolicy = Dated<'supervisionEveryMonths' | 'meetingEveryMonths' | 'guidanceFromDays'>;

/** The first day of the calendar. */
const firstDay = '0001-01-01';

/** How a location works on a day, with how it visited and guided before that day and will after it. */
export interface SettingsInTime extends LocationSettings {
  /** By their first day, the programme's own rule before all others. */
  readonly visitPolicies: readonly DatedVisitPolicy[];
  /** The same, of the guidance of visiting mothers. */
  readonly guidancePolicies: readonly DatedGuidancePolicy[];
}

/** How settings held one after another, by first day. */
function inTurn<Name extends SettingName>(
  dated: readonly DatedSetting[],
  names: readonly Name[],
): readonly Dated<Name>[] {
  const days = dated
    .filter(({ name }) => names.some((each) => each === name))
    .map(({ validFrom }) => validFrom);
  return [...new Set([firstDay, ...days])].toSorted(compareText).map((validFrom) => {
    const settings = settingsOn(dated, Temporal.PlainDate.from(validFrom));
    const held = Object.fromEntries(names.map((name) => [name, settings[name]])) as Pick<
      LocationSettings,
      Name
    >;
    return { validFrom, ...held };
  });
}

/**
 * How a location works on a day, as `settingsOn`, with how it visited and guided before and will after it: so that what
 * was due before a choice stays due.
 * @param dated Choices, those of one day in the order in which they were made.
 * @param day The day.
 * @example
 * const dated = [{ name: 'monthsTwice', value: 3, validFrom: '2008-03-01' }];
 * settingsInTime(dated, Temporal.PlainDate.from('2008-02-29')).visitPolicies.at(-1); // { validFrom: '2008-03-01', endAgeMonths: 18, monthsTwice: 3 }
 */
export const settingsInTime = (dated: readonly DatedSetting[], day: PlainDate): SettingsInTime => ({
  ...settingsOn(dated, day),
  visitPolicies: inTurn(dated, ['endAgeMonths', 'monthsTwice']),
  guidancePolicies: inTurn(dated, ['supervisionEveryMonths', 'meetingEveryMonths', 'guidanceFromDays']),
});
