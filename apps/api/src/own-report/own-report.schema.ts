import { registrationYearField } from '@mim/domain/delivery/schema';
import { lineField, nameField, remarkField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';

/** The most figures of a report: what somebody reads in one sitting. */
export const MOST_FIGURES = 40;

/** A part of an address: codes and names, no text of somebody's own. */
const chosen = nameField(4000).optional();

const yearSchema = registrationYearField();

/** A figure in a report: which, of which year and locations, and what its keeper says of it. */
export const reportItemSchema = z.strictObject({
  itemId: z.uuid(),
  /** As the list of figures knows it. */
  figure: lineField(100),
  year: yearSchema,
  /** The first of several years together, of which `year` is the last; absent: one year. */
  from: yearSchema.optional(),
  /** How the locations were chosen, as in the address of the figures; nothing: the whole country. */
  selection: z.strictObject({ locaties: chosen, aanbieder: chosen, variant: chosen }),
  note: remarkField(),
});
export type ReportItem = z.output<typeof reportItemSchema>;

/** An account's own report; version 0: it has none yet. */
export const ownReportSchema = z.strictObject({
  version: z.int().min(0),
  items: z.array(reportItemSchema),
});
export type OwnReport = z.output<typeof ownReportSchema>;

export const saveReportInput = z.strictObject({
  /** The version that its keeper saw. */
  version: z.int().min(0),
  items: z.array(reportItemSchema).max(MOST_FIGURES),
});

export const addToReportInput = z.strictObject({ key: keySchema.optional(), item: reportItemSchema });
