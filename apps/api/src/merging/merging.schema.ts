import { problemSchema, storedFacts } from '@mim/domain/kernel/schema';
import { factsOfTrajectory, motherStatuses } from '@mim/domain/registration';
import { mergeSchema } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { duplicateSchema } from '../people/duplicates.schema.js';
import { personSchemaOut } from '../people/person.schema.js';

export const candidatesInput = z.strictObject({ personId: z.uuid() });
export const candidatesSchema = z.array(duplicateSchema);

export const compareInput = z.strictObject({ personId: z.uuid(), otherId: z.uuid() });

/** A trajectory of one of two records. */
export const mergedTrajectorySchema = z.strictObject({
  trajectoryId: z.string(),
  status: z.enum(motherStatuses.values),
  ...storedFacts({
    startedOn: factsOfTrajectory.startedOn,
    endedOn: factsOfTrajectory.endedOn,
    referredOn: factsOfTrajectory.referredOn,
    children: factsOfTrajectory.children,
  }),
});

/** One of two records, with the trajectories that hang below it. */
const recordSchema = z.strictObject({
  person: personSchemaOut,
  trajectories: z.array(mergedTrajectorySchema),
});
export type MergeRecord = z.infer<typeof recordSchema>;

/** Two records beside each other, and what keeps them from being one; null: nothing. */
export const comparisonSchema = z.strictObject({
  kept: recordSchema,
  other: recordSchema,
  refusal: problemSchema.nullable(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const version = z.number().int().min(1);

/** Which record stays, which goes into it, each as it was seen, and why they are one. */
export const mergeInput = z.strictObject({
  key: keySchema.optional(),
  personId: z.uuid(),
  version,
  otherVersion: version,
  merge: mergeSchema,
});
export type MergeInput = z.infer<typeof mergeInput>;

export const closeProspectInput = z.strictObject({
  prospectId: z.uuid(),
  ...versionFields,
  /** A trajectory of the mother who she is. */
  trajectoryId: z.uuid(),
});
export type CloseProspectInput = z.infer<typeof closeProspectInput>;
