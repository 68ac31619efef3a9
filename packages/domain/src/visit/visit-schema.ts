import { z } from 'zod';
import type { ValuesOf } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import type { Refusal } from '../kernel/result.js';
import { doneFacts, notMadeFacts, plannedFacts, type VisitValues } from './visit-facts.js';
import { visitProblem } from './visit-problems.js';

const placeRefusals = ({
  kind,
  outingPlace,
}: Pick<VisitValues, 'kind' | 'outingPlace'>): readonly Refusal[] =>
  outingPlace !== null && kind !== 'outing'
    ? [{ field: 'outingPlace', problem: visitProblem('outing-place-without-outing') }]
    : [];

/**
 * A visit that is planned.
 * @example
 * visitPlanSchema.parse({ visitOn: '2008-03-31' }).kind; // 'home'
 */
export const visitPlanSchema = z.strictObject(factFields(plannedFacts)).superRefine(refusing(placeRefusals));
export type VisitPlan = ValuesOf<typeof plannedFacts>;

/**
 * A visit that was done, as it is recorded: date, duration, kind, who took part, what was talked about
 * and used, a short note, how the contact was, and a signal if there is a worry. What is not known is
 * left out.
 * @example
 * visitSchema.parse({ visitOn: '2008-03-31', durationMinutes: 75 }).topics; // []
 * visitSchema.safeParse({ visitOn: '2008-03-31', kind: 'home', outingPlace: 'park' }).success; // false
 */
export const visitSchema = z.strictObject(factFields(doneFacts)).superRefine(refusing(placeRefusals));
export type VisitRecord = ValuesOf<typeof doneFacts>;

const cancellationRefusals = ({
  status,
  cancelledBy,
}: Pick<VisitValues, 'status' | 'cancelledBy'>): readonly Refusal[] =>
  status === 'cancelled' && cancelledBy === null
    ? [{ field: 'cancelledBy', problem: visitProblem('cancelled-by-missing') }]
    : [];

/**
 * A planned visit that did not take place.
 * @example
 * visitCancellationSchema.safeParse({ status: 'cancelled' }).success; // false
 * visitCancellationSchema.safeParse({ status: 'no-show' }).success; // true
 */
export const visitCancellationSchema = z
  .strictObject({ status: z.enum(['cancelled', 'no-show']), ...factFields(notMadeFacts) })
  .superRefine(refusing(cancellationRefusals));
export type VisitCancellation = z.output<typeof visitCancellationSchema>;
