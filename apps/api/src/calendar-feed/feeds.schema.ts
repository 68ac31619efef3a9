import { z } from 'zod';

/** A calendar feed as the account that made it sees it. */
export const feedSchema = z.strictObject({
  feedId: z.uuid(),
  locationId: z.string(),
  createdAt: z.iso.datetime(),
  /** When the address stopped working; null: it works. */
  revokedAt: z.iso.datetime().nullable(),
  version: z.number().int(),
});

export const createFeedSchema = z.strictObject({ locationId: z.string().max(100).optional() });
