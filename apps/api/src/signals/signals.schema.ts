import { signalAnswerSchema, signalSchema } from '@mim/domain/visit/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';

/** A worry that is brought, of a trajectory and, where it arose there, of a visit. */
export const raiseSignalInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  visitId: z.uuid().optional(),
  visitingMotherId: z.uuid().optional(),
  signal: signalSchema,
});
export type RaiseSignal = z.output<typeof raiseSignalInput>;

/** A worry that is closed with what was done, or kept open until a day. */
export const answerSignalInput = z.strictObject({
  signalId: z.uuid(),
  ...versionFields,
  answer: signalAnswerSchema,
});
export type AnswerSignal = z.output<typeof answerSignalInput>;
