import { searchField } from '@mim/domain/kernel/schema';
import { guidanceStatuses } from '@mim/domain/supervision';
import { z } from 'zod';

export const findingInput = z.strictObject({ text: searchField() });

/** Something that was found, and no person: a group, an organisation of the local directory, or a meeting by its theme. */
export const thingSchema = z.strictObject({
  type: z.enum(['group', 'service', 'meeting']),
  id: z.string(),
  locationId: z.string(),
  name: z.string(),
  /** The day of a meeting. */
  onDay: z.iso.date().nullable(),
  /** How a meeting stands. */
  status: z.enum(guidanceStatuses.values).nullable(),
  /** Whether it has ended, is no longer used, or was held. */
  isOver: z.boolean(),
});
export type Thing = z.infer<typeof thingSchema>;
