import { intakeSteps, personSchema } from '@mim/domain';
import { z } from 'zod';
import { versionFields } from '../dossier/write.js';

export const savePersonInput = z.strictObject({ personId: z.uuid(), ...versionFields, person: personSchema });

export const savePartnerInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  /** Who the partner is; null: no partner is named any more. */
  partner: personSchema.nullable(),
});
export type SavePartnerInput = z.infer<typeof savePartnerInput>;

/** A field of the intake that may be left out: then it stays as it is. */
const kept = <Field extends z.ZodType>(field: z.ZodDefault<Field>) => field.unwrap().optional();

const { who, child, situation, question, circumstances, availability, programme } = intakeSteps;

/** Facts of a trajectory that can be corrected at any time, under the rules of the intake. */
const registrationSchema = z.strictObject({
  referredOn: kept(who.schema.shape.referredOn),
  referralSource: kept(who.schema.shape.referralSource),
  referralNote: kept(who.schema.shape.referralNote),
  intakeOn: kept(who.schema.shape.intakeOn),
  intakePlace: kept(who.schema.shape.intakePlace),
  childName: kept(child.schema.shape.childName),
  childBornOn: kept(child.schema.shape.childBornOn),
  firstChild: kept(child.schema.shape.firstChild),
  household: kept(situation.schema.shape.household),
  income: kept(situation.schema.shape.income),
  groupParticipant: kept(situation.schema.shape.groupParticipant),
  ownQuestion: kept(question.schema.shape.ownQuestion),
  wish: kept(question.schema.shape.wish),
  wishLanguage: kept(question.schema.shape.wishLanguage),
  wishNote: kept(question.schema.shape.wishNote),
  needsPermission: kept(question.schema.shape.needsPermission),
  permissionGiven: kept(question.schema.shape.permissionGiven),
  childCircumstances: kept(circumstances.schema.shape.childCircumstances),
  motherCircumstances: kept(circumstances.schema.shape.motherCircumstances),
  availability: kept(availability.schema.shape.availability),
  programmeFit: kept(programme.schema.shape.programmeFit),
  consentOn: kept(programme.schema.shape.consentOn),
  intakeNote: kept(programme.schema.shape.intakeNote),
});

export const saveRegistrationInput = z.strictObject({
  trajectoryId: z.uuid(),
  ...versionFields,
  registration: registrationSchema,
});
export type SaveRegistrationInput = z.infer<typeof saveRegistrationInput>;
