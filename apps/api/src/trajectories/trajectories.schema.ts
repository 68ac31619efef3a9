import { dayField, pauseSchema, problemSchema, storedFacts } from '@mim/domain/kernel/schema';
import { plannedVisitChoices, transferFacts } from '@mim/domain/registration';
import {
  endSchema,
  extensionSchema,
  reopenSchema,
  transferAnswerSchema,
  transferSchema,
} from '@mim/domain/registration/schema';
import { z } from 'zod';
import { changeSchema, keySchema, versionFields } from '../dossier/write.js';
import { duplicatesSchema } from '../prospects/prospects.schema.js';

/** Which trajectory, as its sender saw it. */
const ofTrajectory = { trajectoryId: z.uuid(), ...versionFields };

/** A pause, and what happens to the visits that are planned in it; null: nobody was asked. */
const pauseWithVisits = {
  pause: pauseSchema,
  plannedVisits: z.enum(plannedVisitChoices.values).nullable().default(null),
};

export const pauseInput = z.strictObject({ ...ofTrajectory, ...pauseWithVisits });
export type PauseInput = z.output<typeof pauseInput>;

export const changePauseInput = z.strictObject({ pauseId: z.uuid(), ...versionFields, ...pauseWithVisits });
export type ChangePauseInput = z.output<typeof changePauseInput>;

/** Trajectories at most that one pause is given to at once. */
const mostPaused = 200;

export const pauseManyInput = z.strictObject({
  key: keySchema.optional(),
  locationId: z.string().optional(),
  trajectories: z
    .array(z.strictObject({ trajectoryId: z.uuid(), version: z.number().int().min(1) }))
    .min(1)
    .max(mostPaused),
  ...pauseWithVisits,
});
export type PauseManyInput = z.infer<typeof pauseManyInput>;

/** A trajectory that was not paused, and what stands in the way. */
const notPausedSchema = z.strictObject({
  trajectoryId: z.string(),
  problem: problemSchema,
});
export type NotPaused = z.infer<typeof notPausedSchema>;

export const pausedManySchema = changeSchema.extend({
  paused: z.number().int(),
  notPaused: z.array(notPausedSchema),
});

export const endPauseInput = z.strictObject({
  pauseId: z.uuid(),
  ...versionFields,
  /** First day after the pause. */
  resumedOn: dayField(),
});

export const extendInput = z.strictObject({ ...ofTrajectory, extension: extensionSchema });
export const endInput = z.strictObject({ ...ofTrajectory, end: endSchema });
export const reopenInput = z.strictObject({ ...ofTrajectory, reopening: reopenSchema });
export const transferInput = z.strictObject({ ...ofTrajectory, transfer: transferSchema });

const ofTransfer = { transferId: z.uuid(), ...versionFields };
export const answerTransferInput = z.strictObject({
  ...ofTransfer,
  answer: transferAnswerSchema,
  /** The person of this location that she is; null: somebody else; absent: nobody was asked. */
  sameAs: z.uuid().nullable().optional(),
  /** The prospect of this location that she is. */
  sameProspect: z.uuid().optional(),
});
export const withdrawTransferInput = z.strictObject({ ...ofTransfer });

/** The answer to an offer; accepted: with the trajectory that began. */
export const transferAnsweredSchema = changeSchema.extend({ trajectoryId: z.string().nullable() });

export const transferDuplicatesInput = z.strictObject({ transferId: z.uuid() });

/** Whom an offered mother is known as here. */
export const transferDuplicatesSchema = duplicatesSchema.extend({
  /** The person that she was when she took part here before; null: she did not, as far as the offer tells. */
  returningAs: z.string().nullable(),
});
export type TransferDuplicates = z.infer<typeof transferDuplicatesSchema>;

/** An offer of another location to go on with a mother. */
export const incomingTransferSchema = z.strictObject({
  transferId: z.string(),
  version: z.number().int(),
  fromLocationId: z.string(),
  fromLocationName: z.string(),
  toLocationId: z.string(),
  offeredOn: z.iso.date(),
  consentOn: z.iso.date().nullable(),
  note: z.string().nullable(),
  name: z.string(),
  childAgeMonths: z.number().int().nullable(),
  /** What the other location gets to know, null for what was not passed on. */
  payload: z.strictObject(storedFacts(transferFacts)),
});
export type IncomingTransfer = z.infer<typeof incomingTransferSchema>;
