import { z } from 'zod';
import type { CodeList } from '../kernel/code-list.js';
import { codeField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { reasonNeedsNote } from '../kernel/reason.js';
import { dossierRemovalReasons, type RemovalReason, removalReasons } from './removal-codes.js';

const becauseOf = <Reason extends RemovalReason>(reasons: CodeList<Reason>) =>
  z
    .strictObject({
      reason: codeField(reasons),
      note: optional(noteField()),
    })
    .superRefine(({ reason, note }, context) => {
      if (reason === 'other' && note === null) context.addIssue(problemIssue(['note'], reasonNeedsNote));
    });

/**
 * Why something is taken out.
 * @example
 * removalSchema.safeParse({ reason: 'recorded-twice' }).success; // true
 * removalSchema.safeParse({ reason: 'other' }).success; // false
 */
export const removalSchema = becauseOf(removalReasons);
export type Removal = z.output<typeof removalSchema>;

/**
 * Why somebody is taken out.
 * @example
 * dossierRemovalSchema.safeParse({ reason: 'practice' }).success; // true
 * dossierRemovalSchema.safeParse({ reason: 'not-happened' }).success; // false
 */
export const dossierRemovalSchema = becauseOf(dossierRemovalReasons);
