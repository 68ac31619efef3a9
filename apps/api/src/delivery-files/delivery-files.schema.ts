import { formatDocKinds } from '@mim/delivery-files';
import { archiveLimits } from '@mim/domain/archive';
import { formatVersions } from '@mim/domain/delivery';
import { bilingualSchema, lineField, reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import {
  count,
  figureSchema,
  noticeSchema,
  problemSchema,
  year,
} from '../annual-registration/annual-registration.schema.js';
import { keySchema } from '../dossier/write.js';

/** Bytes in base64: four letters for three of them. */
const longestContent = Math.ceil(archiveLimits.packed / 3) * 4;

/** A request with a file is larger than others. */
export const deliveryFileBodyLimit = longestContent + 50_000;

/** A file to keep, for a page that asked for it. */
export const fileSchema = z.strictObject({ name: z.string(), type: z.string(), base64: z.string() });
export type FileAnswer = z.output<typeof fileSchema>;

export const downloadInput = z.strictObject({
  locationId: z.string(),
  deliveryId: z.uuid(),
  /** Why the institute or a manager takes it out: the location reads it. Whose own it is gives none. */
  reason: reasonField().optional(),
  /** As what: the Data Package that was sent, or the workbook in which a year is filled in, with these rows in it. */
  as: z.enum(['package', 'workbook']).default('package'),
  /** In which language the words of a workbook are. */
  language: z.enum(['nl', 'en']).default('nl'),
});
export type DownloadInput = z.output<typeof downloadInput>;

export const templateInput = z.strictObject({
  locationId: z.string().optional(),
  /** Absent: the last year that is over. */
  year: year.optional(),
  language: z.enum(['nl', 'en']).default('nl'),
});

/** A description of a format of deliveries, for who makes them with other software. */
export const formatDocInput = z.strictObject({
  format: z.enum(formatVersions),
  kind: z.enum(formatDocKinds),
  /** Of which year the codes are; absent: the last year that is over. */
  year: year.optional(),
});

/** A file as a page sends it. */
const bringing = {
  locationId: z.string().optional(),
  file: z.strictObject({ name: lineField(300), base64: z.base64().max(longestContent) }),
};

export const checkInput = z.strictObject(bringing);
export type CheckInput = z.output<typeof checkInput>;

export const sendFileInput = z.strictObject({
  ...bringing,
  key: keySchema.optional(),
  /** The version that it would be, and the sum of what would be stored, as its sender saw them. */
  version: z.int().min(1),
  basis: z.string().length(64),
  /** Why it replaces the version before it; null: it is the first. */
  reason: reasonField().nullable(),
});
export type SendFileInput = z.output<typeof sendFileInput>;

const listedProblemSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** The file of the package, or the sheet of the workbook. */
  file: z.string(),
  line: z.int().min(1),
  column: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  message: bilingualSchema,
});

/** What would be sent, when nothing is wrong with the file. */
const soundSchema = z.strictObject({
  /** Says what was seen, so that what is sent is that. */
  basis: z.string(),
  /** The version that it becomes. */
  version: z.int(),
  notices: z.array(noticeSchema),
  figures: z.array(figureSchema),
  earlier: z.strictObject({ year: z.int(), isSent: z.boolean() }),
  country: z.strictObject({ year: z.int() }).nullable(),
  /** Of how many mothers and visiting mothers there is a row in what is recorded here of that year. */
  recorded: z.strictObject({ participations: count, visitingMothers: count }),
  /** The version that it replaces; null: nothing was sent of that year. */
  replaces: z.strictObject({ version: z.int(), isFromElsewhere: z.boolean() }).nullable(),
  /** Why the year cannot be sent; null: it can be. */
  refusal: problemSchema.nullable(),
});

/** What a file holds, and what is wrong with it. Nothing is stored. */
export const checkedFileSchema = z.strictObject({
  locationId: z.string(),
  kind: z.enum(['package', 'workbook']),
  /** What it says of itself; null: that cannot be made out. */
  about: z
    .strictObject({
      formatVersion: z.enum(formatVersions),
      year: z.int(),
      version: z.int(),
      location: z.string(),
      isNil: z.boolean(),
    })
    .nullable(),
  /** The first of them; how many there are stands beside. */
  problems: z.array(listedProblemSchema),
  errors: count,
  warnings: count,
  notListed: count,
  /** Null: there are errors. */
  sound: soundSchema.nullable(),
});
export type CheckedFile = z.output<typeof checkedFileSchema>;
