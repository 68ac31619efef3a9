import { storedFacts } from '@mim/domain/kernel/schema';
import { meetingFacts } from '@mim/domain/supervision';
import {
  guidanceStandingSchema,
  meetingCancellationSchema,
  meetingPlanSchema,
  meetingSchema,
} from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedPersonSchema, namedVisitorSchema } from '../people/person.schema.js';
import { exportFields } from '../table-export/exported-table.js';

/** A volunteers' meeting, with who was there. */
export const meetingLineSchema = z.strictObject({
  meetingId: z.string(),
  locationId: z.string(),
  version: z.number().int(),
  ...storedFacts(meetingFacts),
  attendees: z.array(namedVisitorSchema),
});
export type MeetingLine = z.infer<typeof meetingLineSchema>;

/** The list as a file. */
export const meetingExportInput = z.strictObject({
  /** Absent: of every location of the account. */
  locationId: z.string().min(1).max(100).optional(),
  ...exportFields,
});
export type MeetingExportInput = z.output<typeof meetingExportInput>;

/** Somebody who can be ticked as having been there, with when she was a visiting mother. */
const possibleAttendeeSchema = namedPersonSchema.extend({
  locationId: z.string(),
  startedOn: z.iso.date().nullable(),
  stoppedOn: z.iso.date().nullable(),
});

/** The meetings of the locations of an account. */
export const meetingsSchema = z.strictObject({
  today: z.iso.date(),
  /** Of each location the latest first. */
  meetings: z.array(meetingLineSchema),
  visitingMothers: z.array(possibleAttendeeSchema),
  /** At each location: where its meetings stand, and the themes that are asked for, counted. */
  locations: z.array(
    z.strictObject({
      locationId: z.string(),
      standing: guidanceStandingSchema,
      themes: z.array(
        z.strictObject({ theme: z.string(), asked: z.number().int(), lastAskedOn: z.iso.date() }),
      ),
      /** Whether there are earlier meetings than those of the list. */
      hasMore: z.boolean(),
    }),
  ),
});
export type Meetings = z.infer<typeof meetingsSchema>;

/** The meeting that is changed, with its version; neither: it is a new one. */
const inPlaceOf = {
  locationId: z.string().max(100).optional(),
  meetingId: z.uuid().optional(),
  version: z.number().int().min(1).optional(),
};

/** Plans a meeting, or changes one that is planned. */
export const planMeetingInput = z
  .strictObject({ key: keySchema, ...inPlaceOf, plan: meetingPlanSchema })
  .refine(...changedWithVersion('meetingId'));
export type PlanMeeting = z.output<typeof planMeetingInput>;

const mostAttendees = 500;

/** Records a meeting that was held, planned or not, with who was there. */
export const recordMeetingInput = z
  .strictObject({
    key: keySchema,
    ...inPlaceOf,
    meeting: meetingSchema,
    attendees: z
      .array(z.uuid())
      .max(mostAttendees)
      .transform((ids) => [...new Set(ids)]),
  })
  .refine(...changedWithVersion('meetingId'));
export type RecordMeeting = z.output<typeof recordMeetingInput>;

export const cancelMeetingInput = z.strictObject({
  meetingId: z.uuid(),
  ...versionFields,
  cancellation: meetingCancellationSchema,
});
export type CancelMeeting = z.output<typeof cancelMeetingInput>;
