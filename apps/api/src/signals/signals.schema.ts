import { dayField, noteField } from '@mim/domain/kernel/schema';
import { signalNoteSteps, signalOutcomes, signalSeverities, signalSteps } from '@mim/domain/supervision';
import { signalReopeningSchema, signalSchema, signalStepSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedVisitorSchema } from '../people/person.schema.js';
import { exportLanguageSchema } from '../table-export/exported-table.js';

const day = z.iso.date();

/** A signal as the list shows it: never a word of it. */
export const signalLineSchema = z.strictObject({
  signalId: z.string(),
  locationId: z.string(),
  trajectoryId: z.string(),
  motherName: z.string(),
  /** The visit at which it arose; null: apart from one. */
  visitId: z.string().nullable(),
  /** Who brought it; null: not recorded. */
  visitingMother: namedVisitorSchema.nullable(),
  raisedOn: day,
  step: z.enum(signalSteps.values),
  severity: z.enum(signalSeverities.values).nullable(),
  followUpOn: day.nullable(),
  closedOn: day.nullable(),
  outcome: z.enum(signalOutcomes.values).nullable(),
  version: z.number().int(),
});
export type SignalLine = z.output<typeof signalLineSchema>;

/** A signal that was opened, with what was said in each step. */
export const openedSignalSchema = signalLineSchema.extend({
  notes: z.array(
    z.strictObject({
      signalNoteId: z.string(),
      step: z.enum(signalNoteSteps.values),
      takenOn: day,
      /** Who noticed or decided; null: the coordinator, or not recorded. */
      takenBy: z.string().nullable(),
      note: z.string(),
      /** When the coordinator would come back to it; null: nothing was agreed, or it was not kept. */
      followUpOn: day.nullable(),
      /** Who wrote it down; null: not kept. */
      recordedByName: z.string().nullable(),
      version: z.number().int(),
    }),
  ),
});
export type OpenedSignal = z.output<typeof openedSignalSchema>;

export const signalIdInput = z.strictObject({ signalId: z.uuid() });

export const signalListInput = z.strictObject({
  isOpen: z.boolean().default(true),
  trajectoryId: z.uuid().optional(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type SignalFilter = z.output<typeof signalListInput>;

/** The list as a file. */
export const signalExportInput = signalListInput
  .pick({ isOpen: true })
  .extend({ language: exportLanguageSchema });
export type SignalExportInput = z.output<typeof signalExportInput>;

export const signalListSchema = z.strictObject({
  rows: z.array(signalLineSchema),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
});

/** A worry that is brought, of a trajectory and, where it arose there, of a visit. */
export const raiseSignalInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  visitId: z.uuid().optional(),
  visitingMotherId: z.uuid().optional(),
  signal: signalSchema,
});
export type RaiseSignal = z.output<typeof raiseSignalInput>;

/** A step that is taken: judged, decided, or closed. */
export const takeStepInput = z.strictObject({
  signalId: z.uuid(),
  ...versionFields,
  taken: signalStepSchema,
});
export type TakeStep = z.output<typeof takeStepInput>;

/** Opens again what was closed by mistake, with why. */
export const reopenSignalInput = z.strictObject({
  signalId: z.uuid(),
  ...versionFields,
  reopening: signalReopeningSchema,
});
export type ReopenSignal = z.output<typeof reopenSignalInput>;

/** What was noticed, in better words. */
export const correctSignalInput = z.strictObject({
  signalId: z.uuid(),
  ...versionFields,
  raisedOn: dayField(),
  description: noteField(),
});
export type CorrectSignal = z.output<typeof correctSignalInput>;
