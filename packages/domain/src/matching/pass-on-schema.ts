import { z } from 'zod';
import { codeField } from '../kernel/form-fields.js';
import { passedVisitChoices } from './pass-on.js';

const ofMatch = { matchId: z.uuid(), version: z.number().int().min(1) };
/** Who visits her from now on, or in these days. */
const bySomebody = { ...ofMatch, visitingMotherId: z.uuid() };

/**
 * What becomes of one mother whose visiting mother stops or is away: she waits again, a successor visits her, or the match
 * goes on and in these days somebody stands in for the visits, or they are cancelled.
 * @example
 * const family = { matchId: '0b0f7f0e-5d3c-4b86-9d3a-0f6a4a3f1c11', version: 1 };
 * passOnSchema.safeParse({ ...family, to: 'waiting' }).success; // true
 * passOnSchema.safeParse({ ...family, to: 'successor' }).success; // false
 */
export const passOnSchema = z.discriminatedUnion('to', [
  z.strictObject({ ...ofMatch, to: z.literal('waiting') }),
  z.strictObject({
    ...bySomebody,
    to: z.literal('successor'),
    plannedVisits: codeField(passedVisitChoices).default('hand-over'),
  }),
  z.strictObject({ ...bySomebody, to: z.literal('stand-in') }),
  z.strictObject({ ...ofMatch, to: z.literal('cancel-visits') }),
]);
export type PassOn = z.output<typeof passOnSchema>;
