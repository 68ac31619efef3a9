import { roles } from '@mim/database';
import { z } from 'zod';

export const accessLogInput = z.strictObject({
  /** Only lines about this person or prospect. */
  subjectId: z.uuid().optional(),
  /** The `next` of the part before; absent: from the newest. */
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type AccessLogInput = z.infer<typeof accessLogInput>;

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
  reason: z.string().nullable(),
});
export type AccessLine = z.infer<typeof accessLineSchema>;

export const accessLogSchema = z.strictObject({
  lines: z.array(accessLineSchema),
  next: z.string().nullable(),
});
