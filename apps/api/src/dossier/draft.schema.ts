import { z } from 'zod';

/** Longest draft, in characters of JSON: every note or answer of the longest kind, and every choice. */
const longestDraft = 20_000;

/** The fields of a form as they stand, also what is half typed. */
export const draftFieldsSchema = z
  .record(z.string().max(100), z.json())
  .refine((fields) => JSON.stringify(fields).length <= longestDraft, {
    message: `a draft has at most ${longestDraft} characters`,
  });

/** What an account was writing, and when it was last kept; null: nothing. */
export const draftSchema = z
  .strictObject({ fields: z.record(z.string(), z.json()), savedAt: z.iso.datetime() })
  .nullable();
