import { fullName } from '@mim/domain/person';
import { countThemes, guidanceStanding } from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { visitingMotherOf } from '../visiting-mothers/visiting-mother-of.js';
import { type AttendedMeeting, attendedMeetings } from './attended-meetings.js';
import { mostMeetings, possibleAttendees, visitedSpans } from './meetings.repository.js';
import { type MeetingLine, type Meetings, meetingLineSchema } from './meetings.schema.js';

const shown = showing(meetingLineSchema);

/** A meeting with who was there. */
export const meetingLine = (row: AttendedMeeting): MeetingLine =>
  shown({ ...row, attendees: row.attendees.map(visitingMotherOf) });

/** The meetings, who can be ticked, where the meetings of each location stand and which themes are asked for. */
export const readMeetings = (ctx: CoordinatorContext): Promise<Meetings> =>
  readDossier(ctx, { what: 'meetings.list' }, async (trx) => {
    const { locationIds } = ctx.actor;
    // One more than is shown of a location tells that there are more.
    const found = await attendedMeetings(trx, locationIds, mostMeetings + 1);
    const meetings = locationIds.flatMap((locationId) =>
      found.filter((row) => row.locationId === locationId).slice(0, mostMeetings),
    );
    const spans = await visitedSpans(trx, locationIds);
    const attendees = await possibleAttendees(trx, locationIds);
    const settings = await settingsOfLocations(trx, locationIds, ctx.today);
    const value: Meetings = {
      today: ctx.today.toString(),
      meetings: meetings.map(meetingLine),
      visitingMothers: attendees.map((row) => ({
        id: row.visitingMotherId,
        name: fullName(row),
        locationId: row.locationId,
        startedOn: row.startedOn,
        stoppedOn: row.stoppedOn,
      })),
      locations: [...settings].map(([locationId, rules]) => {
        const own = meetings.filter((row) => row.locationId === locationId);
        const facts = {
          matched: spans.filter((row) => row.locationId === locationId),
          pauses: [],
          guidance: own.map(({ meetingOn, status }) => ({ on: meetingOn, status })),
        };
        return {
          locationId,
          standing: guidanceStanding('meeting', facts, rules, ctx.today),
          themes: [...countThemes(own)],
          hasMore: found.filter((row) => row.locationId === locationId).length > own.length,
        };
      }),
    };
    const people = [
      ...attendees,
      ...meetings.flatMap(({ locationId, attendees: there }) =>
        there.map(({ personId }) => ({ locationId, personId })),
      ),
    ];
    return { value, subjects: people.map(({ locationId, personId }) => ({ locationId, id: personId })) };
  });
