import { storedFacts } from '@mim/domain/kernel/schema';
import { coordinatorFacts } from '@mim/domain/supervision';
import { coordinatorSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';

export const coordinatorsInput = z.strictObject({ locationId: z.string().optional() });

/** A coordinator of the location, with what is registered of her. */
export const coordinatorLineSchema = z.strictObject({
  accountId: z.string(),
  /** By what she stands in the annual registration; null: nothing is registered yet, and she has no row in it. */
  coordinatorId: z.string().nullable(),
  /** Null: the account is gone. */
  name: z.string().nullable(),
  /** Whether her account still works for this location. */
  isMember: z.boolean(),
  /** Null: nothing is registered yet. */
  version: z.int().nullable(),
  ...storedFacts(coordinatorFacts),
});
export type CoordinatorLine = z.infer<typeof coordinatorLineSchema>;

export const coordinatorsSchema = z.strictObject({
  locationId: z.string(),
  coordinators: z.array(coordinatorLineSchema),
});

export const saveCoordinatorInput = z.strictObject({
  key: keySchema.optional(),
  locationId: z.string().optional(),
  accountId: z.string().min(1).max(200),
  /** The version that was read; null: nothing was registered. */
  version: z.int().min(1).nullable(),
  facts: coordinatorSchema,
});
export type SaveCoordinator = z.output<typeof saveCoordinatorInput>;
