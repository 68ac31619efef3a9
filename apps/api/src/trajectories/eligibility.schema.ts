import { bilingualSchema } from '@mim/domain/kernel/schema';
import { askedFacts, eligibilityGrounds } from '@mim/domain/registration';
import { z } from 'zod';

/** Whether the rules admit her, and every ground for and against. */
export const eligibilitySchema = z.strictObject({
  eligible: z.boolean(),
  grounds: z.array(
    z.strictObject({
      code: z.enum(eligibilityGrounds.values),
      verdict: z.enum(['admits', 'refuses', 'missing']),
      message: bilingualSchema,
      /** The fact of the intake that would tell; null: nothing is missing. */
      toAsk: z.enum(askedFacts).nullable(),
    }),
  ),
});
