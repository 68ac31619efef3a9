import { registrationYearField } from '@mim/domain/delivery/schema';
import { bilingualSchema } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { longestPeriod } from '../figures/period.js';
import { pairs } from '../tally/counted-by.js';

/** What the service answers, and what is asked of it: the contract with the dashboard. */
const count = z.int().min(0);

export const selectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('national') }),
  z.strictObject({ kind: z.literal('locations'), codes: z.array(z.string().max(100)).min(1).max(1000) }),
]);
export type Selection = z.infer<typeof selectionSchema>;

/** A calendar year that a delivery can be about. */
export const yearInputSchema = registrationYearField();

const isWithinPeriod = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
  to >= from && to - from < longestPeriod;

/** Some years, the last included, and a selection of locations. */
export const periodInputSchema = z
  .strictObject({ from: yearInputSchema, to: yearInputSchema, selection: selectionSchema })
  .refine(isWithinPeriod, { path: ['to'] });
export type PeriodInput = z.infer<typeof periodInputSchema>;

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

/** What locations are called, by code: whoever reads an answer is told of them by name. */
const namesSchema = z.record(z.string(), z.string());

/** What figures were made from and by, as a file that is taken along says it. */
const madeFromSchema = z.object({
  /** The version of each delivery, by the code of its location and by its year: hundreds of locations have three or four each. */
  deliveries: z.record(z.string(), z.record(z.string(), z.int())),
  definitions: z.string(),
  software: z.string(),
});

export const reportSchema = z.object({
  year: z.int(),
  scope: z.string(),
  coverage: coverageSchema,
  madeFrom: madeFromSchema,
  names: namesSchema,
  rows: z.array(figureRowSchema),
  /** What each measure of the rows is called. */
  measures: z.record(z.string(), bilingualSchema),
  /** What a measure counts and by what it is divided, where its name does not say it. */
  inWords: z.record(z.string(), bilingualSchema),
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

/** The locations that delivered in every one of the years of which there are deliveries. */
const panelSchema = z.object({ years: z.array(z.int()), codes: z.array(z.string()) });

/** The figures of several years together: of all locations, and of those that delivered in each of them. */
export const periodSchema = z.object({
  from: z.int(),
  to: z.int(),
  scope: z.string(),
  coverage: z.array(coverageSchema.extend({ year: z.int() })),
  madeFrom: madeFromSchema,
  names: namesSchema,
  /** Their year reads `2006-2008`. */
  rows: z.array(figureRowSchema),
  panel: panelSchema.extend({ rows: z.array(figureRowSchema) }),
  measures: z.record(z.string(), bilingualSchema),
  inWords: z.record(z.string(), bilingualSchema),
});
export type PeriodReport = z.infer<typeof periodSchema>;

/** A figure that is asked for: a measure as it stands in the files, and what it is divided by. */
const askedFigureSchema = z.strictObject({
  measure: z.string().max(100),
  breakdown: z.string().max(100).nullable(),
  /** One of its groups; absent: all of them. */
  category: z.string().max(100).optional(),
});

/** At most so many figures at once. */
const mostFigures = 20;

/** Which figures are asked, of which years beside each other or together, of a selection and of each of its locations. */
export const valuesInputSchema = z
  .strictObject({
    from: yearInputSchema,
    to: yearInputSchema,
    selection: selectionSchema,
    figures: z.array(askedFigureSchema).min(1).max(mostFigures),
    /** The years are put together, as one. */
    isPeriod: z.boolean(),
    /** Each location of the selection apart, beside all of them. */
    byLocation: z.boolean(),
  })
  .refine(isWithinPeriod, { path: ['to'] });
export type ValuesInput = z.infer<typeof valuesInputSchema>;

const figureLineSchema = z.object({
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  kind: z.enum(['count', 'share', 'rate', 'estimate']),
});

/** The rows of some figures: of all locations of a selection together, and of each apart. */
export const valuesSchema = z.object({
  from: z.int(),
  to: z.int(),
  scope: z.string(),
  coverage: z.array(coverageSchema.extend({ year: z.int() })),
  madeFrom: madeFromSchema,
  names: namesSchema,
  measures: z.record(z.string(), bilingualSchema),
  /** What there is of the figures, in the order of the definitions, and how a value of each is written. */
  lines: z.array(figureLineSchema),
  all: z.array(figureRowSchema),
  /** Those that delivered in one of the years, by code; a year in which one did not deliver has no rows of it. */
  locations: z.array(z.object({ code: z.string(), name: z.string(), rows: z.array(figureRowSchema) })),
});
export type FigureValues = z.infer<typeof valuesSchema>;

/** Two selections, each of a year or of years together, and which figures of them. */
export const differenceInputSchema = z.strictObject({
  figures: z.array(askedFigureSchema).min(1).max(mostFigures),
  one: periodInputSchema,
  other: periodInputSchema,
});
export type DifferenceInput = z.infer<typeof differenceInputSchema>;

/** Two selections side by side, and how the other differs from the one. */
export const differenceSchema = z.object({
  one: valuesSchema,
  other: valuesSchema,
  lines: z.array(
    figureLineSchema.extend({
      /** Of a number in percent, of a share in percentage points; null where there is nothing to say. */
      difference: z.number().nullable(),
      /** A share is more or less only where the intervals of both share no value. */
      direction: z.enum(['more', 'less', 'same', 'unclear']).nullable(),
    }),
  ),
});
export type FigureDifference = z.infer<typeof differenceSchema>;

const seriesChangeSchema = z.object({
  from: z.int(),
  to: z.int(),
  /** Of a number in percent, of a share in percentage points; null where there is nothing to compare with. */
  value: z.number().nullable(),
  /** A share is more or less only where the intervals of both years share no value. */
  direction: z.enum(['more', 'less', 'same', 'unclear']),
});

const seriesSchema = z.object({
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  unit: z.enum(['percent', 'points']),
  points: z.array(
    z.object({
      year: z.int(),
      /** As it was printed, of a year of which nothing can be computed. */
      isPublished: z.boolean(),
      count: z.number().nullable(),
      base: z.number().nullable(),
      value: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      note: z.string().nullable(),
      /** Against the point before it. */
      change: seriesChangeSchema.nullable(),
    }),
  ),
  /** From the first to the last point. */
  change: seriesChangeSchema.nullable(),
});

/** Which years are laid beside each other, and which figures of them; without a list all of them. */
export const comparisonInputSchema = periodInputSchema.safeExtend({
  figures: z.array(askedFigureSchema).min(1).max(mostFigures).optional(),
});
export type ComparisonInput = z.infer<typeof comparisonInputSchema>;

/** Years beside each other: of all locations and of the constant panel, with what breaks a series. */
export const comparisonSchema = z.object({
  from: z.int(),
  to: z.int(),
  scope: z.string(),
  years: z.array(
    z.object({
      year: z.int(),
      kind: z.enum(['computed', 'published', 'none']),
      /** Of how many locations the year is; null: nothing is known of it. */
      coverage: z.object({ expected: count, delivered: count, missing: z.array(z.string()) }).nullable(),
      /** The note to the edition as a whole, where it is a published one. */
      note: bilingualSchema.nullable(),
    }),
  ),
  all: z.array(seriesSchema),
  panel: panelSchema.extend({ series: z.array(seriesSchema) }),
  /** Where years before and after do not say the same of a figure: a figure without one is not listed. */
  breaks: z.array(
    z.object({
      measure: z.string(),
      breakdown: z.string().nullable(),
      year: z.int(),
      note: bilingualSchema,
    }),
  ),
  measures: z.record(z.string(), bilingualSchema),
});
export type ComparisonReport = z.infer<typeof comparisonSchema>;

/** What is asked of a cross-table: a year, a selection, and which two characteristics. */
export const crossTableInputSchema = z.strictObject({
  year: yearInputSchema,
  selection: selectionSchema,
  pair: z.enum(pairs),
});
export type CrossTableInput = z.infer<typeof crossTableInputSchema>;

const tableSideSchema = z.object({ breakdown: z.string(), codes: z.array(z.string()) });

export const crossTableSchema = z.object({
  year: z.int(),
  scope: z.string(),
  pair: z.enum(pairs),
  coverage: coverageSchema,
  rows: tableSideSchema,
  columns: tableSideSchema,
  /** Every participation of the year. */
  total: count,
  /** Of which one of both is not known: they are in no cell. */
  unknown: count,
  note: z.string().nullable(),
  cells: z.array(
    z.object({
      row: z.string(),
      /** Null: the total of the row, of which its cells are shares; itself a share of all that is known. */
      column: z.string().nullable(),
      count,
      base: count,
      value: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      /** `small-base`: read the counts. */
      note: z.string().nullable(),
    }),
  ),
});
export type CrossTableAnswer = z.infer<typeof crossTableSchema>;

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
