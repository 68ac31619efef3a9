import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { duplicateGrounds } from '@mim/domain/person';
import { motherStatuses, trajectoryFacts, trajectoryStates } from '@mim/domain/registration';
import { z } from 'zod';

/** A registered person who may be the same one, and on which grounds. */
export const duplicateSchema = z.strictObject({
  personId: z.string(),
  name: z.string(),
  /** With whom she takes part, or did last. */
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  grounds: z.array(z.enum(duplicateGrounds.values)),
  /** Her newest trajectory; null: she is registered in another role. */
  trajectoryId: z.string().nullable(),
  state: z.enum(trajectoryStates.values).nullable(),
  /** The visiting mother that she is, or was; null: she was none. */
  visitingMotherId: z.string().nullable(),
  /** What is said of her; null: she is registered in another role. */
  status: z.enum(motherStatuses.values).nullable(),
});
export type Duplicate = z.infer<typeof duplicateSchema>;
