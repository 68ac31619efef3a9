import { z } from 'zod';
import { dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { supervisionProblem } from './supervision-problems.js';

/** Longest identifier of an account, in characters. */
const longestAccount = 100;
const accountField = () => z.string().min(1).max(longestAccount);

/**
 * A cover as it is agreed: who is away, who does her work, and from when until when. One without an end is refused:
 * nobody would see when it is over.
 * @example
 * coverSchema.safeParse({ absentId: 'bea', coveredById: 'carla', firstDay: '2008-07-01', lastDay: null }).success; // false
 */
export const coverSchema = z
  .strictObject({
    absentId: accountField(),
    coveredById: accountField(),
    firstDay: dayField(),
    lastDay: optional(dayField()),
    note: optional(noteField()),
  })
  .transform(({ lastDay, ...cover }, context) => {
    if (lastDay !== null && lastDay >= cover.firstDay) return { ...cover, lastDay };
    const code = lastDay === null ? 'cover-without-end' : 'cover-backwards';
    context.addIssue(problemIssue(['lastDay'], supervisionProblem(code)));
    return z.NEVER;
  });
export type CoverRecord = z.output<typeof coverSchema>;
