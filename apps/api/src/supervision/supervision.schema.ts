import { storedFacts } from '@mim/domain/kernel/schema';
import { agreementFacts, supervisionFacts } from '@mim/domain/supervision';
import {
  guidanceMonthSchema,
  guidanceStandingSchema,
  settlementSchema,
  supervisionCancellationSchema,
  supervisionFormSchema,
  supervisionPlanSchema,
} from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { draftFieldsSchema } from '../dossier/draft.schema.js';
import { keySchema, versionFields } from '../dossier/write.js';

export const supervisionOfInput = z.strictObject({ visitingMotherId: z.uuid() });

/** Something that was agreed, with the day of the session in which it was. */
export const agreementSchema = z.strictObject({
  agreementId: z.string(),
  version: z.number().int(),
  madeOn: z.iso.date(),
  ...storedFacts(agreementFacts),
});

/** A session with a visiting mother, with what was agreed in it. */
export const sessionSchema = z.strictObject({
  sessionId: z.string(),
  version: z.number().int(),
  ...storedFacts(supervisionFacts),
  agreements: z.array(agreementSchema),
});

/** The supervision of a visiting mother: where it stands, its rhythm, and every session. */
export const supervisionViewSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
  today: z.iso.date(),
  /** When she began and stopped as a visiting mother. */
  startedOn: z.iso.date().nullable(),
  stoppedOn: z.iso.date().nullable(),
  /** When she is away: no session is planned then. */
  away: z.array(z.strictObject({ firstDay: z.iso.date(), lastDay: z.iso.date().nullable() })),
  standing: guidanceStandingSchema,
  rhythm: z.array(guidanceMonthSchema),
  /** The latest first. */
  sessions: z.array(sessionSchema),
});
export type SupervisionView = z.infer<typeof supervisionViewSchema>;

/** The session that is changed, with its version; neither: it is a new one. */
const inPlaceOf = { sessionId: z.uuid().optional(), version: z.number().int().min(1).optional() };

/** Plans a session, or moves one that is planned. */
export const planSupervisionInput = z
  .strictObject({ key: keySchema, visitingMotherId: z.uuid(), ...inPlaceOf, plan: supervisionPlanSchema })
  .refine(...changedWithVersion('sessionId'));
export type PlanSupervision = z.output<typeof planSupervisionInput>;

/** Records a session that was held, planned or not, with what was agreed and what became of earlier agreements. */
export const recordSupervisionInput = z
  .strictObject({ key: keySchema, visitingMotherId: z.uuid(), ...inPlaceOf, session: supervisionFormSchema })
  .refine(...changedWithVersion('sessionId'));
export type RecordSupervision = z.output<typeof recordSupervisionInput>;

export const cancelSupervisionInput = z.strictObject({
  sessionId: z.uuid(),
  ...versionFields,
  cancellation: supervisionCancellationSchema,
});
export type CancelSupervision = z.output<typeof cancelSupervisionInput>;

/** What became of an agreement, told apart from a session; null: it is open again. */
export const settleAgreementInput = z.strictObject({
  agreementId: z.uuid(),
  ...versionFields,
  settlement: settlementSchema.nullable(),
});
export type SettleAgreement = z.output<typeof settleAgreementInput>;

/** The fields of the form as they stand, also what is half typed. */
export const saveSupervisionDraftInput = supervisionOfInput.extend({
  fields: draftFieldsSchema,
});
