import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { birthRefusals, consentRefusals } from '../person/person-rules.js';
import type { IntakeStep } from './intake-codes.js';
import { factsOfStep } from './intake-facts.js';

const schemaOf = <Step extends IntakeStep>(step: Step) => z.strictObject(factFields(factsOfStep(step)));

/**
 * What each step of the intake can save. A field may be left empty in every step: an intake is saved as it
 * goes, and {@link missingForIntake} tells what it still needs. A list of circumstances that is empty says
 * that she was asked and has none; null says that she was not asked.
 * @example
 * intakeStepSchemas.child.parse({ children: [{ childName: ' Noor ' }] }).children; // [{ childName: 'Noor', childBornOn: null, childDied: false }]
 */
export const intakeStepSchemas = Object.freeze({
  who: schemaOf('who').superRefine(refusing(birthRefusals)),
  child: schemaOf('child'),
  situation: schemaOf('situation').superRefine(refusing(consentRefusals)),
  question: schemaOf('question'),
  circumstances: schemaOf('circumstances'),
  availability: schemaOf('availability'),
  programme: schemaOf('programme'),
} as const satisfies { readonly [Step in IntakeStep]: ReturnType<typeof schemaOf<Step>> });
