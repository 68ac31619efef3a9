import { lineField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { keySchema } from '../dossier/write.js';
import { motherFilterSchema, motherSortSchema } from '../mothers/mother-list.schema.js';
import {
  visitingMotherFilterSchema,
  visitingMotherOrderSchema,
} from '../visiting-mothers/visiting-mothers.schema.js';

/**
 * The lists of which views are kept, each with what a view of it is: whom to list and in which order. What is typed to find
 * somebody is not kept: it would be her name, and stay when she is erased.
 */
const viewOfMothers = {
  list: z.literal('mothers'),
  view: z.strictObject({ filter: motherFilterSchema.omit({ text: true }), sort: motherSortSchema }),
};
const viewOfVisitingMothers = {
  list: z.literal('visiting-mothers'),
  view: z.strictObject({ filter: visitingMotherFilterSchema, sort: visitingMotherOrderSchema }),
};

const listSchema = z.enum([viewOfMothers.list.value, viewOfVisitingMothers.list.value]);

export const viewsInput = z.strictObject({ list: listSchema });
export type ListWithViews = z.output<typeof listSchema>;

const kept = { viewId: z.string(), name: z.string(), version: z.number().int() };
export const savedViewSchema = z.discriminatedUnion('list', [
  z.strictObject({ ...kept, ...viewOfMothers }),
  z.strictObject({ ...kept, ...viewOfVisitingMothers }),
]);
export type SavedView = z.infer<typeof savedViewSchema>;

const saved = { key: keySchema.optional(), name: lineField(100) };
/** A view under a name; the same name again takes the place of the older one. */
export const saveViewInput = z.discriminatedUnion('list', [
  z.strictObject({ ...saved, ...viewOfMothers }),
  z.strictObject({ ...saved, ...viewOfVisitingMothers }),
]);
export type SaveViewInput = z.infer<typeof saveViewInput>;

export const removeViewInput = z.strictObject({ viewId: z.uuid(), key: keySchema.optional() });
