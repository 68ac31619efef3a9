import { z } from 'zod';
import { keySchema } from '../dossier/write.js';

/** Filter, order and columns of a list, as the page that shows it writes them. */
const viewSchema = z
  .record(z.string().max(50), z.json())
  .refine((view) => JSON.stringify(view).length <= 10_000, 'a view is smaller than that');

const listSchema = z.string().regex(/^[a-z-]{1,50}$/);

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
  name: z.string().trim().min(1).max(100),
  view: viewSchema,
});
export type SaveViewInput = z.infer<typeof saveViewInput>;

export const removeViewInput = z.strictObject({ viewId: z.uuid(), key: keySchema.optional() });
