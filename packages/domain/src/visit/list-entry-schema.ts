import { z } from 'zod';
import { dayField, lineField, optional, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { isSlug } from '../kernel/slug.js';

export const entryBackwards = problemOf(
  'entry-backwards',
  ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
  ['Kies een latere laatste dag.', 'Choose a later last day.'],
);

const longestLabel = 200;
const labelField = () => lineField(longestLabel);
const days = { validFrom: optional(dayField()), validUntil: optional(dayField()) };

/** The days of an entry follow one another. */
const inOrder = (entry: z.output<z.ZodObject<typeof days>>, context: z.RefinementCtx): void => {
  const { validFrom, validUntil } = entry;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom)
    context.addIssue(problemIssue(['validUntil'], entryBackwards));
};

/** Where in its list an entry stands: a lower number comes earlier, 0-10,000. */
export const listPositionSchema = z.number().int().min(0).max(10_000);

/** An entry as it is stored. */
export const listEntrySchema = z
  .strictObject({
    code: z.string().refine(isSlug),
    label: z.strictObject({ nl: labelField(), en: labelField() }),
    ...days,
  })
  .superRefine(inOrder);

/** An entry as the institute fills it in: its code is made for it. */
export const listEntryFormSchema = z
  .strictObject({ nl: labelField(), en: labelField(), position: listPositionSchema, ...days })
  .superRefine(inOrder);
