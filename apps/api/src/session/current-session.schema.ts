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
});
export type CurrentSession = z.infer<typeof currentSessionSchema>;
