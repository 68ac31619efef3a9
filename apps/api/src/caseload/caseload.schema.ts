import { readinessLacks } from '@mim/domain/supervision';
import { z } from 'zod';
import { coordinatorLineSchema } from '../coordinators/coordinators.schema.js';
import { stepCountSchema } from '../growth/growth.schema.js';
import { namedPersonSchema } from '../people/person.schema.js';
import { exportLanguageSchema } from '../table-export/exported-table.js';
import { locationCaseloadSchema } from '../worklist/worklist.schema.js';

export const caseloadInput = z.strictObject({ locationId: z.string().optional() });

/** The load of each visiting mother as a file. */
export const caseloadExportInput = caseloadInput.extend({ language: exportLanguageSchema });
export type CaseloadExportInput = z.output<typeof caseloadExportInput>;

/** The caseload of a location: of all together, of each visiting mother, and the hours of its coordinators. */
export const caseloadSchema = locationCaseloadSchema.omit({ aboveMaximum: true }).extend({
  /** Who can take most families today first, who has more than she can have last. */
  loads: z.array(
    namedPersonSchema.extend({
      families: z.int(),
      maximum: z.int(),
      /** Whether she named that number herself; else it is the location's. */
      isOwnMaximum: z.boolean(),
      isPaused: z.boolean(),
      /** Whether she is a coordinator of the location herself. */
      isCoordinator: z.boolean(),
      /** What stands between her and another family. */
      lacks: z.array(z.enum(readinessLacks.values)),
      /** Families that she can take today. */
      freePlaces: z.int(),
    }),
  ),
  /** Minutes a week that the location's norm asks for each visiting mother. */
  minutesPerVisitingMother: z.int(),
  /** Hours a week. */
  hours: z.strictObject({
    /** Null: they are known of nobody. */
    available: z.number().nullable(),
    /** Of how many coordinators the hours are not known. */
    unknown: z.int(),
    needed: z.number(),
  }),
  /** Steps that visiting mothers took for themselves in the year up to today, by kind: those that there are. */
  ownSteps: z.array(stepCountSchema),
  coordinators: z.array(
    coordinatorLineSchema.pick({ accountId: true, name: true, hoursPerWeek: true }).extend({
      /** Whether she is away, so that a colleague does her work and her hours do not count. */
      isAway: z.boolean(),
    }),
  ),
});
export type CaseloadAnswer = z.infer<typeof caseloadSchema>;
