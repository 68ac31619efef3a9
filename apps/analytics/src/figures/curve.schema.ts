import { endCauses } from '@mim/domain/registration';
import { z } from 'zod';

const count = z.int().min(0);

const curvePointSchema = z.object({
  /** Days since the first visit. */
  day: count,
  atRisk: count,
  /** Retention, attrition or cumulative incidence, 0-1. */
  estimate: z.number(),
  /** The 95% band; null where it does not exist (no event yet, or nobody left). */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});

/** What the figures say of a day that is reported: who is at risk on the day itself; null where too few are. */
const readingSchema = curvePointSchema.extend({ estimate: z.number().nullable() });

/** A line that can be drawn: its points, and which part of the mothers it is about. */
export const curveSchema = z.object({
  measure: z.enum(['retention', 'attrition', 'incidence']),
  /** The cause of a cumulative incidence; null for retention and attrition. */
  cause: z.enum(endCauses.values).nullable(),
  /** The part of the mothers that the curve is about, e.g. origin · turkey; null: all. */
  stratum: z.object({ by: z.string(), category: z.string() }).nullable(),
  points: z.array(curvePointSchema),
  /** The rows of the figures that belong to it; absent where the report has them, which is so for all mothers together. */
  readings: z.array(readingSchema).optional(),
});
export type Curve = z.infer<typeof curveSchema>;
