import { roles } from '@mim/database';
import { z } from 'zod';
import { locationSchema } from '../locations/locations.schema.js';

/** What a page learns about whoever looks at it. */
export const currentSessionSchema = z.strictObject({
  demo: z.boolean(),
  /** The day that the server goes by: a page asks and offers days by the same one. */
  today: z.iso.date(),
  account: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      locations: z.array(locationSchema),
    })
    .nullable(),
  /** Who gave her password and has a second step to take before she is in. */
  halfway: z
    .strictObject({
      name: z.string(),
      email: z.string(),
      /** Whether she has one to take, or sets it up first. */
      hasFactor: z.boolean(),
    })
    .nullable(),
});
export type CurrentSession = z.infer<typeof currentSessionSchema>;
