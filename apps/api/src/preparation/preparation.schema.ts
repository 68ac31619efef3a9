import { dayParts, preparationExercises, preparationForms, preparationTopics } from '@mim/domain/code-lists';
import { preparationSessionSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { draftFieldsSchema } from '../dossier/draft.schema.js';
import { keySchema } from '../dossier/write.js';
import { namedPersonSchema } from '../people/person.schema.js';

export const preparationOfInput = z.strictObject({ visitingMotherId: z.uuid() });

/** How far the preparation of a visiting mother is. */
export const preparationStandingSchema = z.strictObject({
  form: z.enum(preparationForms.values).nullable(),
  held: z.number().int(),
  required: z.number().int(),
  topicsMissing: z.array(z.enum(preparationTopics.values)),
  beganOn: z.iso.date().nullable(),
  completedOn: z.iso.date().nullable(),
});

/** A session that was held, with everybody who was there. */
export const preparationSessionOut = z.strictObject({
  preparationSessionId: z.string(),
  heldOn: z.iso.date(),
  dayPart: z.enum(dayParts.values).nullable(),
  form: z.enum(preparationForms.values),
  topics: z.array(z.enum(preparationTopics.values)),
  exercises: z.array(z.enum(preparationExercises.values)),
  note: z.string().nullable(),
  attendees: z.array(namedPersonSchema),
  version: z.number().int(),
});

/** The preparation of one visiting mother. */
export const preparationViewSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
  startedOn: z.iso.date().nullable(),
  /** Day on which she was prepared, from her sessions or as it was said. */
  preparedOn: z.iso.date().nullable(),
  standing: preparationStandingSchema,
  /** The latest first. */
  sessions: z.array(preparationSessionOut),
});
export type PreparationView = z.infer<typeof preparationViewSchema>;

/** Somebody who is being prepared. */
export const preparingSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
  startedOn: z.iso.date().nullable(),
  /** When her sessions were, the latest first. */
  sessions: z.array(
    z.strictObject({
      preparationSessionId: z.string(),
      heldOn: z.iso.date(),
      dayPart: z.enum(dayParts.values).nullable(),
    }),
  ),
  standing: preparationStandingSchema,
});
export type Preparing = z.infer<typeof preparingSchema>;

/** A session as it is filled in: a new one, or one that changes (then with its version). */
export const savePreparationInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().max(100).optional(),
    preparationSessionId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    session: preparationSessionSchema,
  })
  .refine(...changedWithVersion('preparationSessionId'));
export type SavePreparation = z.output<typeof savePreparationInput>;

/** The location of the session that is written; absent: the only one of the account. */
export const preparationDraftInput = z.strictObject({ locationId: z.string().max(100).optional() });

export const savePreparationDraftInput = preparationDraftInput.extend({
  /** The fields of the form as they stand, also what is half typed. */
  fields: draftFieldsSchema,
});
