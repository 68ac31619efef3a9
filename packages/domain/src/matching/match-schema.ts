import { z } from 'zod';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { matchEndReasons, matchEndSides } from './match.js';
import { matchingProblem } from './matching-problems.js';
import { proposalAnswers } from './proposal-codes.js';

/**
 * An answer to a proposal. A reason is asked for, never required: she need not explain herself. When both accept, the first
 * day of their match is part of the answer.
 * @example
 * proposalAnswerSchema.safeParse({ outcome: 'proposed', answeredOn: '2008-02-11' }).success; // false
 * proposalAnswerSchema.safeParse({ outcome: 'accepted', answeredOn: '2008-02-11' }).success; // false
 */
export const proposalAnswerSchema = z
  .strictObject({
    outcome: codeField(proposalAnswers),
    answeredOn: dayField(),
    reason: optional(noteField()),
    /** First day of the match when both accept. */
    startsOn: optional(dayField()),
  })
  .superRefine(({ outcome, startsOn }, context) => {
    if (outcome === 'accepted' && startsOn === null)
      context.addIssue(problemIssue(['startsOn'], matchingProblem('match-without-start')));
  });
export type ProposalAnswer = z.output<typeof proposalAnswerSchema>;

/**
 * Why the coordinator does not propose a visiting mother to a mother: always with a reason, so that nobody is passed
 * over in silence.
 * @example
 * rejectionSchema.safeParse({ reason: '' }).success; // false
 */
export const rejectionSchema = z.strictObject({ reason: noteField() });
export type Rejection = z.output<typeof rejectionSchema>;

/** The end of a match. */
export const matchEndSchema = z.strictObject({
  endedOn: dayField(),
  reason: codeField(matchEndReasons),
  endedBy: codeField(matchEndSides),
  note: optional(noteField()),
});
export type MatchEnd = z.output<typeof matchEndSchema>;
