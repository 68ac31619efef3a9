import { z } from 'zod';
import { codeField, dayField, lineField, noteField, optional } from '../kernel/form-fields.js';
import { signalOutcomes, signalSeverities } from './signal-codes.js';

/**
 * A signal: a worry that a visiting mother brings to the coordinator. How serious it is, the coordinator judges; who brings it
 * can say so already.
 * @example
 * signalSchema.safeParse({ raisedOn: '2008-03-31', description: ' ' }).success; // false
 */
export const signalSchema = z.strictObject({
  raisedOn: dayField(),
  severity: optional(codeField(signalSeverities)),
  description: noteField(),
});
export type SignalFacts = z.output<typeof signalSchema>;

/**
 * The second step: the coordinator judges how serious it is, says what she did, and when she comes back to it.
 * @example
 * signalJudgementSchema.safeParse({ step: 'judged', takenOn: '2008-04-01', severity: 'watch', note: 'Gebeld.', followUpOn: '2008-04-08' }).success; // true
 */
export const signalJudgementSchema = z.strictObject({
  step: z.literal('judged'),
  takenOn: dayField(),
  severity: codeField(signalSeverities),
  note: noteField(),
  followUpOn: dayField(),
});

/**
 * The third step: what the contact person of the organisation decided, and when the coordinator comes back to it.
 * @example
 * signalDecisionSchema.safeParse({ step: 'decided', takenOn: '2008-04-02', contactPerson: '', note: 'x', followUpOn: '2008-04-08' }).success; // false
 */
export const signalDecisionSchema = z.strictObject({
  step: z.literal('decided'),
  takenOn: dayField(),
  contactPerson: lineField(),
  note: noteField(),
  followUpOn: dayField(),
});

/**
 * The end: what became of it, and what was done.
 * @example
 * signalClosingSchema.safeParse({ step: 'closed', closedOn: '2008-04-09', note: 'Zij slaapt weer.' }).success; // false
 */
export const signalClosingSchema = z.strictObject({
  step: z.literal('closed'),
  closedOn: dayField(),
  outcome: codeField(signalOutcomes),
  note: noteField(),
});

/**
 * A step that is taken with a signal.
 * @example
 * signalStepSchema.safeParse({ step: 'noticed' }).success; // false
 */
export const signalStepSchema = z.discriminatedUnion('step', [
  signalJudgementSchema,
  signalDecisionSchema,
  signalClosingSchema,
]);
export type SignalStepTaken = z.output<typeof signalStepSchema>;

/**
 * A signal that was closed by mistake is opened again: why, and when the coordinator comes back to it; without a day on the one
 * that was agreed before.
 * @example
 * signalReopeningSchema.safeParse({ reopenedOn: '2008-04-10', note: ' ' }).success; // false
 */
export const signalReopeningSchema = z.strictObject({
  reopenedOn: dayField(),
  note: noteField(),
  followUpOn: optional(dayField()),
});
export type SignalReopening = z.output<typeof signalReopeningSchema>;
