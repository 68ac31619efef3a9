import type { Database } from '@mim/database';
import type { TookPart } from '@mim/domain/annual-registration';
import type { DeclineReason } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';

/** Everything that a location recorded and its annual registration rests on: a statement a table, whatever there is of it. */
type Read = readonly [trx: Transaction<Database>, locationId: string];

/** Every trajectory with the mother whose it is. */
export const registeredTrajectories = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'trajectory.trajectoryId',
      'trajectory.registrationId',
      'trajectory.motherId',
      'trajectory.intakeOn',
      'trajectory.referredOn',
      'trajectory.referralSource',
      'trajectory.firstChild',
      'trajectory.household',
      'trajectory.income',
      'trajectory.groupParticipant',
      'trajectory.childCircumstances',
      'trajectory.motherCircumstances',
      'trajectory.startedOn',
      'trajectory.endedOn',
      'trajectory.endReason',
      'trajectory.transferredFrom',
      'trajectory.childBornOn',
      'mother.bornOn',
      'mother.birthYear',
      'mother.education',
      'mother.origin',
      'mother.languages',
      ...nameColumns('mother'),
    ])
    .where('trajectory.locationId', '=', locationId)
    .orderBy('trajectory.trajectoryId')
    .execute();

/** What brought each trajectory to its states; of an intake that led to no trajectory why. */
export const registeredStates = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.trajectory_state')
    .select(['trajectoryId', 'event', 'since', 'endReason'])
    .select(sql<DeclineReason | null>`case when event = 'decline' then reason end`.as('declineReason'))
    .where('locationId', '=', locationId)
    .orderBy('trajectoryId')
    .orderBy('since')
    .orderBy('recordedAt')
    .orderBy('trajectoryStateId')
    .execute();

export const registeredPauses = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.pause')
    .select(['trajectoryId', 'firstDay', 'lastDay'])
    .where('locationId', '=', locationId)
    .orderBy('firstDay')
    .execute();

export const registeredExtensions = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.extension')
    .select(['trajectoryId', 'untilOn'])
    .where('locationId', '=', locationId)
    .orderBy('untilOn')
    .execute();

export const registeredMatches = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.match')
    .select(['trajectoryId', 'visitingMotherId', 'startedOn', 'endedOn'])
    .where('locationId', '=', locationId)
    .orderBy('startedOn')
    .execute();

export const registeredVisits = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.visit')
    .select(['trajectoryId', 'visitId', 'visitOn', 'status', 'kind', 'durationMinutes'])
    .where('locationId', '=', locationId)
    .orderBy('visitOn')
    .execute();

export const registeredOutcomes = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.outcome')
    .select([
      'trajectoryId',
      'moment',
      'measuredOn',
      'declined',
      'answered',
      'sureAsParent',
      'knowsWhereToFindHelp',
      'peopleToFallBackOn',
      'network',
    ])
    .where('locationId', '=', locationId)
    .orderBy('measuredOn')
    .execute();

export const registeredReferrals = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.referral')
    .select(['trajectoryId', 'direction', 'referredOn', 'programme', 'steps'])
    .where('locationId', '=', locationId)
    .orderBy('referredOn')
    .execute();

/** On which day each mother who came from another location was offered, and where she took part before. */
export const receivedTransfers = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.transfer')
    .select(['receivedTrajectoryId', 'offeredOn'])
    .select([
      sql<TookPart | null>`payload -> 'tookPart'`.as('tookPart'),
      sql<boolean>`payload ? 'tookPart'`.as('isTold'),
    ])
    .where('toLocationId', '=', locationId)
    .where('receivedTrajectoryId', 'is not', null)
    .$narrowType<{ receivedTrajectoryId: string }>()
    .orderBy('offeredOn')
    .execute();

/** Every visiting mother, also of whom nothing is known any more. */
export const registeredVisitors = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'visitor.visitingMotherId',
      'visitor.registrationId',
      'visitor.personId',
      'visitor.startedOn',
      'visitor.preparedOn',
      'visitor.preparation',
      'visitor.formerProgrammeMother',
      'visitor.workExperience',
      'visitor.availability',
      'visitor.stoppedOn',
      'visitor.stopReason',
      'visitor.coordinatorFrom',
      'visitor.coordinatorUntil',
      'visitor.erasedOn',
      'person.bornOn',
      'person.birthYear',
      'person.education',
      'person.origin',
      'person.languages',
      'person.postcode',
      ...nameColumns('person'),
    ])
    .where('visitor.locationId', '=', locationId)
    .orderBy('visitor.visitingMotherId')
    .execute();

export const registeredAbsences = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.visiting_mother_pause')
    .select(['visitingMotherId', 'firstDay', 'lastDay'])
    .where('locationId', '=', locationId)
    .orderBy('firstDay')
    .execute();

/** The supervision sessions that were held. */
export const registeredSessions = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.supervision_session')
    .select(['visitingMotherId', 'sessionOn as heldOn'])
    .where('locationId', '=', locationId)
    .where('status', '=', 'done')
    .orderBy('sessionOn')
    .execute();

/** Who was at each volunteers' meeting that was held. */
export const registeredMeetings = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.meeting as meeting')
    .innerJoin('mim.meeting_attendance as attendance', (join) =>
      sameLocation(join, 'attendance.meetingId', 'meeting.meetingId'),
    )
    .select(['meeting.meetingId', 'meeting.meetingOn as heldOn', 'attendance.visitingMotherId'])
    .where('meeting.locationId', '=', locationId)
    .where('meeting.status', '=', 'done')
    .orderBy('meeting.meetingOn')
    .execute();

/** Which mothers were at each session of a meeting group. */
export const registeredGroupSessions = (...[trx, locationId]: Read) =>
  trx
    .selectFrom('mim.group_session as session')
    .innerJoin('mim.group_attendance as attendance', (join) =>
      sameLocation(join, 'attendance.groupSessionId', 'session.groupSessionId'),
    )
    .select(['session.groupSessionId', 'session.heldOn', 'attendance.trajectoryId'])
    .where('session.locationId', '=', locationId)
    .where('session.isCancelled', '=', false)
    .orderBy('session.heldOn')
    .execute();
