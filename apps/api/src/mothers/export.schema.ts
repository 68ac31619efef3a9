import { chosenMothersSchema } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { exportLanguageSchema } from '../table-export/exported-table.js';
import { motherExportColumnNames } from './export-columns.js';
import { motherFilterSchema, motherSortSchema } from './mother-list.schema.js';

export const motherExportInput = z.strictObject({
  filter: motherFilterSchema.default({}),
  /** Only these of them; absent: everyone whom the filter finds. */
  trajectoryIds: chosenMothersSchema.optional(),
  sort: motherSortSchema.default({ by: 'name', direction: 'ascending' }),
  columns: z.array(z.enum(motherExportColumnNames)).min(1).max(motherExportColumnNames.length),
  language: exportLanguageSchema,
});
export type MotherExportInput = z.infer<typeof motherExportInput>;
