import { storedFacts } from '@mim/domain/kernel/schema';
import {
  givenBookFacts,
  referralDirections,
  referralProgrammes,
  referralStates,
  referralStepFacts,
} from '@mim/domain/referral';
import {
  givenBookSchema,
  referralCorrectionSchema,
  referralSchema,
  referralStepSchema,
} from '@mim/domain/referral/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedPersonSchema } from '../people/person.schema.js';
import { exportFields } from '../table-export/exported-table.js';

const day = z.iso.date();

/** A referral as the list and its panel show it. */
export const referralViewSchema = z.strictObject({
  referralId: z.string(),
  locationId: z.string(),
  trajectoryId: z.string(),
  motherName: z.string(),
  direction: z.enum(referralDirections.values),
  referredOn: day,
  programme: z.enum(referralProgrammes.values).nullable(),
  serviceId: z.string().nullable(),
  /** Name of the organisation in the local directory; null: a programme alone. */
  organisation: z.string().nullable(),
  reason: z.string(),
  requestedByHer: z.boolean().nullable(),
  keepsVisitingMother: z.boolean().nullable(),
  note: z.string().nullable(),
  state: z.enum(referralStates.values),
  stateOn: day,
  steps: z.array(z.strictObject(storedFacts(referralStepFacts))),
  books: z.array(z.strictObject(storedFacts(givenBookFacts))),
  /** Birth by which her clock goes; null: not known. */
  childBornOn: day.nullable(),
  /** Births of her children: some programmes ask their age. */
  children: z.array(z.strictObject({ childBornOn: z.string().nullable() })),
  /** Day on which her trajectory ended; null: it goes on. */
  endedOn: day.nullable(),
  version: z.number().int(),
});
export type ReferralView = z.output<typeof referralViewSchema>;

/** A referral that is opened, with what its correction must agree with. */
export const openedReferralSchema = referralViewSchema.extend({
  /** Days on which she was referred to MIM, had her intake and her first visit; null: not known. */
  cameOn: day.nullable(),
  intakeOn: day.nullable(),
  startedOn: day.nullable(),
  /** Who visits her now; null: nobody. */
  visitingMother: namedPersonSchema.nullable(),
});
export type OpenedReferral = z.output<typeof openedReferralSchema>;

export const referralIdInput = z.strictObject({ referralId: z.uuid() });

export const referralListInput = z.strictObject({
  states: z.array(z.enum(referralStates.values)).min(1).max(10).optional(),
  trajectoryId: z.uuid().optional(),
  serviceId: z.uuid().optional(),
  limit: z.number().int().min(1).max(200).default(200),
});
export type ReferralFilter = z.output<typeof referralListInput>;

/** The list as a file. */
export const referralExportInput = z.strictObject({
  /** Only these, in this order; absent: all. */
  referralIds: z.array(z.uuid()).max(200).optional(),
  ...exportFields,
});
export type ReferralExportInput = z.output<typeof referralExportInput>;

export const referralListSchema = z.strictObject({
  rows: z.array(referralViewSchema),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
});

export const addReferralInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  referral: referralSchema,
});
export type AddReferralInput = z.infer<typeof addReferralInput>;

export const referralStepInput = z.strictObject({
  referralId: z.uuid(),
  ...versionFields,
  step: referralStepSchema,
});
export type ReferralStepInput = z.infer<typeof referralStepInput>;

export const correctReferralInput = z.strictObject({
  referralId: z.uuid(),
  ...versionFields,
  correction: referralCorrectionSchema,
});
export type CorrectReferralInput = z.infer<typeof correctReferralInput>;

export const takeStepBackInput = z.strictObject({ referralId: z.uuid(), ...versionFields });
export type TakeStepBackInput = z.infer<typeof takeStepBackInput>;

export const giveBookInput = z.strictObject({
  referralId: z.uuid(),
  ...versionFields,
  given: givenBookSchema,
});
export type GiveBookInput = z.infer<typeof giveBookInput>;
