import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { dayField, noteField, optional, problemIssue, refusing } from '../kernel/form-fields.js';
import type { Problem, Refusal } from '../kernel/result.js';
import { type VisitingMotherFacts, visitingMotherFacts } from './visiting-mother-facts.js';

export const stopWithoutReason: Problem<'stop-without-reason'> = {
  code: 'stop-without-reason',
  message: {
    nl: 'Bij stoppen horen een datum en een reden.',
    en: 'Stopping takes a date and a reason.',
  },
  remedy: { nl: 'Vul ze allebei in, of geen van beide.', en: 'Fill in both of them, or neither.' },
};

const stopRefusals = ({ stoppedOn, stopReason }: VisitingMotherFacts): readonly Refusal[] =>
  (stoppedOn === null) === (stopReason === null)
    ? []
    : [{ field: stoppedOn === null ? 'stoppedOn' : 'stopReason', problem: stopWithoutReason }];

/**
 * What can be registered of a visiting mother, beside who she is. Anything else is refused, such as the
 * number of her certificate of conduct.
 * @example
 * visitingMotherSchema.safeParse({ vogNumber: '123' }).success; // false
 * visitingMotherSchema.parse({ preparedOn: '2008-02-01' }).isCoordinator; // false
 */
export const visitingMotherSchema = z
  .strictObject(factFields(visitingMotherFacts))
  .superRefine(refusing(stopRefusals));

export const pauseBackwards: Problem<'pause-backwards'> = {
  code: 'pause-backwards',
  message: { nl: 'De pauze eindigt voor zij begint.', en: 'The pause ends before it begins.' },
  remedy: { nl: 'Kies een latere laatste dag.', en: 'Choose a later last day.' },
};

/**
 * A pause of a visiting mother: for a time she takes no new families.
 * @example
 * visitingMotherPauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-01', reason: 'holiday' }).success; // false
 */
export const visitingMotherPauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(({ firstDay, lastDay }, context) => {
    if (lastDay !== null && lastDay < firstDay) context.addIssue(problemIssue(['lastDay'], pauseBackwards));
  });
export type VisitingMotherPause = z.output<typeof visitingMotherPauseSchema>;
