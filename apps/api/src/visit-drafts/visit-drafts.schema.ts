import { z } from 'zod';
import { draftFieldsSchema } from '../dossier/draft.schema.js';

/** Of which visit a draft is: a planned or recorded one, or of one that nobody planned the trajectory itself. */
const about = { trajectoryId: z.uuid(), aboutId: z.uuid() };

export const visitDraftInput = z.strictObject(about);

export const saveVisitDraftInput = z.strictObject({
  ...about,
  /** The fields of the form as they stand, also what is half typed. */
  fields: draftFieldsSchema,
});
export type SaveVisitDraft = z.output<typeof saveVisitDraftInput>;
