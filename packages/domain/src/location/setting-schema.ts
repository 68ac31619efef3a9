import { z } from 'zod';
import { givenFields } from '../kernel/fact-schema.js';
import { dayField, problemIssue } from '../kernel/form-fields.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import {
  locationSettingList,
  type SettingName,
  type SettingValue,
  settingNames,
} from './location-settings.js';

/** A value that a setting cannot have. */
export const settingOutOfRange = problemOf(
  'setting-out-of-range',
  ['Deze waarde kan niet bij deze instelling.', 'This setting cannot have this value.'],
  ['Kies een waarde binnen de grenzen.', 'Choose a value within the limits.'],
);

/** What each setting can be. */
export const settingSchemas: { readonly [Name in SettingName]: z.ZodType<SettingValue<Name>> } =
  Object.freeze(givenFields(locationSettingList));

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
  const read = settingSchemas[name].safeParse(value);
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
