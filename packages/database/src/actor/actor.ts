import { roles } from '@mim/domain/account';
import { isSlug } from '@mim/domain/kernel';
import { z } from 'zod';

export { type Role, roles } from '@mim/domain/account';

// A code holds no comma: the locations of an actor travel as a list with commas.
const locationId = z.string().refine(isSlug, 'a location is a lower-case slug');

/**
 * Who asks, in which role, and for which locations. It comes from the session's membership, never from
 * input. The locations of an analyst and an administrator are empty: their role says what they may see.
 */
export const actorSchema = z.strictObject({
  accountId: z.string().min(1).max(200),
  role: z.enum(roles),
  locationIds: z.array(locationId).max(1000),
});
export type Actor = z.infer<typeof actorSchema>;
