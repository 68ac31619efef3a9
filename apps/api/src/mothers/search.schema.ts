import { prospectOutcomes, trajectoryStates } from '@mim/domain/registration';
import { z } from 'zod';

export const searchInput = z.strictObject({ text: z.string().trim().min(1).max(100) });

/** Somebody whose name contains what was typed. */
export const hitSchema = z.strictObject({
  type: z.enum(['mother', 'visiting-mother', 'prospect']),
  /** Of the mother as a person, of the visiting mother, or of the prospect. */
  id: z.string(),
  /** The newest trajectory of a mother. */
  trajectoryId: z.string().nullable(),
  name: z.string(),
  /** What tells people of one name apart: the town. */
  hint: z.string(),
  state: z.enum(trajectoryStates.values).nullable(),
  outcome: z.enum(prospectOutcomes.values).nullable(),
});
export type Hit = z.infer<typeof hitSchema>;
