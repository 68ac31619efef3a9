import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { contactFactNames, nameFactNames, personFacts } from '@mim/domain/person';
import {
  applicantStates,
  decisionReasons,
  recruitmentSources,
  recruitmentSteps,
  suitabilityPoints,
} from '@mim/domain/supervision';
import { applicantSchema, recruitmentStepSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema, versionFields } from '../dossier/write.js';
import { sameAsField } from '../known-people/known-people.schema.js';
import { rolesSchema } from '../people/roles.schema.js';
import { exportFields } from '../table-export/exported-table.js';

export const applicantListInput = z.strictObject({
  /** Whether those are listed too of whom nothing is asked any more. */
  closedToo: z.boolean().default(false),
});

/** The list as a file. */
export const applicantExportInput = applicantListInput.extend(exportFields);
export type ApplicantExportInput = z.output<typeof applicantExportInput>;

export const applicantIdInput = z.strictObject({ applicantId: z.uuid() });

/** Somebody who applied, as she is filled in: a new one, or one that changes (then with her version). */
export const saveApplicantInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().max(100).optional(),
    applicantId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    applicant: applicantSchema,
    sameAs: sameAsField(),
  })
  .refine(...changedWithVersion('applicantId'));
export type SaveApplicant = z.output<typeof saveApplicantInput>;

export const recordApplicantStepInput = z.strictObject({
  applicantId: z.uuid(),
  ...versionFields,
  recorded: recruitmentStepSchema,
  /** Who she is in the register, where she is accepted and known already; absent: she is new. */
  personId: z.uuid().optional(),
});
export type RecordApplicantStep = z.output<typeof recordApplicantStepInput>;

/** Somebody who applied, as a line of the list. */
export const applicantLineSchema = z.strictObject({
  applicantId: z.string(),
  locationId: z.string(),
  name: z.string(),
  ...storedFacts(pickFacts(personFacts, ['phone', 'town'])),
  source: z.enum(recruitmentSources.values),
  sourceNote: z.string().nullable(),
  appliedOn: z.iso.date(),
  state: z.enum(applicantStates.values),
  stateOn: z.iso.date().nullable(),
  tryAgainOn: z.iso.date().nullable(),
  talkOn: z.iso.date().nullable(),
  /** Time of that day, `09:30`. */
  talkAt: z.string().nullable(),
  talkPlace: z.string().nullable(),
  /** Who she is in the register; null: she is known by her application alone. */
  personId: z.string().nullable(),
  /** The visiting mother that she became. */
  visitingMotherId: z.string().nullable(),
  /** The day on which she is erased, when nothing came of her; null: she is not. */
  erasedOn: z.iso.date().nullable(),
  version: z.number().int(),
});
export type ApplicantLine = z.infer<typeof applicantLineSchema>;

/** The people who applied, in the order of work, and whether there are more. */
export const applicantListSchema = z.strictObject({
  rows: z.array(applicantLineSchema),
  hasMore: z.boolean(),
});
export type ApplicantList = z.infer<typeof applicantListSchema>;

export const applicantStepSchema = z.strictObject({
  stepId: z.string(),
  step: z.enum(recruitmentSteps.values),
  happenedOn: z.iso.date(),
  suitability: z.array(z.enum(suitabilityPoints.values)),
  reason: z.enum(decisionReasons.values).nullable(),
  note: z.string().nullable(),
  /** The talk that was agreed in it; of a talk that was held: as it had been agreed. */
  talkOn: z.iso.date().nullable(),
  talkAt: z.string().nullable(),
  talkPlace: z.string().nullable(),
});

/** Everything that is known of somebody who applied. */
export const applicantDetailSchema = applicantLineSchema.extend({
  ...storedFacts(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
  note: z.string().nullable(),
  /** What she is and was here, where she is known; her own application is among it. */
  roles: rolesSchema,
  /** What happened with her, the latest first. */
  steps: z.array(applicantStepSchema),
});
export type ApplicantDetail = z.infer<typeof applicantDetailSchema>;

/** How a visiting mother came: her application, with what happened until she was accepted. */
export const applicationSchema = applicantDetailSchema.pick({
  applicantId: true,
  source: true,
  sourceNote: true,
  appliedOn: true,
  note: true,
  steps: true,
});
