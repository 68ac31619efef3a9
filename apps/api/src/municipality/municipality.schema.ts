import { municipalityFigureNames } from '@mim/domain/annual-registration';
import { registrationYearField } from '@mim/domain/delivery/schema';
import { z } from 'zod';

const count = z.int().min(0);

export const municipalityInput = z.strictObject({
  locationId: z.string().optional(),
  /** Absent: the year that runs, or the last in which the location was there. */
  year: registrationYearField().optional(),
});

const figureSchema = z.strictObject({
  name: z.enum(municipalityFigureNames as unknown as ['reached', ...typeof municipalityFigureNames]),
  /** Null: withheld. */
  count: count.nullable(),
  base: count.nullable(),
  withheld: z.enum(['total', 'share']).nullable(),
});

const figures = z.array(figureSchema);

/** The figures of a location that its municipality can be told, of a year and of the years before it that were sent. */
export const municipalitySchema = z.strictObject({
  locationId: z.string(),
  location: z.string(),
  municipality: z.string(),
  year: z.int(),
  /** The years that can be chosen, the latest first. */
  years: z.array(z.int()),
  /** The day up to which is counted; before the end of the year: it runs. */
  until: z.iso.date(),
  /** The version that was sent; null: counted from what is recorded now. */
  version: z.int().nullable(),
  figures,
  /** Years before it that were sent, the earliest first. */
  earlier: z.array(z.strictObject({ year: z.int(), version: z.int(), figures })),
});
export type Municipality = z.output<typeof municipalitySchema>;
