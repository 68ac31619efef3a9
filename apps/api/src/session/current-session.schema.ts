import { roles } from '@mim/database';
import { z } from 'zod';
import { locationSchema } from '../locations/location.js';

/** What a page learns about whoever looks at it. */
export const currentSessionSchema = z.strictObject({
  demo: z.boolean(),
  account: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      locations: z.array(locationSchema),
    })
    .nullable(),
  /** When the session ends if it is not used again; null without a session. */
  endsAt: z.iso.datetime().nullable(),
});
export type CurrentSession = z.infer<typeof currentSessionSchema>;
