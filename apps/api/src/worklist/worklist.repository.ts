import type { Database } from '@mim/database';
import type { PersonFact } from '@mim/domain/person';
import { type Child, isOfPerson, registrationRecordNames } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import { standingLists } from '../trajectories/standing-lists.js';
import { visitorIsActiveOn } from '../visiting-mothers/active-visitor.js';
import { supervisionLists } from '../visiting-mothers/supervision-lists.js';

/** What the annual registration asks, by whose column it is. */
const recordOfPerson = registrationRecordNames.filter(isOfPerson);
const recordOfTrajectory = registrationRecordNames.filter(
  (name): name is Exclude<typeof name, PersonFact> => !isOfPerson(name),
);

/** States of trajectories that somebody still has work with. */
const openStates = ['intake', 'waiting', 'matched', 'visited'] as const;

/** The trajectories that go on, each with everything that the worklist looks at: all of it in one statement. */
const trajectoriesGoingOn = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'trajectory.locationId',
      'trajectory.trajectoryId',
      'trajectory.state',
      'trajectory.startedOn',
      'trajectory.childBornOn',
      'mother.personId as motherId',
    ])
    .select(recordOfTrajectory.map((name) => `trajectory.${name}` as const))
    .select(recordOfPerson.map((name) => `mother.${name}` as const))
    .select(standingLists)
    .select((row) => [
      ...nameColumns('mother'),
      jsonArrayFrom(
        row
          .selectFrom('mim.match_proposal as proposal')
          .select(['proposal.matchProposalId as proposalId', 'proposal.proposedOn', 'proposal.outcome'])
          .whereRef('proposal.locationId', '=', 'trajectory.locationId')
          .whereRef('proposal.trajectoryId', '=', 'trajectory.trajectoryId')
          .where('proposal.answeredOn', 'is', null)
          .orderBy('proposal.proposedOn'),
      ).as('proposals'),
      jsonArrayFrom(
        row
          .selectFrom('mim.outcome as outcome')
          .select('outcome.moment')
          .whereRef('outcome.locationId', '=', 'trajectory.locationId')
          .whereRef('outcome.trajectoryId', '=', 'trajectory.trajectoryId')
          .orderBy('outcome.measuredOn'),
      ).as('outcomes'),
    ])
    .where('trajectory.locationId', 'in', locationIds)
    .where('trajectory.state', 'in', openStates)
    .$narrowType<{ state: (typeof openStates)[number] }>()
    .orderBy('trajectory.trajectoryId');

export const openTrajectories = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trajectoriesGoingOn(trx, locationIds).execute();

/** Those of the mothers whom a visiting mother visits now. */
export const openTrajectoriesOf = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
) =>
  trajectoriesGoingOn(trx, [locationId])
    .where('trajectory.trajectoryId', 'in', (from) =>
      from
        .selectFrom('mim.match as hers')
        .select('hers.trajectoryId')
        .where('hers.locationId', '=', locationId)
        .where('hers.visitingMotherId', '=', visitingMotherId)
        .where('hers.endedOn', 'is', null),
    )
    .execute();

/** The prospects of whom nothing became yet: to be called, called, or waiting for an intake. */
export const prospectsWithTasks = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.prospect as prospect')
    .select([
      'prospect.locationId',
      'prospect.prospectId',
      ...nameColumns('prospect'),
      'prospect.receivedOn',
      'prospect.outcome',
      'prospect.outcomeOn',
      'prospect.tryAgainOn',
      'prospect.intakeOn',
      'prospect.intakeAt',
      'prospect.children',
      'prospect.trajectoryId',
    ])
    .where('prospect.locationId', 'in', locationIds)
    .where('prospect.outcome', 'in', ['to-call', 'called', 'wants-intake'])
    .where('prospect.trajectoryId', 'is', null)
    .orderBy('prospect.receivedOn')
    .orderBy('prospect.prospectId')
    .limit(1000)
    .execute();

/** Who applied to become a visiting mother and is to be called, spoken to or decided on. */
export const applicantsWithTasks = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.applicant as applicant')
    .select([
      'applicant.locationId',
      'applicant.applicantId',
      ...nameColumns('applicant'),
      'applicant.state',
      'applicant.appliedOn',
      'applicant.stateOn',
      'applicant.tryAgainOn',
      'applicant.talkOn',
      'applicant.talkAt',
    ])
    .where('applicant.locationId', 'in', locationIds)
    .where('applicant.state', 'in', ['to-call', 'talk-planned', 'talk-held'])
    .orderBy('applicant.appliedOn')
    .orderBy('applicant.applicantId')
    .limit(1000)
    .execute();

/** The days of the sessions of a visiting mother's preparation. */
const preparationDays = sql<string[]>`array(
  select session.held_on::text from mim.preparation_attendance as attendance
  join mim.preparation_session as session
    on session.location_id = attendance.location_id
    and session.preparation_session_id = attendance.preparation_session_id
  where attendance.location_id = visitor.location_id
    and attendance.visiting_mother_id = visitor.visiting_mother_id
  order by session.held_on
)`;

/** The signals that nobody has closed yet, without their words; also of mothers who have ended. */
export const openSignals = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.signal as signal')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'signal.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'signal.locationId',
      'signal.signalId',
      'signal.trajectoryId',
      'signal.step',
      'signal.severity',
      'signal.raisedOn',
      'signal.followUpOn',
      'trajectory.children',
      'mother.personId as motherId',
      ...nameColumns('mother'),
    ])
    .where('signal.locationId', 'in', locationIds)
    .where('signal.closedOn', 'is', null)
    .orderBy('signal.raisedOn')
    .execute();

/**
 * The referrals that are asked after: those of which no answer came, or not yet whether she was there, also of mothers who have
 * ended; and of mothers who take part how they find it there, and the books of Boekenbaby's.
 */
export const openReferrals = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.referral as referral')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'referral.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'referral.locationId',
      'referral.referralId',
      'referral.trajectoryId',
      'referral.direction',
      'referral.programme',
      'referral.state',
      'referral.referredOn',
      'referral.stateOn',
      'referral.books',
      'trajectory.children',
      'mother.personId as motherId',
      ...nameColumns('mother'),
    ])
    .where('referral.locationId', 'in', locationIds)
    .where('referral.state', 'in', ['sent', 'waiting-list', 'accepted', 'connected'])
    .where((where) =>
      where.or([
        where.and([
          where('referral.direction', '=', 'out'),
          where.or([where('referral.state', '<>', 'connected'), where('trajectory.endedOn', 'is', null)]),
        ]),
        where.and([
          where('referral.direction', '=', 'beside'),
          where('referral.programme', '=', 'boekenbabys'),
          where('trajectory.endedOn', 'is', null),
        ]),
      ]),
    )
    .orderBy('referral.stateOn')
    .execute();

/** The visiting mothers who take part today, with the pauses that are not over and what tells when supervision is due. */
const visitingMothersAtWork = (trx: Transaction<Database>, locationIds: readonly string[], today: string) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .selectAll('visitor')
    .select((row) => [
      ...nameColumns('person'),
      row
        .exists(
          row
            .selectFrom('mim.trajectory as own')
            .select('own.trajectoryId')
            .whereRef('own.locationId', '=', 'visitor.locationId')
            .whereRef('own.motherId', '=', 'visitor.personId')
            .where('own.locationId', 'in', locationIds)
            .where('own.endedOn', 'is', null),
        )
        .$castTo<boolean>()
        .as('isProgrammeMother'),
      jsonArrayFrom(
        row
          .selectFrom('mim.visiting_mother_pause as pause')
          .select(['pause.visitingMotherPauseId as pauseId', 'pause.firstDay', 'pause.lastDay'])
          .whereRef('pause.locationId', '=', 'visitor.locationId')
          .whereRef('pause.visitingMotherId', '=', 'visitor.visitingMotherId')
          .where((where) =>
            where.or([where('pause.lastDay', 'is', null), where('pause.lastDay', '>=', today)]),
          ),
      ).as('pauses'),
      preparationDays.as('preparationDays'),
    ])
    .select(supervisionLists)
    .where('visitor.locationId', 'in', locationIds)
    .where(visitorIsActiveOn(today))
    .orderBy('visitor.visitingMotherId');

export const workingVisitingMothers = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) => visitingMothersAtWork(trx, locationIds, today).execute();

/** One of them; none where she has stopped. */
export const workingVisitingMother = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  today: string,
) =>
  visitingMothersAtWork(trx, [locationId], today)
    .where('visitor.visitingMotherId', '=', visitingMotherId)
    .execute();

/**
 * Mothers whom another location offers and nobody answered; every offer of an open trajectory; the offers that
 * are not answered yet, however she ended; and the one that was refused while the trajectory stands ended by it,
 * unless she was offered again.
 */
export const transfersWithTasks = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.transfer as transfer')
    .select([
      sql<'in' | 'out'>`'in'`.as('direction'),
      'transfer.transferId',
      'transfer.toLocationId as locationId',
      sql<string | null>`null::uuid`.as('trajectoryId'),
      'transfer.offeredOn',
      'transfer.outcome',
      'transfer.answeredOn',
      sql<boolean>`false`.as('isPassedOn'),
      // The other location keeps her; what it passes on says who she is.
      sql<string | null>`null::uuid`.as('motherId'),
      sql<string | null>`transfer.payload ->> 'givenName'`.as('givenName'),
      sql<string | null>`transfer.payload ->> 'namePrefix'`.as('namePrefix'),
      sql<string | null>`transfer.payload ->> 'familyName'`.as('familyName'),
      sql<readonly Child[] | null>`transfer.payload -> 'children'`.as('children'),
    ])
    .where('transfer.toLocationId', 'in', locationIds)
    .where('transfer.outcome', 'is', null)
    .unionAll(
      trx
        .selectFrom('mim.trajectory as trajectory')
        .innerJoin('mim.transfer as transfer', (join) =>
          sameLocation(join, 'transfer.trajectoryId', 'trajectory.trajectoryId'),
        )
        .innerJoin('mim.person as mother', (join) =>
          sameLocation(join, 'mother.personId', 'trajectory.motherId'),
        )
        .select([
          sql<'in' | 'out'>`'out'`.as('direction'),
          'transfer.transferId',
          'transfer.locationId',
          sql<string | null>`transfer.trajectory_id`.as('trajectoryId'),
          'transfer.offeredOn',
          'transfer.outcome',
          'transfer.answeredOn',
          sql<boolean>`trajectory.end_reason is not distinct from 'transferred'`.as('isPassedOn'),
          sql<string | null>`mother.person_id`.as('motherId'),
          sql<string | null>`mother.given_name`.as('givenName'),
          'mother.namePrefix',
          sql<string | null>`mother.family_name`.as('familyName'),
          sql<readonly Child[] | null>`trajectory.children`.as('children'),
        ])
        .where('trajectory.locationId', 'in', locationIds)
        .where((either) =>
          either.or([
            either('trajectory.state', 'in', openStates),
            either('transfer.outcome', 'is', null),
            either.and([
              either('trajectory.endReason', '=', 'transferred'),
              either('transfer.outcome', 'in', ['refused', 'withdrawn']),
              either.not(
                either.exists(
                  either
                    .selectFrom('mim.transfer as later')
                    .select('later.transferId')
                    .whereRef('later.locationId', '=', 'transfer.locationId')
                    .whereRef('later.trajectoryId', '=', 'transfer.trajectoryId')
                    .whereRef('later.offeredOn', '>', 'transfer.offeredOn'),
                ),
              ),
            ]),
          ]),
        ),
    )
    .execute();
