import { z } from 'zod';
import { codeField, optional } from '../kernel/form-fields.js';
import { passedVisitChoices, passOnWays } from './pass-on.js';

/**
 * What becomes of one mother whose visiting mother stops or is away. Only the waiting list needs nobody else.
 * @example
 * const family = { matchId: '0b0f7f0e-5d3c-4b86-9d3a-0f6a4a3f1c11', version: 1 };
 * passOnSchema.safeParse({ ...family, to: 'waiting' }).success; // true
 * passOnSchema.safeParse({ ...family, to: 'successor' }).success; // false
 */
export const passOnSchema = z
  .strictObject({
    matchId: z.uuid(),
    version: z.number().int().min(1),
    to: codeField(passOnWays),
    /** Who visits her from now on, or in these days. */
    visitingMotherId: optional(z.uuid()),
    plannedVisits: codeField(passedVisitChoices).default('hand-over'),
  })
  .refine(({ to, visitingMotherId }) => (to === 'waiting') === (visitingMotherId === null), {
    path: ['visitingMotherId'],
    message: 'a successor or a stand-in is somebody, the waiting list is nobody',
  });
export type PassOn = z.output<typeof passOnSchema>;
