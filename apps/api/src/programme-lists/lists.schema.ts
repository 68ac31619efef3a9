import { maintainedLists } from '@mim/domain/code-lists';
import { bilingualSchema } from '@mim/domain/kernel/schema';
import { listEntrySchema, listPositionSchema } from '@mim/domain/visit/schema';
import { z } from 'zod';

/** An entry of a list. */
export const listItemSchema = z.strictObject({
  code: z.string(),
  label: bilingualSchema,
  position: z.number().int(),
  /** First day on which it can be chosen; null: always could be. */
  validFrom: z.iso.date().nullable(),
  /** Last day on which it can be chosen; null: still can be. */
  validUntil: z.iso.date().nullable(),
  version: z.number().int(),
});

export const listsSchema = z.array(
  z.strictObject({ list: z.enum(maintainedLists.values), items: z.array(listItemSchema) }),
);

/** A new entry, or one that changes: then with the version that was read. */
export const saveListItemInput = z.strictObject({
  list: z.enum(maintainedLists.values),
  entry: listEntrySchema,
  position: listPositionSchema,
  version: z.number().int().min(1).optional(),
});
export type SaveListItem = z.output<typeof saveListItemInput>;
