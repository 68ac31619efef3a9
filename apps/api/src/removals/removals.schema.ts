import { removableKinds, removalReasons, settledVisitChoices, visitSignalChoices } from '@mim/domain/removal';
import { removalSchema } from '@mim/domain/removal/schema';
import { z } from 'zod';
import { versionFields } from '../dossier/write.js';

/** What is taken out, and why. */
export const removeInput = z.strictObject({
  kind: z.enum(removableKinds.values),
  id: z.uuid(),
  ...versionFields,
  removal: removalSchema,
  /** What happens to the signals of a visit; null: nobody has chosen. */
  signals: z.enum(visitSignalChoices.values).nullable().default(null),
  /** What happens to the visits that a pause cancelled or moved; null: nobody has chosen. */
  settledVisits: z.enum(settledVisitChoices.values).nullable().default(null),
});
export type RemoveInput = z.output<typeof removeInput>;

/** Of whom it is asked what was taken out: one of the two. */
export const removalsInput = z.union([
  z.strictObject({ trajectoryId: z.uuid() }),
  z.strictObject({ prospectId: z.uuid() }),
]);
export type RemovalsInput = z.output<typeof removalsInput>;

/** Something that was taken out. */
export const removalLineSchema = z.strictObject({
  removalId: z.string(),
  kind: z.enum(removableKinds.values),
  /** Day on which it was said to have happened, or to begin. */
  happenedOn: z.iso.date(),
  reason: z.enum(removalReasons.values),
  note: z.string().nullable(),
  removedAt: z.iso.datetime(),
  /** Name of the account that took it out; null when it is there no more. */
  removedByName: z.string().nullable(),
  /** The action by which it can be put back. */
  actionId: z.string(),
  /** Whether it is back. */
  isUndone: z.boolean(),
});
export const removalsSchema = z.array(removalLineSchema);
