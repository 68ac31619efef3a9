import { educationLevels, originGroups, spokenLanguages } from '@mim/domain';
import { z } from 'zod';

const day = z.iso.date();
const text = z.string();
const version = z.number().int();

export const personSchemaOut = z.strictObject({
  personId: text,
  version,
  name: text,
  givenName: text,
  namePrefix: text.nullable(),
  familyName: text,
  phone: text.nullable(),
  email: text.nullable(),
  street: text.nullable(),
  postcode: text.nullable(),
  town: text.nullable(),
  bornOn: day.nullable(),
  birthYear: z.number().int().nullable(),
  languages: z.array(z.enum(spokenLanguages.values)),
  origin: z.enum(originGroups.values).nullable(),
  originConsentOn: day.nullable(),
  originConsentWording: text.nullable(),
  education: z.enum(educationLevels.values).nullable(),
});
