import { roles } from '@mim/database';
import { z } from 'zod';

const partInput = z.strictObject({
  /** The `next` of the part before; absent: from the newest. */
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(50),
});

export const accessLogInput = partInput.extend({
  /** Only lines about this person or prospect. */
  subjectId: z.uuid().optional(),
});
export type AccessLogInput = z.infer<typeof accessLogInput>;

export const providerLogInput = partInput.extend({
  /** Only what was looked up in deliveries: opened, and taken out as a file. */
  ofDeliveries: z.boolean().default(false),
});
export type ProviderLogInput = z.infer<typeof providerLogInput>;

/** Who read what about whom, and when. */
export const accessLineSchema = z.strictObject({
  entryId: z.string(),
  locationId: z.string(),
  at: z.iso.datetime(),
  accountId: z.string(),
  /** Name of the account; null when it is there no more. */
  accountName: z.string().nullable(),
  /** Role in which it was read. */
  role: z.enum(roles),
  what: z.string(),
  subjects: z.array(z.string()),
  /** Of how many people it was. */
  people: z.int().min(0),
  reason: z.string().nullable(),
});
export type AccessLine = z.infer<typeof accessLineSchema>;

/** A line as a manager reads it: of how many it was, not of whom; why, where the deliveries of her provider were opened. */
export const providerLineSchema = accessLineSchema.omit({ subjects: true });

export const providerLogSchema = z.strictObject({
  lines: z.array(providerLineSchema),
  next: z.string().nullable(),
});

export const accessLogSchema = z.strictObject({
  lines: z.array(accessLineSchema),
  next: z.string().nullable(),
});
