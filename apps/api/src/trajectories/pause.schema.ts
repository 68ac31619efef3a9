import { z } from 'zod';

/** A pause as an answer tells of it: of a mother, or of a visiting mother. */
export const pauseSchemaOut = z.strictObject({
  pauseId: z.string(),
  firstDay: z.iso.date(),
  /** Null: until somebody ends it. */
  lastDay: z.iso.date().nullable(),
  reason: z.string(),
  version: z.number().int(),
});
