import { z } from 'zod';

/** A location as lists and choices show it. */
export const locationSchema = z.strictObject({ code: z.string(), name: z.string() });
export type Location = z.infer<typeof locationSchema>;
