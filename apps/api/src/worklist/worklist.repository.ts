import type { Database } from '@mim/database';
import type { Child } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import { openStates } from './open-states.js';

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
 * The referrals that are asked after: those that are to be sent, of which no answer came, or not yet whether she was there, also of mothers who have
 * ended; and of mothers who take part how they find it there, that Home-Start has begun, and the books of Boekenbaby's.
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
      'referral.keepsVisitingMother',
      'referral.state',
      'referral.referredOn',
      'referral.stateOn',
      'referral.books',
      'trajectory.children',
      'mother.personId as motherId',
      ...nameColumns('mother'),
    ])
    .where('referral.locationId', 'in', locationIds)
    .where('referral.state', 'in', ['noted', 'sent', 'waiting-list', 'accepted', 'connected', 'asked-after'])
    .where((where) =>
      where.or([
        where.and([
          where('referral.direction', '=', 'out'),
          where.or([
            where('referral.state', 'not in', ['connected', 'asked-after']),
            where('trajectory.endedOn', 'is', null),
          ]),
          where.or([
            where('referral.state', '<>', 'asked-after'),
            where('referral.programme', '=', 'home-start'),
          ]),
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
          sameLocation(join, 'transfer.trajectoryId', 'trajectory.trajectoryId', locationIds),
        )
        .innerJoin('mim.person as mother', (join) =>
          sameLocation(join, 'mother.personId', 'trajectory.motherId', locationIds),
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
