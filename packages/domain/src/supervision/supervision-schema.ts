import { z } from 'zod';
import type { ValuesOf } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, lineField, noteField, optional, refusing } from '../kernel/form-fields.js';
import type { Refusal } from '../kernel/result.js';
import { type AgreementOutcome, agreementOutcomes } from './guidance-codes.js';
import {
  agreementFacts,
  cancelledSupervisionFacts,
  heldSupervisionFacts,
  plannedSupervisionFacts,
} from './supervision-facts.js';
import { supervisionProblem } from './supervision-problems.js';

/**
 * A supervision session that is planned.
 * @example
 * supervisionPlanSchema.parse({ sessionOn: '2008-03-31' }).channel; // 'home'
 */
export const supervisionPlanSchema = z.strictObject(factFields(plannedSupervisionFacts));
export type SupervisionPlan = ValuesOf<typeof plannedSupervisionFacts>;

/**
 * A supervision session that was held, as it is recorded. What is not known is left out.
 * @example
 * supervisionSchema.parse({ sessionOn: '2008-03-31', durationMinutes: 60 }).points; // []
 */
export const supervisionSchema = z.strictObject(factFields(heldSupervisionFacts));
export type SupervisionRecord = ValuesOf<typeof heldSupervisionFacts>;

/**
 * A planned session that did not take place.
 * @example
 * supervisionCancellationSchema.parse({}).cancelReason; // null
 */
export const supervisionCancellationSchema = z.strictObject(factFields(cancelledSupervisionFacts));

/**
 * What is agreed, in a line.
 * @example
 * agreementDescription().parse(' Belt de bibliotheek '); // 'Belt de bibliotheek'
 */
export const agreementDescription = () => lineField(agreementFacts.description.kind.longest);

const settlementRefusals = ({
  outcome,
  reason,
}: {
  outcome: AgreementOutcome;
  reason: string | null;
}): readonly Refusal[] =>
  outcome === 'dropped' && reason === null
    ? [{ field: 'reason', problem: supervisionProblem('agreement-dropped-without-reason') }]
    : [];

/**
 * What became of an agreement: done, or dropped with a reason.
 * @example
 * settlementSchema.safeParse({ outcome: 'dropped' }).success; // false
 * settlementSchema.safeParse({ outcome: 'done' }).success; // true
 */
export const settlementSchema = z
  .strictObject({ outcome: codeField(agreementOutcomes), reason: optional(noteField()) })
  .superRefine(refusing(settlementRefusals));
export type Settlement = z.output<typeof settlementSchema>;

/** So many agreements can be made in one session. */
const mostAgreements = 20;

/**
 * A supervision session as its form sends it: what was held, what was agreed, and what became of earlier agreements.
 * @example
 * supervisionFormSchema.parse({ sessionOn: '2008-03-31', agreements: ['Belt de bibliotheek.'] }).settled; // []
 */
export const supervisionFormSchema = z.strictObject({
  ...factFields(heldSupervisionFacts),
  agreements: z.array(agreementDescription()).max(mostAgreements).default([]),
  settled: z
    .array(
      z.strictObject({
        agreementId: z.uuid(),
        version: z.int().min(1),
        settlement: settlementSchema,
      }),
    )
    .default([]),
});
export type SupervisionForm = z.output<typeof supervisionFormSchema>;
