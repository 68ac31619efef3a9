import { z } from 'zod';
import { noteField } from '../kernel/form-fields.js';

/** The merging of two records of one mother: which goes into the one that is open, and why they are one. */
export const mergeSchema = z.strictObject({ otherId: z.uuid(), reason: noteField() });
export type Merge = z.output<typeof mergeSchema>;
