import { outcomeSchema } from '@mim/domain/outcome/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema } from '../dossier/write.js';

/** What a mother said of one moment: new, or a correction of what was recorded, then with its version. */
export const recordOutcomeInput = z
  .strictObject({
    key: keySchema,
    trajectoryId: z.uuid(),
    outcomeId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    outcome: outcomeSchema,
  })
  .refine(...changedWithVersion('outcomeId'));
export type RecordOutcome = z.output<typeof recordOutcomeInput>;
