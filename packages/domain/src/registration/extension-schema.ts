import { z } from 'zod';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { reasonNeedsNote } from '../kernel/reason.js';
import { problemOf } from '../kernel/result.js';
import { extensionReasons } from './extension-reasons.js';

export const extensionBackwards = problemOf(
  'extension-backwards',
  ['De verlenging eindigt voor zij is afgesproken.', 'The extension ends before it was agreed.'],
  ['Kies een latere laatste dag.', 'Choose a later last day.'],
);

/**
 * The agreement that visits go on past the usual age, until a day and for a reason.
 * @example
 * extensionSchema.safeParse({ extendedOn: '2009-04-01', untilOn: '2009-09-30', reason: 'other' }).success; // false
 */
export const extensionSchema = z
  .strictObject({
    extendedOn: dayField(),
    /** Last day until which visits go on. */
    untilOn: dayField(),
    reason: codeField(extensionReasons),
    note: optional(noteField()),
  })
  .superRefine(({ extendedOn, untilOn, reason, note }, context) => {
    if (untilOn < extendedOn) context.addIssue(problemIssue(['untilOn'], extensionBackwards));
    if (reason === 'other' && note === null) context.addIssue(problemIssue(['note'], reasonNeedsNote));
  });
export type Extension = z.output<typeof extensionSchema>;
