import { storedFacts } from '@mim/domain/kernel/schema';
import { coverFacts } from '@mim/domain/supervision';
import { coverSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema } from '../dossier/write.js';

/** A coordinator by name; null: her account is there no more. */
const coordinatorSchema = z.strictObject({ id: z.string(), name: z.string().nullable() });

/** A cover: who is away, and who does her work. */
const coverLineSchema = z.strictObject({
  coverId: z.string(),
  locationId: z.string(),
  version: z.number().int(),
  absent: coordinatorSchema,
  coveredBy: coordinatorSchema,
  ...storedFacts(coverFacts),
});

/** The covers of the locations of an account that are not over, and who can cover. */
export const coversSchema = z.strictObject({
  today: z.iso.date(),
  /** The account that asks. */
  ownId: z.string(),
  covers: z.array(coverLineSchema),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
  /** Who is a coordinator at each location. */
  coordinators: z.array(coordinatorSchema.extend({ locationId: z.string() })),
});

/** Agrees a cover, or changes one. */
export const saveCoverInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().max(100).optional(),
    coverId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    cover: coverSchema,
  })
  .refine(...changedWithVersion('coverId'));
export type SaveCover = z.output<typeof saveCoverInput>;
