import { z } from 'zod';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { pickFacts } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { contactFactNames, nameFactNames, personFacts } from '../person/person-facts.js';
import { nameRefusals } from '../person/person-rules.js';
import { spokenLanguages } from '../person/spoken-languages.js';
import { appointmentRefusals, type IntakeAppointment, noIntakeWanted } from './intake-appointment.js';
import { appointmentFields } from './intake-appointment-schema.js';
import { callOutcomes, type ProspectOutcome } from './prospect-outcomes.js';
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

export const intakeBeforeCall = problemOf(
  'intake-before-call',
  ['De kennismaking is niet voor dit gesprek.', 'The intake is not before this call.'],
  ['Kies de dag van het gesprek of een latere.', 'Choose the day of the call or a later one.'],
);

interface CallDays extends IntakeAppointment {
  readonly calledOn: string;
  readonly outcome: ProspectOutcome;
  readonly tryAgainOn: string | null;
}

/** What cannot be agreed in a call: to call again before it, or an intake that she does not want. */
function callRefusals({ calledOn, tryAgainOn, outcome, ...appointment }: CallDays): readonly Refusal[] {
  const { intakeOn } = appointment;
  const refusals = [...appointmentRefusals(appointment)];
  if (tryAgainOn !== null && tryAgainOn <= calledOn)
    refusals.push({ field: 'tryAgainOn', problem: callAgainBeforeCall });
  if (intakeOn !== null && outcome !== 'wants-intake')
    refusals.push({ field: 'intakeOn', problem: noIntakeWanted });
  if (intakeOn !== null && intakeOn < calledOn)
    refusals.push({ field: 'intakeOn', problem: intakeBeforeCall });
  return refusals;
}

/**
 * A call to a prospect; of one who wants an intake, with the appointment that was made.
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
    ...appointmentFields,
    /** The appointment that stood is off, though she may want an intake yet. */
    endsAppointment: z.boolean().default(false),
    note: optional(noteField()),
  })
  .superRefine(refusing(callRefusals));
export type ProspectCall = z.output<typeof callSchema>;
