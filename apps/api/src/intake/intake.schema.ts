import { bilingualSchema, noteField, storedFacts } from '@mim/domain/kernel/schema';
import {
  type IntakeStep,
  intakeFacts,
  intakeFields,
  intakeSteps,
  neededForReasons,
  trajectoryStates,
} from '@mim/domain/registration';
import { declineSchema, intakeStepSchemas } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { changeSchema, keySchema, versionFields } from '../dossier/write.js';
import { eligibilitySchema } from '../trajectories/eligibility.schema.js';

/** With whom an intake begins: a prospect, somebody who is registered already, or somebody new. */
export const startIntakeInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().optional(),
    prospectId: z.uuid().optional(),
    personId: z.uuid().optional(),
    who: intakeStepSchemas.who.optional(),
  })
  .refine(
    ({ prospectId, personId, who }) =>
      [prospectId, personId, who].filter((each) => each !== undefined).length > 0,
    { message: 'an intake is with somebody', path: ['who'] },
  );
export type StartIntakeInput = z.infer<typeof startIntakeInput>;

export const intakeStartedSchema = changeSchema.extend({ trajectoryId: z.string() });

export const intakeInput = z.strictObject({ trajectoryId: z.uuid() });

/** A step as it was filled in so far. */
const stepInput = <Step extends IntakeStep>(step: Step) =>
  z.strictObject({
    trajectoryId: z.uuid(),
    ...versionFields,
    step: z.literal(step),
    values: intakeStepSchemas[step],
  });
type StepInputs = { [Step in IntakeStep]: ReturnType<typeof stepInput<Step>> }[IntakeStep][];

export const saveStepInput = z.discriminatedUnion(
  'step',
  intakeSteps.values.map((step) => stepInput(step)) as StepInputs as [StepInputs[number]],
);
export type SaveStepInput = z.infer<typeof saveStepInput>;

const missingSchema = z.strictObject({
  step: z.enum(intakeSteps.values),
  field: z.enum(intakeFields),
  neededFor: z.enum(neededForReasons),
  label: bilingualSchema,
});

export const stepSavedSchema = changeSchema.extend({ missing: z.array(missingSchema) });

/** An intake as it stands. */
export const intakePageSchema = z.strictObject({
  trajectoryId: z.string(),
  locationId: z.string(),
  version: z.number().int(),
  state: z.enum(trajectoryStates.values),
  name: z.string(),
  today: z.iso.date(),
  /** Everything that an intake asks, as it was filled in so far. */
  intake: z.strictObject(storedFacts(intakeFacts)),
  missing: z.array(missingSchema),
  eligibility: eligibilitySchema,
});
export type IntakePage = z.infer<typeof intakePageSchema>;

export const finishIntakeInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  /** Why she is admitted outside the rules. */
  admissionReason: noteField().nullable().default(null),
});
export type FinishIntakeInput = z.infer<typeof finishIntakeInput>;

export const declineIntakeInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  decline: declineSchema,
});
export type DeclineIntakeInput = z.infer<typeof declineIntakeInput>;
