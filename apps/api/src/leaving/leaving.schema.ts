import { pauseSchema } from '@mim/domain/kernel/schema';
import { matchCriteria } from '@mim/domain/matching';
import { passOnSchema } from '@mim/domain/matching/schema';
import { stopSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changeSchema, keySchema, versionFields } from '../dossier/write.js';

export const familiesInput = z.strictObject({ visitingMotherId: z.uuid() });

/** A visiting mother who may leave, her families, and who could visit them. */
export const leavingSchema = z.strictObject({
  visitingMotherId: z.string(),
  name: z.string(),
  version: z.number().int(),
  stoppedOn: z.iso.date().nullable(),
  families: z.array(
    z.strictObject({
      matchId: z.string(),
      version: z.number().int(),
      trajectoryId: z.string(),
      name: z.string(),
      startedOn: z.iso.date(),
      /** Days of the visits that are planned within the match. */
      plannedOn: z.array(z.iso.date()),
      /** Who can visit her, whoever suits her best first, and on what she fits well. */
      candidates: z.array(
        z.strictObject({
          visitingMotherId: z.string(),
          name: z.string(),
          activeFamilies: z.number().int(),
          maximumFamilies: z.number().int(),
          strengths: z.array(z.enum(matchCriteria.values)),
        }),
      ),
    }),
  ),
  /** Visits of hers whose day is over and of which nobody said what became of them. */
  openVisits: z.array(
    z.strictObject({
      visitId: z.string(),
      version: z.number().int(),
      trajectoryId: z.string(),
      name: z.string(),
      visitOn: z.iso.date(),
    }),
  ),
});
export type Leaving = z.infer<typeof leavingSchema>;

/** What becomes of her families; one that is not named keeps its match. */
const families = z.array(passOnSchema).max(20);

export const stopInput = z.strictObject({
  key: keySchema,
  visitingMotherId: z.uuid(),
  version: z.number().int().min(1),
  stop: stopSchema,
  families,
  /** Visits of hers that were not made; one that is not named is still to be recorded. */
  notMade: z
    .array(
      z.strictObject({
        visitId: z.uuid(),
        version: z.number().int().min(1),
        status: z.enum(['cancelled', 'no-show']),
      }),
    )
    .max(100)
    .default([]),
});
export type StopVisiting = z.output<typeof stopInput>;

export const goAwayInput = z.strictObject({
  key: keySchema,
  visitingMotherId: z.uuid(),
  pause: pauseSchema,
  families,
});
export type GoAway = z.output<typeof goAwayInput>;

/** The days of an absence are others: she is back, or stays away longer. */
export const changeAbsenceInput = z.strictObject({
  pauseId: z.uuid(),
  ...versionFields,
  pause: pauseSchema,
  families,
});
export type ChangeAbsence = z.output<typeof changeAbsenceInput>;

/** What was done: the trajectories of those who wait again, who were passed on, and for whom somebody stands in. */
export const passedOnSchema = z.strictObject({
  waiting: z.array(z.string()),
  passedOn: z.array(z.string()),
  stoodInFor: z.array(z.string()),
});
export type PassedOn = z.infer<typeof passedOnSchema>;

export const leftSchema = changeSchema.extend(passedOnSchema.shape);
