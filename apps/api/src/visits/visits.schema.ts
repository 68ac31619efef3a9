import { dayField, searchField, storedFacts } from '@mim/domain/kernel/schema';
import { visitKinds, visitListFacts, visitOwnFacts, visitStatuses } from '@mim/domain/visit';
import {
  visitCancellationSchema,
  visitorFields,
  visitPlanSchema,
  visitSchema,
} from '@mim/domain/visit/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedVisitorSchema } from '../people/person.schema.js';
import { exportFields } from '../table-export/exported-table.js';

/** A visit as calendar and list show it: no notes. */
export const visitLineSchema = z.strictObject({
  visitId: z.string(),
  locationId: z.string(),
  trajectoryId: z.string(),
  motherName: z.string(),
  /** Null: the coordinator herself. */
  visitingMother: namedVisitorSchema.nullable(),
  /** Another visiting mother who goes along; null: nobody. */
  companion: namedVisitorSchema.nullable(),
  ...storedFacts(visitListFacts),
  /** Whether it was planned, and its day is over. */
  isToRecord: z.boolean(),
  version: z.number().int(),
});
export type VisitLine = z.infer<typeof visitLineSchema>;

/** Everything of a visit; what worried who came stands apart from it, as a signal. */
export const visitViewSchema = visitLineSchema.extend(storedFacts(visitOwnFacts));
export type VisitView = z.infer<typeof visitViewSchema>;

/** A visit with the matches of its mother: who usually comes on which day. */
export const visitPageSchema = visitViewSchema.extend({
  /** The signal that was brought with it; null: none. */
  signalId: z.string().nullable(),
  matches: z.array(
    z.strictObject({
      visitingMother: namedVisitorSchema,
      startedOn: z.iso.date(),
      endedOn: z.iso.date().nullable(),
    }),
  ),
});
export type VisitPageView = z.infer<typeof visitPageSchema>;

export const visitIdInput = z.strictObject({ visitId: z.uuid() });

/** What the list of visits can be narrowed to. */
const visitFilterSchema = z.strictObject({
  /** Parts of the mother's name, in any order, with or without accents. */
  text: searchField().optional(),
  statuses: z.array(z.enum(visitStatuses.values)).min(1).max(10).optional(),
  kinds: z.array(z.enum(visitKinds.values)).min(1).max(10).optional(),
  trajectoryId: z.uuid().optional(),
  visitingMotherId: z.uuid().optional(),
  from: dayField().optional(),
  until: dayField().optional(),
});

export const visitListInput = z.strictObject({
  filter: visitFilterSchema.default({}),
  /** The `next` of the part before; absent: from the latest visit. */
  after: z.strictObject({ visitOn: dayField(), visitId: z.uuid() }).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type VisitListInput = z.output<typeof visitListInput>;

export const visitExportInput = z.strictObject({
  filter: visitFilterSchema.default({}),
  ...exportFields,
});
export type VisitExportInput = z.output<typeof visitExportInput>;

export const visitListSchema = z.strictObject({
  rows: z.array(visitLineSchema),
  /** Where the next part begins; null: this was the last. */
  next: z.strictObject({ visitOn: z.iso.date(), visitId: z.string() }).nullable(),
  /** How many there are; only with the first part. */
  total: z.number().int().nullable(),
});

export const planVisitInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  plan: visitPlanSchema,
  ...visitorFields,
});
export type PlanVisit = z.output<typeof planVisitInput>;

export const replanVisitInput = z.strictObject({
  visitId: z.uuid(),
  ...versionFields,
  plan: visitPlanSchema,
  ...visitorFields,
});
export type ReplanVisit = z.output<typeof replanVisitInput>;

/** A visit that was done: a planned one that is recorded, or one that nobody planned. */
export const recordVisitInput = z
  .strictObject({
    key: keySchema,
    trajectoryId: z.uuid(),
    visitId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    visit: visitSchema,
    ...visitorFields,
  })
  .refine(...changedWithVersion('visitId'));
export type RecordVisit = z.output<typeof recordVisitInput>;

export const changeVisitInput = z.strictObject({
  visitId: z.uuid(),
  ...versionFields,
  visit: visitSchema,
  ...visitorFields,
});
export type ChangeVisit = z.output<typeof changeVisitInput>;

export const cancelVisitInput = z.strictObject({
  visitId: z.uuid(),
  ...versionFields,
  cancellation: visitCancellationSchema,
});
export type CancelVisit = z.output<typeof cancelVisitInput>;

/** The oldest planned visit that can be recorded: its day has come. */
export const nextRecordableInput = z.strictObject({
  /** The visit just handled: the one after it is given, and after the last of them the first. */
  after: z.strictObject({ visitOn: dayField(), visitId: z.uuid() }).optional(),
});
export const nextRecordableSchema = z.strictObject({
  visit: visitViewSchema.nullable(),
  /** How many planned visits of today and before can be recorded, this one included. */
  recordable: z.number().int(),
});
