import { z } from 'zod';
import { codeField, dayField, noteField, optional } from '../kernel/form-fields.js';
import { matchEndReasons, matchEndSides, proposalOutcomes } from './match.js';

/**
 * An answer to a proposal. A reason is asked for, never required: she need not explain herself.
 * @example
 * proposalAnswerSchema.safeParse({ outcome: 'proposed', answeredOn: '2008-02-11' }).success; // false
 */
export const proposalAnswerSchema = z.strictObject({
  outcome: codeField(proposalOutcomes).exclude(['proposed']),
  answeredOn: dayField(),
  reason: optional(noteField()),
  /** First day of the match when both accept; absent: the day of the answer. */
  startsOn: optional(dayField()),
});
export type ProposalAnswer = z.output<typeof proposalAnswerSchema>;

/** The end of a match. */
export const matchEndSchema = z.strictObject({
  endedOn: dayField(),
  reason: codeField(matchEndReasons),
  endedBy: codeField(matchEndSides),
  note: optional(noteField()),
});
export type MatchEnd = z.output<typeof matchEndSchema>;
