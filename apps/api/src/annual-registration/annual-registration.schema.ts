import { registrationStandings } from '@mim/domain/annual-registration';
import { tableNames } from '@mim/domain/delivery';
import { registrationYearField } from '@mim/domain/delivery/schema';
import { reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';

export const count = z.int().min(0);
const bilingual = z.strictObject({ nl: z.string(), en: z.string() });
export const problemSchema = z.strictObject({ code: z.string(), message: bilingual, remedy: bilingual });
const table = z.enum(tableNames as ['participations', ...typeof tableNames]);
const personTable = z.enum(['participations', 'visiting-mothers', 'coordinators']);

/** Calendar year of a registration. */
export const year = registrationYearField();

export const registrationInput = z.strictObject({
  locationId: z.string().optional(),
  /** Absent: the last year that is over, or that in which the location was there last. */
  year: year.optional(),
});

/** Somebody of whom a row is; a name of null is somebody who was erased. */
const subjectSchema = z.strictObject({ table: personTable, id: z.string(), name: z.string().nullable() });

const incompleteSchema = z.strictObject({
  ...subjectSchema.shape,
  missing: z.array(
    z.strictObject({
      name: z.string(),
      label: bilingual,
      visitOn: z.string().nullable(),
      visitId: z.string().nullable(),
    }),
  ),
});

const confirmationSchema = z.strictObject({
  reason: z.string(),
  name: z.string(),
  confirmedAt: z.iso.datetime(),
});

export const noticeSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  key: z.string(),
  about: z.string(),
  code: z.string(),
  table,
  column: z.string().nullable(),
  label: bilingual.nullable(),
  message: bilingual,
  /** Of how many rows it is said. */
  count,
  /** Of whom; those who are no person, such as a source of referrals, are not among them. */
  subjects: z.array(subjectSchema),
  /** Of a file: the first of the rows, by their identifiers in it; whose they are nobody here knows. */
  ids: z.array(z.string()),
  confirmation: confirmationSchema.nullable(),
});

export const figureSchema = z.strictObject({
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  count: count.nullable(),
  base: count.nullable(),
  unknown: count.nullable(),
  /** The same of the year before; null: not there. */
  earlier: z.strictObject({ count, base: count.nullable() }).nullable(),
  /** As it was published of the country; null: it was not. */
  country: z.strictObject({ count: count.nullable(), percent: z.number().nullable() }).nullable(),
});

const versionSchema = z.strictObject({
  deliveryId: z.string(),
  version: z.int(),
  sentAt: z.iso.datetime(),
  /** Null: the account is gone. */
  sentBy: z.string().nullable(),
  /** It came from other software, and not from what is recorded here. */
  isFromElsewhere: z.boolean(),
  checksum: z.string().nullable(),
  correctionReason: z.string().nullable(),
  participations: count,
  visitingMothers: count,
  coordinators: count,
  verdict: z.enum(['accepted', 'sent-back']).nullable(),
  verdictReason: z.string().nullable(),
  confirmed: z.array(
    z.strictObject({
      /** What it is about; null: whole rows. */
      label: bilingual.nullable(),
      message: bilingual,
      rows: count.nullable(),
      reason: z.string().nullable(),
      name: z.string().nullable(),
      confirmedAt: z.string().nullable(),
    }),
  ),
});

/** A figure that two versions do not have alike; null: one of them has no such category. */
export const changedFigureSchema = z.strictObject({
  measure: z.string(),
  breakdown: z.string().nullable(),
  category: z.string().nullable(),
  before: count.nullable(),
  after: count.nullable(),
});

const changesSchema = z.strictObject({
  figures: z.array(changedFigureSchema),
  /** What of how the location worked in the year, as it is called. */
  location: z.array(bilingual),
  /** Null: the version was made under another key, so that rows cannot be laid side by side. */
  rows: z
    .strictObject({
      added: z.array(subjectSchema),
      /** Of whom are there no more: erased, or taken out. Nothing tells who they were. */
      gone: count,
      changed: z.array(z.strictObject({ ...subjectSchema.shape, labels: z.array(bilingual) })),
    })
    .nullable(),
});

/** The registration of a year: how it stands, what is to be done, its figures, and what was sent. */
export const registrationSchema = z.strictObject({
  locationId: z.string(),
  year: z.int(),
  /** The years that can be looked at, the latest first. */
  years: z.array(z.strictObject({ year: z.int(), version: z.int().nullable() })),
  standing: z.enum(registrationStandings.values),
  /** The last day on which it is in time, and whether that day has been. */
  deadline: z.strictObject({ on: z.string(), isPast: z.boolean() }),
  /** Why the year cannot be sent; null: it can be, as far as the year goes. */
  refusal: problemSchema.nullable(),
  /** Whether the server can make pseudonyms; without them nothing can be sent. */
  canMakePseudonyms: z.boolean(),
  /** Says what was seen, so that what is sent is that. */
  basis: z.string(),
  version: z.int(),
  isNil: z.boolean(),
  incomplete: z.array(incompleteSchema),
  notices: z.array(noticeSchema),
  figures: z.array(figureSchema),
  /** With what the figures are compared. */
  earlier: z.strictObject({ year: z.int(), isSent: z.boolean() }),
  country: z.strictObject({ year: z.int() }).nullable(),
  sent: z.array(versionSchema),
  changes: changesSchema.nullable(),
});
export type Registration = z.output<typeof registrationSchema>;

export const confirmInput = z.strictObject({
  key: keySchema.optional(),
  locationId: z.string().optional(),
  year,
  notice: z.string().min(1).max(200),
  /** Of what it is said: what is recorded here, or a file from other software, which the page has. */
  of: z.enum(['records', 'file']).default('records'),
  about: z.string().regex(/^[0-9a-f]{64}$/),
  /** Why it is right as it is; null: it is taken back. */
  reason: reasonField().nullable(),
});
export type ConfirmInput = z.output<typeof confirmInput>;

export const sendInput = z.strictObject({
  key: keySchema.optional(),
  locationId: z.string().optional(),
  year,
  /** The version that it would be, as its sender saw it. */
  version: z.int().min(1),
  basis: z.string().length(64),
  /** Why it replaces the version before it; null: it is the first. */
  reason: reasonField().nullable(),
});
export type SendInput = z.output<typeof sendInput>;

export const sentSchema = z.strictObject({
  version: z.int(),
  checksum: z.string(),
  actionId: z.uuid(),
});
