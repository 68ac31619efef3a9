import { registrationYearField } from '@mim/domain/delivery/schema';
import { bilingualSchema, lineField } from '@mim/domain/kernel/schema';
import { firstBirthsFileLimits, firstBirthsLimits } from '@mim/domain/reach';
import { z } from 'zod';

/** A file in base64, and the words around it. */
export const outsideFileBodyLimit = Math.ceil(firstBirthsFileLimits.bytes / 3) * 4 + 10_000;

const count = z.number().int().min(0);
const sourceField = lineField(500);
const fileFields = {
  fileName: lineField(200),
  /** The file as it is, in base64: what encoding it has is for the reader to say. */
  content: z.base64().max(outsideFileBodyLimit),
};

/** A file to be judged; nothing is stored. */
export const checkFirstBirthsInput = z.strictObject(fileFields);

/** A file to be stored, and where its numbers come from. */
export const storeFirstBirthsInput = z.strictObject({ ...fileFields, source: sourceField });

/** One number, typed; null takes back what was entered before. */
export const enterFirstBirthsInput = z.strictObject({
  municipality: lineField(200),
  year: registrationYearField(),
  births: count.max(firstBirthsLimits.most).nullable(),
  source: sourceField,
});

const versionSchema = z.strictObject({
  births: count.nullable(),
  source: z.string(),
  /** Null: typed. */
  fileName: z.string().nullable(),
  enteredAt: z.iso.datetime(),
  /** Null: the account is gone. */
  enteredByName: z.string().nullable(),
});

/** What is known of first births, and of which municipalities and years it is wanted. */
export const firstBirthsSchema = z.strictObject({
  /** Municipalities with a location, and the years in which one of them was open; no last year: one still is. */
  municipalities: z.array(
    z.strictObject({
      municipality: z.string(),
      firstYear: z.number().int(),
      lastYear: z.number().int().nullable(),
    }),
  ),
  /** Every number, with its versions, the latest first: that one counts. */
  figures: z.array(
    z.strictObject({
      municipality: z.string(),
      year: z.number().int(),
      versions: z.array(versionSchema).min(1),
    }),
  ),
});

const problemSchema = z.strictObject({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: bilingualSchema,
});

const changeSchema = z.strictObject({
  municipality: z.string(),
  year: z.number().int(),
  /** Null: nothing was known. */
  before: count.nullable(),
  births: count,
});

/** What storing a file would do, or did: what it changes, or everything that is wrong, and then nothing of it is stored. */
export const readFirstBirthsSchema = z.strictObject({
  /** Numbers in the file. */
  rows: count,
  /** Those of them that are not known as they are. */
  changes: z.array(changeSchema),
  problems: z.array(problemSchema),
});
export type ReadFile = z.infer<typeof readFirstBirthsSchema>;
