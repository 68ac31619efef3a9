import { z } from 'zod';
import { dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { reasonNeedsNote } from '../kernel/reason.js';
import { endingReasons } from './ending.js';

/**
 * The end of a trajectory. That it ended is its state; why it ended is the reason, kept apart from it.
 * @example
 * endSchema.safeParse({ endedOn: '2008-11-30', reason: 'other' }).success; // false
 */
export const endSchema = z
  .strictObject({ endedOn: dayField(), reason: z.enum(endingReasons), note: optional(noteField()) })
  .superRefine(({ reason, note }, context) => {
    if (reason === 'other' && note === null) context.addIssue(problemIssue(['note'], reasonNeedsNote));
  });
export type End = z.output<typeof endSchema>;
