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

/** A visiting mother who stopped, or somebody who applied and of whom nothing came, who will be erased, and when. */
const upcomingVisitorSchema = z.strictObject({
  kind: z.enum(['visiting-mother', 'applicant']),
  id: z.string(),
  locationId: z.string(),
  name: z.string(),
  /** Day on which she stopped, or on which it was decided. */
  since: z.iso.date(),
  /** The day on which she goes; today or before: with the next round. */
  erasedOn: z.iso.date(),
});
export type UpcomingVisitor = z.infer<typeof upcomingVisitorSchema>;

export const upcomingVisitorsSchema = z.strictObject({
  /** Who goes first stands first. */
  rows: z.array(upcomingVisitorSchema),
  total: z.number().int(),
});
export type UpcomingVisitors = z.infer<typeof upcomingVisitorsSchema>;

/** A mother whose last trajectory ended, who will be erased, and when. */
const upcomingMotherSchema = z.strictObject({
  /** The trajectory that ended last. */
  trajectoryId: z.string(),
  locationId: z.string(),
  name: z.string(),
  endedOn: z.iso.date(),
  /** The day on which she goes; today or before: with the next round. */
  erasedOn: z.iso.date(),
});
export type UpcomingMother = z.infer<typeof upcomingMotherSchema>;

export const upcomingMothersSchema = z.strictObject({
  /** Who goes first stands first. */
  rows: z.array(upcomingMotherSchema),
  total: z.number().int(),
});
export type UpcomingMothers = z.infer<typeof upcomingMothersSchema>;

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
