import { referralSources } from '@mim/domain/code-lists';
import { pickFacts } from '@mim/domain/kernel';
import { lineField, problemSchema, storedFacts } from '@mim/domain/kernel/schema';
import { contactFactNames, nameFactNames, personFacts, spokenLanguages } from '@mim/domain/person';
import {
  clinicListColumns,
  clinicListLimits,
  comparedColumns,
  motherStatuses,
  prospectOutcomes,
  rowAnswers,
  trajectoryFacts,
  trajectoryStates,
} from '@mim/domain/registration';
import { clinicListMappingSchema, rowAnswerSchema } from '@mim/domain/registration/schema';
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

export const storeImportInput = z.strictObject({
  key: keySchema,
  ...listFields,
  /** What was said of each row that can be a mother who is known. */
  answers: z.array(rowAnswerSchema).max(clinicListLimits.rows).default([]),
});
export type StoreImportInput = z.infer<typeof storeImportInput>;

const rowProblemSchema = problemSchema.extend({
  column: z.enum(clinicListColumns.values),
  /** What stands in the cell, at most 100 characters of it. */
  value: z.string(),
});

/** What is told of a mother, by a list or by what is known of her. */
const motherFields = {
  ...storedFacts(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
  language: z.enum(spokenLanguages.values).nullable(),
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  note: z.string().nullable(),
};

/** A row of the list: what storing it would do, and if nothing, why. */
const importRowSchema = z.strictObject({
  /** Place in the list, the first row under the headings being 1. */
  line: z.number().int(),
  /** She is new, is known, can be somebody who is known, or cannot be stored as she stands. */
  status: z.enum(['new', 'known', 'judge', 'problem']),
  problems: z.array(rowProblemSchema),
  /** What could not be read as it was meant, of a row that can be stored. */
  remarks: z.array(rowProblemSchema),
  /** What is read of her; null for a row with a problem. */
  mother: z.strictObject(motherFields).nullable(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** Somebody whom the location knows and who can be one of the rows. */
const knownMotherSchema = z.strictObject({
  ...motherFields,
  kind: z.enum(['prospect', 'person']),
  id: z.string(),
  version: z.number().int(),
  receivedOn: z.iso.date().nullable(),
  outcome: z.enum(prospectOutcomes.values).nullable(),
  trajectoryId: z.string().nullable(),
  state: z.enum(trajectoryStates.values).nullable(),
  status: z.enum(motherStatuses.values).nullable(),
});

const countsSchema = z.strictObject({
  new: z.number().int(),
  known: z.number().int(),
  judge: z.number().int(),
  problem: z.number().int(),
});

export const dryRunSchema = z.strictObject({
  mapping: clinicListMappingSchema,
  rows: z.array(importRowSchema),
  counts: countsSchema,
  /** Whom the rows can be: by the rule of the domain each row is compared with them. */
  known: z.array(knownMotherSchema),
});
export type DryRun = z.infer<typeof dryRunSchema>;

const filledColumn = z.enum([...comparedColumns, 'note']);
const rowOutcomeSchema = z.strictObject({
  line: z.number().int(),
  became: z.enum(['added', 'known', 'twins', 'later']),
  answer: z.enum(rowAnswers.values).nullable(),
  of: z.strictObject({ kind: z.enum(['prospect', 'person', 'row']), id: z.string() }).nullable(),
  filled: z.array(filledColumn).readonly(),
  replaced: z.array(z.enum(comparedColumns)).readonly(),
  kept: z.array(z.enum(comparedColumns)).readonly(),
});

export const importStoredSchema = changeSchema.extend({
  importId: z.string(),
  stored: z.number().int(),
  skipped: z.number().int(),
  /** What became of each row that can be read. */
  outcomes: z.array(rowOutcomeSchema),
});

/** A list that was read in. */
export const importSchema = z.strictObject({
  importId: z.string(),
  locationId: z.string(),
  fileName: z.string(),
  rowsRead: z.number().int(),
  rowsStored: z.number().int(),
  rowsSkipped: z.number().int(),
  /** Rows that filled in or replaced something of a mother who was known. */
  rowsFilled: z.number().int(),
  /** Rows of which the coordinator said who it is. */
  rowsJudged: z.number().int(),
  /** Rows that are judged another time. */
  rowsLater: z.number().int(),
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
