import { z } from 'zod';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { pickFacts } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, dayField, noteField, optional, problemIssue, refusing } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { contactFactNames, nameFactNames, personFacts } from '../person/person-facts.js';
import { nameRefusals } from '../person/person-rules.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { callOutcomes } from './prospect-outcomes.js';
import { trajectoryFacts } from './trajectory-facts.js';

/**
 * A prospect: a mother of whom the location heard, from a clinic's list or one by one. She is no person
 * of the register yet, and little is kept of her.
 * @example
 * prospectSchema.parse({ familyName: 'Yılmaz', referralSource: 'self', receivedOn: '2008-03-31' }).phone; // null
 */
export const prospectSchema = z
  .strictObject({
    ...factFields(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
    /** Language in which she is best spoken to. */
    language: optional(codeField(spokenLanguages)),
    ...factFields(pickFacts(trajectoryFacts, ['children'])),
    referralSource: codeField(referralSources),
    /** Day on which the location heard of her. */
    receivedOn: dayField(),
    note: optional(noteField()),
  })
  .superRefine(refusing(nameRefusals));
export type Prospect = z.output<typeof prospectSchema>;
export type ProspectInput = z.input<typeof prospectSchema>;

export const callAgainBeforeCall = problemOf(
  'call-again-before-call',
  ['Opnieuw bellen kan pas na dit gesprek.', 'You can call again only after this call.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);

/**
 * A call to a prospect.
 * @example
 * callSchema.safeParse({ calledOn: '2008-04-02', outcome: 'wants-intake' }).success; // true
 * callSchema.safeParse({ calledOn: '2008-04-02', outcome: 'to-call' }).success; // false
 */
export const callSchema = z
  .strictObject({
    calledOn: dayField(),
    outcome: z.enum(callOutcomes),
    /** Day on which to call again; null: after the location's usual number of days. */
    tryAgainOn: optional(dayField()),
    note: optional(noteField()),
  })
  .superRefine(({ calledOn, tryAgainOn }, context) => {
    if (tryAgainOn !== null && tryAgainOn <= calledOn)
      context.addIssue(problemIssue(['tryAgainOn'], callAgainBeforeCall));
  });
export type ProspectCall = z.output<typeof callSchema>;
