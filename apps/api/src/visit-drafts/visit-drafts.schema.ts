import { z } from 'zod';

/** Of which visit a draft is: a planned or recorded one, or of one that nobody planned the trajectory itself. */
const about = { trajectoryId: z.uuid(), aboutId: z.uuid() };

/** Longest draft, in characters of JSON: notes of the longest kind and every choice. */
const longestDraft = 20_000;

export const visitDraftInput = z.strictObject(about);

export const saveVisitDraftInput = z.strictObject({
  ...about,
  /** The fields of the form as they stand, also what is half typed. */
  fields: z
    .record(z.string().max(100), z.json())
    .refine((fields) => JSON.stringify(fields).length <= longestDraft, {
      message: `a draft has at most ${longestDraft} characters`,
    }),
});
export type SaveVisitDraft = z.output<typeof saveVisitDraftInput>;

/** A draft; null: there is none. */
export const visitDraftSchema = z
  .strictObject({ fields: z.record(z.string(), z.json()), savedAt: z.iso.datetime() })
  .nullable();
