import { storedFacts } from '@mim/domain/kernel/schema';
import { serviceFacts } from '@mim/domain/referral';
import { serviceSchema } from '@mim/domain/referral/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { exportLanguageSchema } from '../table-export/exported-table.js';

/** An entry of the local directory. */
export const serviceViewSchema = z.strictObject({
  serviceId: z.string(),
  locationId: z.string(),
  ...storedFacts(serviceFacts),
  /** How many referrals name it. */
  referrals: z.number().int(),
  version: z.number().int(),
});

export type ServiceView = z.infer<typeof serviceViewSchema>;

/** The directory as a file. */
export const serviceExportInput = z.strictObject({ language: exportLanguageSchema });
export type ServiceExportInput = z.output<typeof serviceExportInput>;

export const serviceListInput = z.strictObject({
  /** Absent: of every location of the account. */
  locationId: z.string().min(1).max(100).optional(),
});
export const serviceListSchema = z.array(serviceViewSchema);

export const addServiceInput = z.strictObject({
  key: keySchema,
  /** Needed by who works at several locations. */
  locationId: z.string().min(1).max(100).optional(),
  service: serviceSchema,
});

export const changeServiceInput = z.strictObject({
  serviceId: z.uuid(),
  ...versionFields,
  service: serviceSchema,
});
export type ChangeServiceInput = z.output<typeof changeServiceInput>;
