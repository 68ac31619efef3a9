import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { personFacts } from '@mim/domain/person';
import { taskSchema } from '@mim/domain/worklist/schema';
import { z } from 'zod';
import { ownStepViewSchema } from '../growth/growth.schema.js';
import { motherRowSchema } from '../mothers/mother-list.schema.js';
import { namedPersonSchema } from '../people/person.schema.js';
import { rolesSchema } from '../people/roles.schema.js';
import { applicationSchema } from '../recruitment/recruitment.schema.js';
import {
  visitingMotherLineSchema,
  visitingMotherViewSchema,
} from '../visiting-mothers/visiting-mothers.schema.js';

export const visitingMotherPageInput = z.strictObject({ visitingMotherId: z.uuid() });

/** Everything of a visiting mother's way: what is registered of her, the mothers whom she visits, and what waits. */
export const visitingMotherPageSchema = visitingMotherViewSchema.omit({ families: true }).extend({
  today: z.iso.date(),
  /** The mothers whom she visits now, each with where her visits stand. */
  families: z.array(motherRowSchema),
  /** Days on which an evaluation was offered to her, the latest first. */
  evaluatedOn: z.array(z.iso.date()),
  /** Steps that she took for herself, the latest first. */
  ownSteps: z.array(ownStepViewSchema),
  /** How she came, where she applied; null: she was added without. */
  application: applicationSchema.nullable(),
  /** What she is and was here beside a visiting mother. */
  roles: rolesSchema,
  tasks: z.array(taskSchema),
});
export type VisitingMotherPage = z.infer<typeof visitingMotherPageSchema>;

/** A visiting mother in short, wherever she is named: how she is reached, whom she visits and when. */
export const visitingMotherCardSchema = visitingMotherLineSchema
  .pick({ visitingMotherId: true, name: true, state: true, isCoordinator: true, maximumFamilies: true })
  .extend({
    ...storedFacts(pickFacts(personFacts, ['phone', 'email'])),
    families: z.array(namedPersonSchema),
    /** Her next planned visit; null: none is planned. */
    nextVisitOn: z.iso.date().nullable(),
    /** What she is and was here beside a visiting mother. */
    roles: rolesSchema,
  });
export type VisitingMotherCard = z.infer<typeof visitingMotherCardSchema>;
