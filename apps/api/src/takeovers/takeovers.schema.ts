import { cleanNote } from '@mim/domain/kernel';
import { lineField, problemSchema } from '@mim/domain/kernel/schema';
import { columnsOfSheet, takeoverLimits, takeoverSheets } from '@mim/domain/takeover';
import { z } from 'zod';
import { changeSchema, keySchema } from '../dossier/write.js';

/** A spreadsheet can be longer than other requests: three bytes for each character that it may hold. */
export const takeoverBodyLimit = 3 * takeoverLimits.characters + 10_000;

const where = { locationId: z.string().max(100).optional() };
/** What stands in a cell; that it is too long for what it holds is said at its row. */
const cellSchema = z.string().max(10_000).overwrite(cleanNote);
const place = z.int().min(0).max(takeoverLimits.rows);
const sheetPlace = z
  .int()
  .min(0)
  .max(takeoverLimits.sheets - 1);
const columnPlace = z
  .int()
  .min(0)
  .max(takeoverLimits.columns - 1);
const columnNames = [...new Set(takeoverSheets.values.flatMap(columnsOfSheet))];
const columnName = z.enum(columnNames);

const fileSheetSchema = z.strictObject({
  name: lineField(200),
  rows: z.array(z.array(cellSchema).max(takeoverLimits.columns)).max(takeoverLimits.rows),
});

/** What a sheet holds, and which of its columns is what. */
const mappingSchema = z.strictObject({
  sheet: sheetPlace,
  holds: z.enum(takeoverSheets.values),
  headings: place,
  columns: z.partialRecord(columnName, columnPlace),
});

/** Who somebody in a row is. */
const answerSchema = z.strictObject({
  sheet: sheetPlace,
  row: place,
  /** The person whom the location knows, or the row of the file; null: somebody else than those. */
  sameAs: z.union([z.uuid(), z.string().regex(/^\d{1,2}:\d{1,5}$/)]).nullable(),
});

/** Whether a row of the file is left out. */
const leftOutSchema = z.strictObject({ sheet: sheetPlace, row: place, isLeftOut: z.boolean() });

/** What an account is taking over, as it is kept. */
export const takeoverDraftSchema = z.strictObject({
  fileName: z.string(),
  sheets: z.array(fileSheetSchema),
  mappings: z.array(mappingSchema),
  answers: z.array(answerSchema),
  /** Rows that are not taken over; absent: the draft is from before they could be left out. */
  leftOut: z.array(z.strictObject({ sheet: sheetPlace, row: place })).default([]),
});
export type TakeoverDraft = z.infer<typeof takeoverDraftSchema>;

export const whereInput = z.strictObject(where);

export const beginInput = z.strictObject({
  ...where,
  fileName: lineField(300),
  sheets: z.array(fileSheetSchema).max(takeoverLimits.sheets),
});

/** What was chosen, corrected or answered: each on top of what was there. */
export const changeInput = z.strictObject({
  ...where,
  /** What the sender saw. */
  version: z.int().min(1),
  /** What each sheet holds; absent: as it was. */
  mappings: z.array(mappingSchema).max(takeoverLimits.sheets).optional(),
  /** What now stands in cells; the row is counted as a spreadsheet does, from 1. */
  cells: z
    .array(z.strictObject({ sheet: sheetPlace, row: place, column: columnName, text: cellSchema }))
    .max(takeoverLimits.rows)
    .optional(),
  /** A column that is filled in wherever it is empty. */
  fill: z
    .strictObject({ holds: z.enum(takeoverSheets.values), column: columnName, text: cellSchema })
    .optional(),
  answers: z.array(answerSchema).max(takeoverLimits.rows).optional(),
  /** Rows that are left out, or taken over after all. */
  leftOut: z.array(leftOutSchema).max(takeoverLimits.rows).optional(),
});
export type ChangeInput = z.output<typeof changeInput>;

export const storeInput = z.strictObject({
  ...where,
  key: keySchema,
  /** What the sender saw. */
  version: z.int().min(1),
});
export type StoreInput = z.output<typeof storeInput>;

const remarkSchema = z.strictObject({
  column: columnName.nullable(),
  value: z.string(),
  problem: problemSchema,
});

const rowSchema = z.strictObject({
  sheet: z.int(),
  row: z.int(),
  holds: z.enum(takeoverSheets.values),
  title: z.string(),
  day: z.iso.date().nullable(),
  status: z.enum(['known', 'ask', 'problem', 'waits', 'left-out']),
  remarks: z.array(remarkSchema),
  maybe: z.array(z.strictObject({ id: z.string(), isHere: z.boolean(), name: z.string() })),
});

const countSchema = z.strictObject({
  holds: z.enum(takeoverSheets.values),
  new: z.int(),
  known: z.int(),
  ask: z.int(),
  problem: z.int(),
  waits: z.int(),
  leftOut: z.int(),
});

/** What taking over would do: how many of each, and each row of which something is to be said. */
const judgedSchema = z.strictObject({
  counts: z.array(countSchema),
  rows: z.array(rowSchema),
  /** How many of them are not listed. */
  notListed: z.int(),
  /** Rows that add up others, which were passed over. */
  totals: z.int(),
});
export type Judged = z.infer<typeof judgedSchema>;

/** What an account is taking over: what the file holds, and what would become of it as it stands. */
export const takeoverSchema = z
  .strictObject({
    version: z.int(),
    fileName: z.string(),
    savedAt: z.iso.datetime(),
    /** The sheets, with their first rows. */
    sheets: z.array(z.strictObject({ name: z.string(), rows: z.int(), first: z.array(z.array(z.string())) })),
    mappings: z.array(mappingSchema),
    /** What it would do; null: it cannot be read as it is mapped, and why. */
    judged: judgedSchema.nullable(),
    problem: problemSchema.nullable(),
  })
  .nullable();
export type Takeover = NonNullable<z.infer<typeof takeoverSchema>>;

export const changedSchema = z.strictObject({ version: z.int() });

export const storedSchema = changeSchema.extend({
  visitors: z.int(),
  mothers: z.int(),
  matches: z.int(),
  visits: z.int(),
});

/** What was taken over before, and whether it can still be undone. */
export const takenOverSchema = z.strictObject({
  actionId: z.uuid(),
  locationId: z.string(),
  at: z.iso.datetime(),
  isOwn: z.boolean(),
  /** Who took it over; null: the account is not there any more. */
  byName: z.string().nullable(),
  visitors: z.int(),
  mothers: z.int(),
  matches: z.int(),
  visits: z.int(),
  /** Whose dossier was changed since: then it cannot be undone. */
  changed: z.array(z.strictObject({ name: z.string() })),
});
export type TakenOver = z.infer<typeof takenOverSchema>;

export const templateInput = z.strictObject({ language: z.enum(['nl', 'en']).default('nl') });
