import { problemSchema } from '@mim/domain/kernel/schema';
import {
  dossierParts,
  ownersOfRecords,
  type RemovableRecord,
  removableDossiers,
  removableParts,
  removableRecords,
  removalReasons,
  settledVisitChoices,
  visitSignalChoices,
} from '@mim/domain/removal';
import { dossierRemovalSchema, removalSchema } from '@mim/domain/removal/schema';
import { z } from 'zod';
import { versionFields } from '../dossier/write.js';

/** What can be taken out by itself: of a dossier, or of a location's own work. */
const removableOne = z.enum([...removableParts.values, ...removableRecords.values]);

/** The records that are looked for with the location itself. */
type OfLocation = {
  [Kind in RemovableRecord]: (typeof ownersOfRecords)[Kind] extends 'location' ? Kind : never;
}[RemovableRecord];
const ofLocation = removableRecords.values.filter(
  (kind): kind is OfLocation => ownersOfRecords[kind] === 'location',
);

/** What is taken out, and why. */
export const removeInput = z.strictObject({
  kind: removableOne,
  id: z.uuid(),
  ...versionFields,
  removal: removalSchema,
  /** What happens to the signals of a visit; null: nobody has chosen. */
  signals: z.enum(visitSignalChoices.values).nullable().default(null),
  /** What happens to the visits that a pause cancelled or moved; null: nobody has chosen. */
  settledVisits: z.enum(settledVisitChoices.values).nullable().default(null),
});
export type RemoveInput = z.output<typeof removeInput>;

/** Of whom or of what it is asked what was taken out: one of these. */
export const removalsInput = z.union([
  z.strictObject({ trajectoryId: z.uuid() }),
  z.strictObject({ prospectId: z.uuid() }),
  z.strictObject({ visitingMotherId: z.uuid() }),
  z.strictObject({ groupId: z.uuid() }),
  z.strictObject({ kind: z.enum(ofLocation) }),
]);
export type RemovalsInput = z.output<typeof removalsInput>;

/** Something that was taken out. */
export const removalLineSchema = z.strictObject({
  removalId: z.string(),
  locationId: z.string(),
  kind: removableOne,
  /** Day on which it was said to have happened, or to begin; null: it is known by a name. */
  happenedOn: z.iso.date().nullable(),
  /** What it was called; null: it is known by its day. */
  called: z.string().nullable(),
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

/** Somebody who may have been entered by mistake. */
const dossierFields = { kind: z.enum(removableDossiers.values), id: z.uuid() };
export const dossierInput = z.strictObject(dossierFields);
export type DossierInput = z.output<typeof dossierInput>;

/** What taking somebody out would mean. */
export const dossierToRemoveSchema = z.strictObject({
  version: z.number().int(),
  /** Why she stays; null: she can go. */
  refusal: problemSchema.nullable(),
  /** What goes along, and how many of it. */
  goesAlong: z.array(z.strictObject({ part: z.enum(dossierParts.values), count: z.number().int() })),
  /** Whether her intake came from a prospect, who waits for one again then. */
  hasProspect: z.boolean(),
  /** Whether another trajectory or another role of hers stays. */
  staysOtherwise: z.boolean(),
});
export type DossierToRemove = z.output<typeof dossierToRemoveSchema>;

/** Who is taken out, why, and how much was seen to go along. */
export const removeDossierInput = z.strictObject({
  ...dossierFields,
  ...versionFields,
  removal: dossierRemovalSchema,
  seen: z.number().int().min(0),
});
export type RemoveDossierInput = z.output<typeof removeDossierInput>;

/** Somebody who was taken out and is not back. */
export const removedDossierSchema = removalLineSchema
  .omit({ kind: true, happenedOn: true, called: true, isUndone: true })
  .extend({
    kind: z.enum(removableDossiers.values),
    /** Empty when her record is no longer kept. */
    name: z.string(),
  });
