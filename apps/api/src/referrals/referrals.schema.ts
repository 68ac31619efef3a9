import { referralAnswerSchema, referralSchema } from '@mim/domain/referral/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';

export const addReferralInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  referral: referralSchema,
});
export type AddReferralInput = z.infer<typeof addReferralInput>;

export const answerReferralInput = z.strictObject({
  referralId: z.uuid(),
  ...versionFields,
  answer: referralAnswerSchema,
});
export type AnswerReferralInput = z.infer<typeof answerReferralInput>;
