import { z } from 'zod';
import { dayParts, preparationExercises, preparationTopics } from '../code-lists/preparation-lists.js';
import { preparationForms } from '../code-lists/visiting-mother-lists.js';
import { codeField, codesField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { preparationRefusals } from './check-preparation.js';

/**
 * A session of a preparation, with who was there: of a group several.
 * @example
 * preparationSessionSchema.safeParse({ heldOn: '2008-03-18', form: 'group', topics: ['role'], visitingMotherIds: [] }).success; // false
 */
export const preparationSessionSchema = z
  .strictObject({
    heldOn: dayField(),
    dayPart: optional(codeField(dayParts)),
    form: codeField(preparationForms),
    topics: codesField(preparationTopics).default([]),
    exercises: codesField(preparationExercises).default([]),
    note: optional(noteField()),
    visitingMotherIds: z
      .array(z.uuid())
      .max(50)
      .overwrite((ids) => [...new Set(ids)]),
  })
  .superRefine(refusing(preparationRefusals));
export type PreparationSessionRecord = z.output<typeof preparationSessionSchema>;
