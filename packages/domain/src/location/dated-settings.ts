import { z } from 'zod';
import { dayField, problemIssue } from '../kernel/form-fields.js';
import { comparePlainDates, type PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import {
  defaultLocationSettings,
  type LocationSettings,
  locationSettingList,
  type SettingName,
  type SettingValue,
  settingNames,
} from './location-settings.js';

/** A choice of a location that holds from a day on. */
export type DatedSetting = {
  readonly [Name in SettingName]: {
    readonly name: Name;
    readonly value: SettingValue<Name>;
    readonly validFrom: PlainDate;
  };
}[SettingName];

/**
 * How a location works on a day: of each setting the choice with the latest day not after it, of two
 * with the same day the later in the list; otherwise the programme's own rule. A change of a setting
 * therefore never changes what held before.
 * @param dated Choices, those of one day in the order in which they were made.
 * @param day The day.
 * @example
 * const dated = [{ name: 'monthsTwice', value: 3, validFrom: Temporal.PlainDate.from('2008-03-01') }];
 * settingsOn(dated, Temporal.PlainDate.from('2008-02-29')).monthsTwice; // 0
 * settingsOn(dated, Temporal.PlainDate.from('2008-03-01')).monthsTwice; // 3
 */
export function settingsOn(dated: readonly DatedSetting[], day: PlainDate): LocationSettings {
  const inForce = dated
    .filter(({ validFrom }) => comparePlainDates(validFrom, day) <= 0)
    .toSorted((a, b) => comparePlainDates(a.validFrom, b.validFrom));
  return {
    ...defaultLocationSettings,
    ...Object.fromEntries(inForce.map(({ name, value }) => [name, value])),
  };
}

/** A value that a setting cannot have. */
export const settingOutOfRange: Problem<'setting-out-of-range'> = {
  code: 'setting-out-of-range',
  message: { nl: 'Deze waarde kan niet bij deze instelling.', en: 'This setting cannot have this value.' },
  remedy: { nl: 'Kies een waarde binnen de grenzen.', en: 'Choose a value within the limits.' },
};

/**
 * Reads the value of one setting.
 * @param name Which setting.
 * @param value What was sent or stored.
 * @example
 * readSetting('retentionYears', 16).ok; // false
 */
export function readSetting<Name extends SettingName>(
  name: Name,
  value: unknown,
): Result<SettingValue<Name>, Problem<'setting-out-of-range'>> {
  const read = locationSettingList[name].schema.safeParse(value);
  return read.success ? ok(read.data as SettingValue<Name>) : fail(settingOutOfRange);
}

/**
 * A choice as a form or a program sends it: the name, the value, and the first day on which it holds.
 * @example
 * settingChoiceSchema.safeParse({ name: 'monthsTwice', value: 3, validFrom: '2008-03-01' }).success; // true
 * settingChoiceSchema.safeParse({ name: 'monthsTwice', value: -1, validFrom: '2008-03-01' }).success; // false
 */
export const settingChoiceSchema = z
  .strictObject({
    name: z.enum(settingNames as SettingName[]),
    value: z.unknown(),
    validFrom: dayField(),
  })
  .superRefine(({ name, value }, context) => {
    const read = readSetting(name, value);
    if (!read.ok) context.addIssue(problemIssue(['value'], read.problem));
  });
export type SettingChoice = z.output<typeof settingChoiceSchema>;
