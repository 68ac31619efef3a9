import { z } from 'zod';

/** What of somebody had what was typed. */
export const foundBySchema = z.enum(['name', 'phone', 'child', 'visiting-mother']);
export type FoundBy = z.infer<typeof foundBySchema>;
