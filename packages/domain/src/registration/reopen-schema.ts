import { z } from 'zod';
import { dayField, noteField } from '../kernel/form-fields.js';

/** The reopening of a trajectory that has ended: when, and why. */
export const reopenSchema = z.strictObject({ reopenedOn: dayField(), reason: noteField() });
export type Reopening = z.output<typeof reopenSchema>;
