import { factChanges } from '@mim/domain/kernel/schema';
import { personSchema } from '@mim/domain/person/schema';
import { trajectoryIntakeFacts } from '@mim/domain/registration';
import { z } from 'zod';
import { versionFields } from '../dossier/write.js';

export const savePersonInput = z.strictObject({ personId: z.uuid(), ...versionFields, person: personSchema });

export const savePartnerInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  /** Who the partner is; null: no partner is named any more. */
  partner: personSchema.nullable(),
});
export type SavePartnerInput = z.infer<typeof savePartnerInput>;

/** Facts of a trajectory that can be corrected at any time, under the rules of the intake. */
const registrationSchema = z.strictObject(factChanges(trajectoryIntakeFacts));

export const saveRegistrationInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  registration: registrationSchema,
  /** Who she is, where that is filled in along with it; absent: it stays as it is. */
  mother: z.strictObject({ version: versionFields.version, person: personSchema }).optional(),
});
export type SaveRegistrationInput = z.infer<typeof saveRegistrationInput>;
