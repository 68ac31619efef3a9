import { z } from 'zod';
import { codeField, dayField } from '../kernel/form-fields.js';
import { erasureGrounds } from './erasure-codes.js';

/**
 * A request to erase somebody: since when it was asked, why, and that it is known to be for good.
 * @example
 * const request = { receivedOn: '2008-06-02', ground: 'objection', isForGood: true };
 * erasureRequestSchema.safeParse(request).success; // true
 * erasureRequestSchema.safeParse({ ...request, isForGood: false }).success; // false
 */
export const erasureRequestSchema = z.strictObject({
  receivedOn: dayField(),
  ground: codeField(erasureGrounds),
  isForGood: z.literal(true),
});
export type ErasureRequest = z.output<typeof erasureRequestSchema>;
