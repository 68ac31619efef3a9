import { motherStatuses } from '@mim/domain/registration';
import { applicantStates } from '@mim/domain/supervision';
import { z } from 'zod';

/** What a person is and was at her location: one person can be a programme mother and then a visiting mother. */
export const rolesSchema = z.strictObject({
  /** The times that she takes or took part as a programme mother, the latest first. */
  trajectories: z.array(
    z.strictObject({
      trajectoryId: z.string(),
      status: z.enum(motherStatuses.values),
      startedOn: z.iso.date().nullable(),
      endedOn: z.iso.date().nullable(),
    }),
  ),
  /** The visiting mother that she is, or was. */
  visitingMother: z
    .strictObject({
      visitingMotherId: z.string(),
      startedOn: z.iso.date().nullable(),
      stoppedOn: z.iso.date().nullable(),
    })
    .nullable(),
  /** Her applications to become one that did not lead to it, or not yet; the latest first. */
  applications: z.array(
    z.strictObject({
      applicantId: z.string(),
      state: z.enum(applicantStates.values),
      appliedOn: z.iso.date(),
    }),
  ),
});
export type Roles = z.infer<typeof rolesSchema>;
