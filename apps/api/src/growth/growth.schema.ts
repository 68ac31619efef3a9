import { thanksKinds } from '@mim/domain/code-lists';
import { evaluationFacts, ownStepFacts, ownStepKinds } from '@mim/domain/growth';
import { evaluationSchema, ownStepSchema } from '@mim/domain/growth/schema';
import { storedFacts } from '@mim/domain/kernel/schema';
import { thanksSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { draftFieldsSchema } from '../dossier/draft.schema.js';
import { keySchema, versionFields } from '../dossier/write.js';

export const growthOfInput = z.strictObject({ visitingMotherId: z.uuid() });

/** An evaluation, as it is shown. */
export const evaluationViewSchema = z.strictObject({
  evaluationId: z.string(),
  version: z.number().int(),
  ...storedFacts(evaluationFacts),
});
/** A step that a visiting mother took for herself, as it is shown. */
export const ownStepViewSchema = z.strictObject({
  ownStepId: z.string(),
  version: z.number().int(),
  ...storedFacts(ownStepFacts),
});

/** What being a visiting mother brought her: evaluations, her own steps, thanks. */
export const growthViewSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
  /** Of the visiting mother, for the thanks that stand with her. */
  version: z.number().int(),
  today: z.iso.date(),
  startedOn: z.iso.date().nullable(),
  stoppedOn: z.iso.date().nullable(),
  thankedOn: z.iso.date().nullable(),
  thankedHow: z.enum(thanksKinds.values).nullable(),
  /** The latest first. */
  evaluations: z.array(evaluationViewSchema),
  steps: z.array(ownStepViewSchema),
});
export type GrowthView = z.infer<typeof growthViewSchema>;

/** Records an evaluation that was offered, or corrects one. */
export const recordEvaluationInput = z
  .strictObject({
    key: keySchema,
    visitingMotherId: z.uuid(),
    evaluationId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    evaluation: evaluationSchema,
  })
  .refine(...changedWithVersion('evaluationId'));
export type RecordEvaluation = z.output<typeof recordEvaluationInput>;

/** Records a step that she took, or corrects one. */
export const recordOwnStepInput = z
  .strictObject({
    key: keySchema,
    visitingMotherId: z.uuid(),
    ownStepId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    step: ownStepSchema,
  })
  .refine(...changedWithVersion('ownStepId'));
export type RecordOwnStep = z.output<typeof recordOwnStepInput>;

/** How she was thanked; null: she was not, after all. */
export const thankInput = z.strictObject({
  visitingMotherId: z.uuid(),
  ...versionFields,
  thanks: thanksSchema.nullable(),
});
export type Thank = z.output<typeof thankInput>;

/** The fields of the form as they stand, also what is half typed. */
export const saveEvaluationDraftInput = growthOfInput.extend({
  fields: draftFieldsSchema,
});

/** How many steps of a kind the visiting mothers of a location took. */
export const stepCountSchema = z.strictObject({ stepKind: z.enum(ownStepKinds.values), count: z.int() });
