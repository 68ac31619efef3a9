import { lineField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';
import { motherFilterSchema, motherSortSchema } from '../mothers/mother-list.schema.js';

/**
 * Whom to list and in which order. What is typed to find somebody is not kept: it would be her name, and stay
 * when she is erased.
 */
const viewSchema = z.strictObject({
  filter: motherFilterSchema.omit({ text: true }),
  sort: motherSortSchema,
});

/** The lists of which views are kept. */
const listSchema = z.enum(['mothers']);

export const viewsInput = z.strictObject({ list: listSchema });

export const savedViewSchema = z.strictObject({
  viewId: z.string(),
  name: z.string(),
  view: viewSchema,
  version: z.number().int(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** A view under a name; the same name again takes the place of the older one. */
export const saveViewInput = z.strictObject({
  key: keySchema.optional(),
  list: listSchema,
  name: lineField(100),
  view: viewSchema,
});
export type SaveViewInput = z.infer<typeof saveViewInput>;

export const removeViewInput = z.strictObject({ viewId: z.uuid(), key: keySchema.optional() });
