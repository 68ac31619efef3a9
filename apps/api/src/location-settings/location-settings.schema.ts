import type { LocationSettings, SettingName } from '@mim/domain/location';
import { settingNames } from '@mim/domain/location';
import { settingChoiceSchema, settingSchemas } from '@mim/domain/location/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';

export const settingsInput = z.strictObject({ locationId: z.string().optional() });

/** Every setting with what it is: the domain's own schema of each. */
const currentSchema = z.strictObject(settingSchemas) as unknown as z.ZodType<
  LocationSettings,
  LocationSettings
>;

export const datedSettingSchema = z.strictObject({
  name: z.enum(settingNames as SettingName[]),
  value: z.json(),
  validFrom: z.iso.date(),
  setBy: z.string(),
  setAt: z.iso.datetime(),
});
export type StoredSetting = z.infer<typeof datedSettingSchema>;

/** How a location works today, and every choice that it made, also those that hold from a later day on. */
export const locationSettingsSchema = z.strictObject({
  locationId: z.string(),
  current: currentSchema,
  dated: z.array(datedSettingSchema),
});

export const setSettingInput = z.strictObject({
  key: keySchema.optional(),
  locationId: z.string().optional(),
  setting: settingChoiceSchema,
});
