import type { Database } from '@mim/database';
import type { CalendarDays } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';

/** More than a calendar of some weeks can hold. */
const most = 1000;

/** The first talks that were agreed on with who wants to become a visiting mother. */
export const firstTalks = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.applicant as applicant')
    .select(['applicant.applicantId as id', 'applicant.locationId', ...nameColumns('applicant')])
    .select(['applicant.talkOn as on', 'applicant.talkAt as startsAt', 'applicant.talkPlace as place'])
    .where('applicant.locationId', 'in', locationIds)
    .where('applicant.state', '=', 'talk-planned')
    .where('applicant.talkOn', '>=', from)
    .where('applicant.talkOn', '<=', until)
    .$narrowType<{ on: string }>()
    .orderBy('applicant.talkOn')
    .orderBy('applicant.applicantId')
    .limit(most)
    .execute();

/** The first talks that were held, each with the appointment that had been made for it, and the visiting mother whom she became. */
export const heldFirstTalks = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.applicant_step as step')
    .innerJoin('mim.applicant as applicant', (join) =>
      sameLocation(join, 'applicant.applicantId', 'step.applicantId'),
    )
    .select(['step.applicantStepId as id', 'step.locationId', ...nameColumns('applicant')])
    .select(['step.happenedOn as on', 'step.talkOn', 'step.talkAt', 'step.talkPlace'])
    .select(['applicant.applicantId', 'applicant.visitingMotherId'])
    .where('step.locationId', 'in', locationIds)
    .where('step.step', '=', 'hold-talk')
    .where('step.happenedOn', '>=', from)
    .where('step.happenedOn', '<=', until)
    .orderBy('step.happenedOn')
    .orderBy('step.applicantStepId')
    .limit(most)
    .execute();

/** The sessions of a preparation that were held, each with who was there: two are enough to tell one alone from a group. */
export const preparationSessions = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.preparation_session as session')
    .select(['session.preparationSessionId as id', 'session.locationId', 'session.heldOn as on'])
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('mim.preparation_attendance as attendance')
          .innerJoin('mim.visiting_mother as visitor', (join) =>
            sameLocation(join, 'visitor.visitingMotherId', 'attendance.visitingMotherId'),
          )
          .innerJoin('mim.person as person', (join) =>
            sameLocation(join, 'person.personId', 'visitor.personId'),
          )
          .select(['attendance.visitingMotherId', 'person.personId', ...nameColumns('person')])
          .whereRef('attendance.locationId', '=', 'session.locationId')
          .whereRef('attendance.preparationSessionId', '=', 'session.preparationSessionId')
          .orderBy('attendance.visitingMotherId')
          .limit(2),
      ).as('attendees'),
    )
    .where('session.locationId', 'in', locationIds)
    .where('session.heldOn', '>=', from)
    .where('session.heldOn', '<=', until)
    .orderBy('session.heldOn')
    .orderBy('session.preparationSessionId')
    .limit(most)
    .execute();

/** The supervision sessions that are planned or were held, with whom. */
export const supervisionSessions = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.supervision_session as session')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'session.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['session.supervisionSessionId as id', 'session.locationId', ...nameColumns('person')])
    .select(['session.sessionOn as on', 'session.startsAt', 'session.status'])
    .select(['session.visitingMotherId', 'person.personId'])
    .where('session.locationId', 'in', locationIds)
    .where('session.status', 'in', ['planned', 'done'])
    .where('session.sessionOn', '>=', from)
    .where('session.sessionOn', '<=', until)
    .orderBy('session.sessionOn')
    .orderBy('session.supervisionSessionId')
    .limit(most)
    .execute();

/** The meetings of all visiting mothers that are planned or were held. */
export const volunteersMeetings = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.meeting as meeting')
    .select(['meeting.meetingId as id', 'meeting.locationId', 'meeting.theme', 'meeting.place'])
    .select(['meeting.meetingOn as on', 'meeting.startsAt', 'meeting.status'])
    .where('meeting.locationId', 'in', locationIds)
    .where('meeting.status', 'in', ['planned', 'done'])
    .where('meeting.meetingOn', '>=', from)
    .where('meeting.meetingOn', '<=', until)
    .orderBy('meeting.meetingOn')
    .orderBy('meeting.meetingId')
    .limit(most)
    .execute();

/** The sessions of meeting groups that were held, with the name of the group. */
export const groupSessions = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.group_session as session')
    .innerJoin('mim.meeting_group as circle', (join) =>
      sameLocation(join, 'circle.meetingGroupId', 'session.meetingGroupId'),
    )
    .select(['session.groupSessionId as id', 'session.locationId', 'session.heldOn as on'])
    .select(['session.meetingGroupId', 'circle.groupName', 'circle.place'])
    .where('session.locationId', 'in', locationIds)
    .where('session.isCancelled', '=', false)
    .where('session.heldOn', '>=', from)
    .where('session.heldOn', '<=', until)
    .orderBy('session.heldOn')
    .orderBy('session.groupSessionId')
    .limit(most)
    .execute();
