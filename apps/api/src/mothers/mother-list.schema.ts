import { pickFacts } from '@mim/domain/kernel';
import { searchField, storedFacts } from '@mim/domain/kernel/schema';
import { motherStatuses, trajectoryFacts } from '@mim/domain/registration';
import { weeksWithoutVisit } from '@mim/domain/visit';
import { visitSummaryFields } from '@mim/domain/visit/schema';
import { z } from 'zod';
import { foundBySchema } from '../people/found-by.schema.js';
import { namedPersonSchema } from '../people/person.schema.js';

/** What a coordinator looks for in the list. */
export const motherFilterSchema = z.strictObject({
  /** Only those of this location, for who works at several. */
  locationId: z.string().optional(),
  /**
   * Parts of a name in any order, with or without accents: hers, her child's or that of who visits her. Or the
   * end of her telephone number.
   */
  text: searchField().optional(),
  states: z.array(z.enum(motherStatuses.values)).max(10).optional(),
  visitingMotherId: z.uuid().optional(),
  attention: z.enum(['overdue', 'near-end', 'waiting']).optional(),
  /** Who takes part and was not visited in so many weeks. */
  weeksWithoutVisit: z.literal(weeksWithoutVisit).optional(),
});
export type MotherFilter = z.infer<typeof motherFilterSchema>;

export const motherSortSchema = z.strictObject({
  by: z.enum(['name', 'child-born', 'last-visit', 'next-due', 'started', 'state']),
  direction: z.enum(['ascending', 'descending']),
});
export type MotherSort = z.infer<typeof motherSortSchema>;

export const motherListInput = z.strictObject({
  filter: motherFilterSchema.default({}),
  sort: motherSortSchema.default({ by: 'name', direction: 'ascending' }),
  /** The `next` of the part before; absent: from the beginning. */
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type MotherListInput = z.infer<typeof motherListInput>;

/** What a line of the list, and of its file, has of what is registered. */
const motherListFacts = pickFacts(trajectoryFacts, [
  'children',
  'childBornOn',
  'town',
  'startedOn',
  'endedOn',
]);

/** A mother as a line of the list. */
export const motherRowSchema = z.strictObject({
  trajectoryId: z.string(),
  locationId: z.string(),
  name: z.string(),
  status: z.enum(motherStatuses.values),
  ...storedFacts(motherListFacts),
  childAgeMonths: z.number().int().nullable(),
  visitingMother: namedPersonSchema.nullable(),
  ...visitSummaryFields,
  /** What of her had the text that was looked for; null: none was. */
  foundBy: foundBySchema.nullable(),
  version: z.number().int(),
});
export type MotherRow = z.infer<typeof motherRowSchema>;

export const motherListSchema = z.strictObject({
  rows: z.array(motherRowSchema),
  /** Where the next part begins; null: this was the last. */
  next: z.string().nullable(),
  /** How many there are; only with the first part. */
  total: z.number().int().nullable(),
});
export type MotherList = z.infer<typeof motherListSchema>;
