import { problemSchema } from '@mim/domain/kernel/schema';
import { erasureKinds, prospectOutcomes } from '@mim/domain/registration';
import { dossierParts, erasableDossiers, erasureGrounds } from '@mim/domain/removal';
import { erasureRequestSchema } from '@mim/domain/removal/schema';
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

/** Records by what they are, and how many. */
const partsSchema = z.array(z.strictObject({ part: z.enum(dossierParts.values), count: z.number().int() }));

/** Somebody of whom it is asked to erase her: of a mother one of her trajectories. */
const erasableFields = { kind: z.enum(erasableDossiers.values), id: z.uuid() };
export const erasableInput = z.strictObject(erasableFields);

/** What erasing somebody would mean. */
export const erasableSchema = z.strictObject({
  /** Why it cannot be done yet; null: it can. */
  refusal: problemSchema.nullable(),
  /** What goes along, and how many of it. */
  goesAlong: partsSchema,
  /** Years that were sent with her: what was sent stays, and leads to her no longer. */
  sentYears: z.array(z.number().int()),
  /** Years that were not sent, in which a row without her stays. */
  unsentYears: z.array(z.number().int()),
  /** Whether something was paid for her or to her: the amounts stay. */
  isPaid: z.boolean(),
  /** Whether another role of hers stays. */
  staysOtherwise: z.boolean(),
});
export type Erasable = z.infer<typeof erasableSchema>;

/** Who is erased, why, and how much was seen to go along. */
export const eraseInput = z.strictObject({
  ...erasableFields,
  request: erasureRequestSchema,
  seen: z.number().int().min(0),
});
export type EraseInput = z.output<typeof eraseInput>;

/** What was erased: how many of a kind, never who. */
export const erasureLineSchema = z.strictObject({
  erasureId: z.string(),
  locationId: z.string(),
  kind: z.enum(erasureKinds.values),
  prospects: z.number().int(),
  calls: z.number().int(),
  erasedOn: z.iso.date(),
  /** Day on which she asked for it; null: it had been kept long enough. */
  requestedOn: z.iso.date().nullable(),
  ground: z.enum(erasureGrounds.values).nullable(),
  /** Name of the account that had it done; null: nobody, or it is there no more. */
  doneByName: z.string().nullable(),
  /** How many records of each kind went along, where that was counted. */
  went: partsSchema,
});
