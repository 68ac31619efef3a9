import { z } from 'zod';
import { codeField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { reasonNeedsNote } from '../registration/extension-schema.js';
import { removalReasons } from './removal-codes.js';

/**
 * Why something is taken out.
 * @example
 * removalSchema.safeParse({ reason: 'recorded-twice' }).success; // true
 * removalSchema.safeParse({ reason: 'other' }).success; // false
 */
export const removalSchema = z
  .strictObject({
    reason: codeField(removalReasons),
    note: optional(noteField()),
  })
  .superRefine(({ reason, note }, context) => {
    if (reason === 'other' && note === null) context.addIssue(problemIssue(['note'], reasonNeedsNote));
  });
export type Removal = z.output<typeof removalSchema>;
