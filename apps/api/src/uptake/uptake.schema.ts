import { registrationYearField, rowSchema } from '@mim/domain/delivery/schema';
import { z } from 'zod';

export const uptakeInput = z.strictObject({
  locationId: z.string().optional(),
  /** Calendar year. */
  year: registrationYearField(),
});

/** Those who were referred in the year, by who referred them. */
export const uptakeSchema = z.array(rowSchema('uptake', 2200));
