import { bilingualSchema } from '@mim/domain/kernel/schema';
import { z } from 'zod';

/** What the service answers, and what is asked of it: the contract with the dashboard. */
const count = z.int().min(0);

export const selectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('national') }),
  z.strictObject({ kind: z.literal('locations'), codes: z.array(z.string().max(100)).min(1).max(1000) }),
]);
export type Selection = z.infer<typeof selectionSchema>;

/** A calendar year that a delivery can be about. */
export const yearInputSchema = z.int().min(2000).max(2200);

export const figureRowSchema = z.object({
  year: z.union([z.int(), z.string()]),
  scope: z.string(),
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  count: z.number().nullable(),
  base: z.number().nullable(),
  value: z.number().nullable(),
  unknown: z.number().nullable(),
  note: z.string().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

export const coverageSchema = z.object({
  expected: count,
  delivered: count,
  nil: count,
  /** Codes of the locations that were expected and did not deliver. */
  missing: z.array(z.string()),
});

export const reportSchema = z.object({
  year: z.int(),
  scope: z.string(),
  coverage: coverageSchema,
  /** What it was made from and by, as a file that is taken along says it. */
  madeFrom: z.object({
    deliveries: z.array(z.object({ code: z.string(), year: z.int(), version: z.int() })),
    definitions: z.string(),
    software: z.string(),
  }),
  rows: z.array(figureRowSchema),
  /** What each measure of the rows is called. */
  measures: z.record(z.string(), bilingualSchema),
  byLocation: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      participations: count,
      ended: count,
      completed: count,
      visitingMothers: count,
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;

export const yearSchema = z.object({
  year: z.int(),
  kind: z.enum(['computed', 'published']),
  /** Whether figures of the country were published of it. */
  isPublished: z.boolean(),
  locationsExpected: count,
  locationsDelivered: count,
});

export const locationSchema = z.object({
  code: z.string(),
  name: z.string(),
  municipality: z.string(),
  providers: z.array(z.string()),
  variants: z.array(z.string()),
  participations: count,
});

export const publishedFigureSchema = z.object({
  year: z.int(),
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  count: z.number().nullable(),
  percent: z.number().nullable(),
  /** A rate, mean or bound as printed. */
  value: z.number().nullable(),
  note: bilingualSchema.nullable(),
});

export const publishedSchema = z.object({
  editions: z.array(
    z.object({
      year: z.int(),
      title: z.string(),
      source: z.string(),
      locations: count,
      locationsDelivered: count,
      note: bilingualSchema.nullable(),
    }),
  ),
  figures: z.array(publishedFigureSchema),
});
export type Published = z.infer<typeof publishedSchema>;
