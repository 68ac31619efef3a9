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
  /** Who has most families beside what she can have first. */
  loads: z.array(
    namedPersonSchema.extend({
      families: z.int(),
      maximum: z.int(),
      isPaused: z.boolean(),
    }),
  ),
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
  coordinators: z.array(coordinatorLineSchema.pick({ accountId: true, name: true, hoursPerWeek: true })),
});
export type CaseloadAnswer = z.infer<typeof caseloadSchema>;
