import { referralSources } from '@mim/domain/code-lists';
import { lineField } from '@mim/domain/kernel/schema';
import { clinicListColumns, clinicListLimits } from '@mim/domain/registration';
import { clinicListMappingSchema } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { changeSchema, keySchema } from '../dossier/write.js';

/** A list that can be longer than other requests: three bytes for each character that it may hold. */
export const importBodyLimit = 3 * clinicListLimits.characters + 10_000;

const cellSchema = z.string().max(clinicListLimits.cell);

const listFields = {
  locationId: z.string().optional(),
  fileName: lineField(300),
  headers: z.array(cellSchema).min(1).max(clinicListLimits.columns),
  rows: z.array(z.array(cellSchema).max(clinicListLimits.columns)).max(clinicListLimits.rows),
  /** Which column holds what, where somebody chose it; absent: recognised by the headings. */
  mapping: clinicListMappingSchema.optional(),
  /** Who sent the list; the well-baby clinic where nothing else is said. */
  source: z.enum(referralSources.values).default('well-baby-clinic'),
};

export const dryRunInput = z.strictObject(listFields);
export type ListInput = z.infer<typeof dryRunInput>;

export const storeImportInput = z.strictObject({ key: keySchema, ...listFields });
export type StoreImportInput = z.infer<typeof storeImportInput>;

const bilingual = z.strictObject({ nl: z.string(), en: z.string() });

const rowProblemSchema = z.strictObject({
  code: z.string(),
  message: bilingual,
  remedy: bilingual,
  column: z.enum(clinicListColumns.values),
  /** What stands in the cell, at most 100 characters of it. */
  value: z.string(),
});

/** A row of the list: whether it would become a prospect, and if not, why. */
const importRowSchema = z.strictObject({
  /** Place in the list, the first row under the headings being 1. */
  line: z.number().int(),
  status: z.enum(['new', 'known', 'problem']),
  problems: z.array(rowProblemSchema),
  /** What could not be read as it was meant and goes to the note, of a row that can be stored. */
  remarks: z.array(rowProblemSchema),
  /** What would be stored; null for a row with a problem. */
  preview: z
    .strictObject({
      name: z.string(),
      childBornOn: z.iso.date().nullable(),
      phone: z.string().nullable(),
      town: z.string().nullable(),
    })
    .nullable(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

const countsSchema = z.strictObject({
  new: z.number().int(),
  known: z.number().int(),
  problem: z.number().int(),
});

export const dryRunSchema = z.strictObject({
  mapping: clinicListMappingSchema,
  rows: z.array(importRowSchema),
  counts: countsSchema,
});
export type DryRun = z.infer<typeof dryRunSchema>;

export const importStoredSchema = changeSchema.extend({
  importId: z.string(),
  stored: z.number().int(),
  skipped: z.number().int(),
});

/** A list that was read in. */
export const importSchema = z.strictObject({
  importId: z.string(),
  locationId: z.string(),
  fileName: z.string(),
  rowsRead: z.number().int(),
  rowsStored: z.number().int(),
  rowsSkipped: z.number().int(),
  /** Who sent it; null: not recorded. */
  source: z.enum(referralSources.values).nullable(),
  /** Whether who asks read it in. */
  isOwn: z.boolean(),
  /** Who read it in; null: the account is not there any more. */
  importedByName: z.string().nullable(),
  importedAt: z.iso.datetime(),
  /** By which it is undone; null: it was not read in here, as with a demonstration. */
  actionId: z.uuid().nullable(),
  /** How many of its prospects were changed since: then it cannot be undone. */
  changed: z.number().int(),
  /** How many of them are not there any more: then it cannot be undone either. */
  gone: z.number().int(),
});
export type ImportLine = z.infer<typeof importSchema>;
