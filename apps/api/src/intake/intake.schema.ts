import {
  declineSchema,
  type Intake,
  type IntakeStep,
  intakeStepNames,
  intakeSteps,
  trajectoryStates,
} from '@mim/domain';
import { z } from 'zod';
import { changeSchema, keySchema, versionFields } from '../dossier/write.js';
import { personSchemaOut } from '../people/person.schema.js';
import { eligibilitySchema } from '../trajectories/eligibility.schema.js';
import { trajectorySchemaOut } from '../trajectories/trajectory.schema.js';

/** With whom an intake begins: a prospect, somebody who is registered already, or somebody new. */
export const startIntakeInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().optional(),
    prospectId: z.uuid().optional(),
    personId: z.uuid().optional(),
    who: intakeSteps.who.schema.optional(),
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
const stepInput = <Step extends IntakeStep, Values extends z.ZodType>(step: Step, values: Values) =>
  z.strictObject({ trajectoryId: z.uuid(), ...versionFields, step: z.literal(step), values });

export const saveStepInput = z.discriminatedUnion('step', [
  stepInput('who', intakeSteps.who.schema),
  stepInput('child', intakeSteps.child.schema),
  stepInput('situation', intakeSteps.situation.schema),
  stepInput('question', intakeSteps.question.schema),
  stepInput('circumstances', intakeSteps.circumstances.schema),
  stepInput('availability', intakeSteps.availability.schema),
  stepInput('programme', intakeSteps.programme.schema),
]);
export type SaveStepInput = z.infer<typeof saveStepInput>;

const missingSchema = z.strictObject({
  step: z.enum(intakeStepNames as IntakeStep[]),
  field: z.string(),
  neededFor: z.enum(['finish', 'registration']),
  message: z.strictObject({ nl: z.string(), en: z.string() }),
});

export const stepSavedSchema = changeSchema.extend({ missing: z.array(missingSchema) });

const { personId: _id, version: _version, name: _name, ...personShape } = personSchemaOut.shape;
const trajectoryShape = trajectorySchemaOut.shape;

/** Everything that an intake asks, as it was filled in so far. */
const intakeSchema = z.strictObject({
  ...personShape,
  referredOn: trajectoryShape.referredOn,
  referralSource: trajectoryShape.referralSource,
  referralNote: trajectoryShape.referralNote,
  intakeOn: trajectoryShape.intakeOn,
  intakePlace: trajectoryShape.intakePlace,
  childName: trajectoryShape.childName,
  childBornOn: trajectoryShape.childBornOn,
  firstChild: trajectoryShape.firstChild,
  household: trajectoryShape.household,
  income: trajectoryShape.income,
  groupParticipant: trajectoryShape.groupParticipant,
  ownQuestion: trajectoryShape.ownQuestion,
  wish: trajectoryShape.wish,
  wishLanguage: trajectoryShape.wishLanguage,
  wishNote: trajectoryShape.wishNote,
  needsPermission: trajectoryShape.needsPermission,
  permissionGiven: trajectoryShape.permissionGiven,
  childCircumstances: trajectoryShape.childCircumstances,
  motherCircumstances: trajectoryShape.motherCircumstances,
  availability: trajectoryShape.availability,
  programmeFit: trajectoryShape.programmeFit,
  consentOn: trajectoryShape.consentOn,
  intakeNote: trajectoryShape.intakeNote,
} satisfies Record<keyof Intake, z.ZodType>);

/** An intake as it stands. */
export const intakePageSchema = z.strictObject({
  trajectoryId: z.string(),
  locationId: z.string(),
  version: z.number().int(),
  state: z.enum(trajectoryStates.values),
  name: z.string(),
  today: z.iso.date(),
  intake: intakeSchema,
  missing: z.array(missingSchema),
  eligibility: eligibilitySchema,
});
export type IntakePage = z.infer<typeof intakePageSchema>;

export const finishIntakeInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  /** Why she is admitted outside the rules. */
  admissionReason: z.string().trim().max(4000).nullable().default(null),
});
export type FinishIntakeInput = z.infer<typeof finishIntakeInput>;

export const declineIntakeInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  decline: declineSchema,
});
export type DeclineIntakeInput = z.infer<typeof declineIntakeInput>;
