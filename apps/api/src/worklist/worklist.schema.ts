import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { trajectoryFacts } from '@mim/domain/registration';
import { taskSchema } from '@mim/domain/worklist/schema';
import { z } from 'zod';
import { namedPersonSchema } from '../people/person.schema.js';

/** A task, with whom it is about in words. */
export const todayTaskSchema = taskSchema.extend({
  locationId: z.string(),
  /** Name of whom it is about; empty when another location keeps it. */
  title: z.string(),
  /** The children of whom it is about; of a visiting mother none. */
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  /** Who visits her now, where somebody does. */
  visitingMother: namedPersonSchema.optional(),
  /** The trajectory that it belongs to, where it belongs to one. */
  trajectoryId: z.string().optional(),
});
export type TodayTask = z.infer<typeof todayTaskSchema>;

const normComparisonSchema = z.strictObject({ value: z.number().nullable(), norm: z.number() });

/** What the account carries at one location, beside what is usual there. */
export const locationCaseloadSchema = z.strictObject({
  locationId: z.string(),
  families: z.number().int(),
  waiting: z.number().int(),
  intakes: z.number().int(),
  visitingMothers: z.number().int(),
  /** Coordinators who visit families themselves. */
  visitingCoordinators: z.number().int(),
  paused: z.number().int(),
  freePlaces: z.number().int(),
  /** Visiting mothers with more families than they want. */
  aboveMaximum: z.array(namedPersonSchema),
  familiesPerVisitingMother: normComparisonSchema,
  visitingMothersPerCoordinator: normComparisonSchema,
});

export type LocationCaseload = z.infer<typeof locationCaseloadSchema>;

export const todaySchema = z.strictObject({
  today: z.iso.date(),
  tasks: z.array(todayTaskSchema),
  /** One for each location of the account. */
  caseloads: z.array(locationCaseloadSchema),
});
export type Today = z.infer<typeof todaySchema>;
