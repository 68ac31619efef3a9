import { erasureKinds, prospectOutcomes } from '@mim/domain/registration';
import { z } from 'zod';

/** A prospect who will be erased, and when. */
const upcomingErasureSchema = z.strictObject({
  prospectId: z.string(),
  locationId: z.string(),
  name: z.string(),
  outcome: z.enum(prospectOutcomes.values),
  outcomeOn: z.iso.date(),
  /** The day on which she goes; today or before: with the next round. */
  erasedOn: z.iso.date(),
});
export type UpcomingErasure = z.infer<typeof upcomingErasureSchema>;

export const upcomingErasuresSchema = z.strictObject({
  /** Who goes first stands first. */
  rows: z.array(upcomingErasureSchema),
  total: z.number().int(),
});
export type UpcomingErasures = z.infer<typeof upcomingErasuresSchema>;

/** What was erased: how many of a kind, never who. */
export const erasureLineSchema = z.strictObject({
  erasureId: z.string(),
  locationId: z.string(),
  kind: z.enum(erasureKinds.values),
  prospects: z.number().int(),
  calls: z.number().int(),
  erasedOn: z.iso.date(),
});
export type ErasureLine = z.infer<typeof erasureLineSchema>;
