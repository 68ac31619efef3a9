import { z } from 'zod';
import { locationAsChosen, locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { exportMeetings } from './export-meetings.js';
import {
  cancelMeetingInput,
  meetingExportInput,
  meetingsSchema,
  planMeetingInput,
  recordMeetingInput,
} from './meetings.schema.js';
import { readMeetings } from './read-meetings.js';
import { cancelMeeting, planMeeting, recordMeeting } from './save-meeting.js';

const locationOf = (input: { meetingId?: string | undefined; locationId?: string | undefined }) =>
  input.meetingId === undefined
    ? locationOfNew(input.locationId)
    : locationAsChosen(input.locationId, locationOfRow('meeting', input.meetingId));

export const meetingsRouter = router({
  /** The volunteers' meetings, who can be ticked, and the themes that are asked for. */
  list: coordinatorProcedure
    .input(z.void())
    .output(meetingsSchema)
    .query(({ ctx }) => readMeetings(ctx)),

  /** The meetings with who was there as a file. */
  export: coordinatorProcedure
    .input(meetingExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportMeetings(ctx, input))),

  /** Plans a meeting, or changes one that is planned. */
  plan: coordinatorProcedure
    .input(planMeetingInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'meetings.plan', location: locationOf(input), input }, (change) =>
          planMeeting(change, input),
        ),
      ),
    ),

  /** Records a meeting that was held with who was there, or corrects one. */
  record: coordinatorProcedure
    .input(recordMeetingInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'meetings.record', location: locationOf(input), input }, (change) =>
          recordMeeting(change, input),
        ),
      ),
    ),

  /** Records that a planned meeting did not take place. */
  cancel: coordinatorProcedure
    .input(cancelMeetingInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'meetings.cancel', location: locationOf(input), input }, (change) =>
          cancelMeeting(change, input),
        ),
      ),
    ),
});
