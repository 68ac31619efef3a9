import { z } from 'zod';
import type { ValuesOf } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { signalAnswers } from './signal-facts.js';
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

/**
 * A signal: a worry that a visiting mother brings to the coordinator.
 * @example
 * signalSchema.safeParse({ raisedOn: '2008-03-31', description: ' ' }).success; // false
 */
export const signalSchema = z.strictObject({ raisedOn: dayField(), description: noteField() });
export type SignalFacts = z.output<typeof signalSchema>;

const followUpMissing = problemOf(
  'signal-follow-up-missing',
  ['Er is geen dag om erop terug te komen.', 'There is no day to come back to it.'],
  ['Kies een dag, of handel het signaal af.', 'Choose a day, or close the signal.'],
);

/**
 * What is done with a signal: closed with what was done, or kept open with a note and the day on which it comes back.
 * @example
 * signalAnswerSchema.safeParse({ answer: 'closed', note: '' }).success; // false
 * signalAnswerSchema.safeParse({ answer: 'kept-open', note: 'Zij belt de huisarts.' }).success; // false
 */
export const signalAnswerSchema = z
  .strictObject({
    answer: codeField(signalAnswers),
    note: noteField(),
    followUpOn: optional(dayField()),
  })
  .superRefine(
    refusing(({ answer, followUpOn }) =>
      answer === 'kept-open' && followUpOn === null
        ? [{ field: 'followUpOn', problem: followUpMissing }]
        : [],
    ),
  )
  // A day that was typed before she chose to close it is none.
  .transform((given) => (given.answer === 'closed' ? { ...given, followUpOn: null } : given));
export type SignalAnswer = z.output<typeof signalAnswerSchema>;
