import { z } from 'zod';
import { dayField, lineField, optional, refusing } from '../kernel/form-fields.js';
import { assignmentRefusals } from './invitation.js';
import { roles } from './roles.js';

/** Most locations of one invitation: a coordinator works for a few. */
const mostLocations = 50;

/**
 * Somebody who is invited: to which role, for what, and from which day. No day: today.
 * @example
 * const toos = { email: ' toos@mim.example', name: 'Toos', role: 'coordinator' };
 * invitationSchema.safeParse(toos).success; // false
 * invitationSchema.parse({ ...toos, locationIds: ['breda'] }).email; // 'toos@mim.example'
 */
export const invitationSchema = z
  .strictObject({
    email: lineField(254).pipe(z.email()),
    name: lineField(200),
    role: z.enum(roles),
    locationIds: z.array(z.string().max(100)).max(mostLocations).default([]),
    providerId: optional(z.string().max(100)),
    firstDay: optional(dayField()),
  })
  .superRefine(refusing(assignmentRefusals));
