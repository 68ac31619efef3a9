import { chosenMothersSchema } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { motherExportColumnNames } from './export-columns.js';
import { motherFilterSchema, motherSortSchema } from './mother-list.schema.js';

/** Mothers at most in one export. */
export const mostExported = 5000;

const columnNames = z.enum(motherExportColumnNames);

export const motherExportInput = z.strictObject({
  filter: motherFilterSchema.default({}),
  /** Only these of them; absent: everyone whom the filter finds. */
  trajectoryIds: chosenMothersSchema.optional(),
  sort: motherSortSchema.default({ by: 'name', direction: 'ascending' }),
  columns: z.array(columnNames).min(1).max(motherExportColumnNames.length),
  language: z.enum(['nl', 'en']).default('nl'),
});
export type MotherExportInput = z.infer<typeof motherExportInput>;

/** A table to write to a file, with headings that stay the same in each language. */
export const motherExportSchema = z.strictObject({
  columns: z.array(z.strictObject({ name: columnNames, heading: z.string(), isDate: z.boolean() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** Whether there were more than one export holds. */
  cut: z.boolean(),
});
export type MotherExport = z.infer<typeof motherExportSchema>;
