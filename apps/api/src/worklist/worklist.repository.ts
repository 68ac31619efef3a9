import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** States of trajectories that somebody still has work with. */
const openStates = ['intake', 'waiting', 'matched', 'visited'] as const;

/**
 * The trajectories that go on, each with everything that the worklist looks at. What hangs below a
 * trajectory comes as one array of each kind, so that all of it is one statement, found by the location and
 * the trajectory alone.
 */
export const openTrajectories = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .select([
      'trajectory.location_id',
      'trajectory.trajectory_id',
      'trajectory.state',
      'trajectory.referred_on',
      'trajectory.intake_on',
      'trajectory.started_on',
      'trajectory.child_born_on',
      'trajectory.first_child',
      'trajectory.referral_source',
      'trajectory.household',
      'trajectory.income',
      'trajectory.child_circumstances',
      'trajectory.mother_circumstances',
      'mother.person_id as mother_id',
    ])
    .select((row) => [
      'mother.given_name',
      'mother.name_prefix',
      'mother.family_name',
      'mother.education',
      'mother.born_on',
      'mother.birth_year',
      jsonArrayFrom(
        row
          .selectFrom('mim.trajectory_state as entered')
          .select('entered.since')
          .whereRef('entered.location_id', '=', 'trajectory.location_id')
          .whereRef('entered.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('entered.since', 'desc')
          .orderBy('entered.recorded_at', 'desc')
          .limit(1),
      ).as('entered'),
      jsonArrayFrom(
        row
          .selectFrom('mim.visit as visit')
          .select(['visit.visit_id', 'visit.visit_on', 'visit.status'])
          .whereRef('visit.location_id', '=', 'trajectory.location_id')
          .whereRef('visit.trajectory_id', '=', 'trajectory.trajectory_id')
          .where('visit.status', 'in', ['planned', 'done'])
          .orderBy('visit.visit_on'),
      ).as('visits'),
      jsonArrayFrom(
        row
          .selectFrom('mim.pause as pause')
          .select(['pause.pause_id', 'pause.first_day', 'pause.last_day'])
          .whereRef('pause.location_id', '=', 'trajectory.location_id')
          .whereRef('pause.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('pause.first_day'),
      ).as('pauses'),
      jsonArrayFrom(
        row
          .selectFrom('mim.extension as extension')
          .select('extension.until_on')
          .whereRef('extension.location_id', '=', 'trajectory.location_id')
          .whereRef('extension.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('extension.until_on'),
      ).as('extensions'),
      jsonArrayFrom(
        row
          .selectFrom('mim.match as match')
          .select(['match.visiting_mother_id', 'match.started_on', 'match.ended_on'])
          .whereRef('match.location_id', '=', 'trajectory.location_id')
          .whereRef('match.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('match.started_on'),
      ).as('matches'),
      jsonArrayFrom(
        row
          .selectFrom('mim.match_proposal as proposal')
          .select(['proposal.match_proposal_id', 'proposal.proposed_on'])
          .whereRef('proposal.location_id', '=', 'trajectory.location_id')
          .whereRef('proposal.trajectory_id', '=', 'trajectory.trajectory_id')
          .where('proposal.answered_on', 'is', null)
          .orderBy('proposal.proposed_on'),
      ).as('proposals'),
      jsonArrayFrom(
        row
          .selectFrom('mim.outcome as outcome')
          .select('outcome.moment')
          .whereRef('outcome.location_id', '=', 'trajectory.location_id')
          .whereRef('outcome.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('outcome.measured_on'),
      ).as('outcomes'),
    ])
    .where('trajectory.location_id', 'in', locationIds)
    .where('trajectory.state', 'in', openStates)
    .orderBy('trajectory.trajectory_id')
    .execute();

export type OpenTrajectoryRow = Awaited<ReturnType<typeof openTrajectories>>[number];

/** The prospects of whom nothing became yet: to be called, called, or waiting for an intake. */
export const prospectsWithTasks = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.prospect as prospect')
    .select([
      'prospect.location_id',
      'prospect.prospect_id',
      'prospect.given_name',
      'prospect.name_prefix',
      'prospect.family_name',
      'prospect.received_on',
      'prospect.outcome',
      'prospect.outcome_on',
      'prospect.try_again_on',
      'prospect.child_born_on',
    ])
    .where('prospect.location_id', 'in', locationIds)
    .where('prospect.outcome', 'in', ['to-call', 'called', 'wants-intake'])
    .where('prospect.trajectory_id', 'is', null)
    .orderBy('prospect.received_on')
    .orderBy('prospect.prospect_id')
    .limit(1000)
    .execute();

/** The worries and referrals that nobody has answered yet, also of mothers who have ended. */
export const unanswered = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom('mim.signal as signal')
        .select([
          sql<'signal' | 'referral'>`'signal'`.as('kind'),
          'signal.location_id',
          'signal.signal_id as id',
          'signal.trajectory_id',
          'signal.raised_on as since',
        ])
        .where('signal.location_id', 'in', locationIds)
        .where('signal.closed_on', 'is', null)
        .unionAll(
          from
            .selectFrom('mim.referral as referral')
            .select([
              sql<'signal' | 'referral'>`'referral'`.as('kind'),
              'referral.location_id',
              'referral.referral_id as id',
              'referral.trajectory_id',
              'referral.referred_on as since',
            ])
            .where('referral.location_id', 'in', locationIds)
            .where('referral.direction', '=', 'out')
            .where('referral.outcome', 'is', null),
        )
        .as('open'),
    )
    .innerJoin('mim.trajectory as trajectory', (join) =>
      join
        .onRef('trajectory.location_id', '=', 'open.location_id')
        .onRef('trajectory.trajectory_id', '=', 'open.trajectory_id'),
    )
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .select([
      'open.kind',
      'open.id',
      'open.location_id',
      'open.trajectory_id',
      'open.since',
      'trajectory.child_born_on',
      'mother.person_id as mother_id',
      'mother.given_name',
      'mother.name_prefix',
      'mother.family_name',
    ])
    .orderBy('open.since')
    .execute();

/** The visiting mothers who have not stopped, with the pauses that are not over. */
export const workingVisitingMothers = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) =>
      join
        .onRef('person.location_id', '=', 'visitor.location_id')
        .onRef('person.person_id', '=', 'visitor.person_id'),
    )
    .selectAll('visitor')
    .select((row) => [
      'person.given_name',
      'person.name_prefix',
      'person.family_name',
      row
        .exists(
          row
            .selectFrom('mim.trajectory as own')
            .select('own.trajectory_id')
            .whereRef('own.location_id', '=', 'visitor.location_id')
            .whereRef('own.mother_id', '=', 'visitor.person_id')
            .where('own.location_id', 'in', locationIds)
            .where('own.ended_on', 'is', null),
        )
        .as('is_programme_mother'),
      jsonArrayFrom(
        row
          .selectFrom('mim.visiting_mother_pause as pause')
          .select(['pause.visiting_mother_pause_id as pause_id', 'pause.first_day', 'pause.last_day'])
          .whereRef('pause.location_id', '=', 'visitor.location_id')
          .whereRef('pause.visiting_mother_id', '=', 'visitor.visiting_mother_id')
          .where((where) =>
            where.or([where('pause.last_day', 'is', null), where('pause.last_day', '>=', today)]),
          ),
      ).as('pauses'),
    ])
    .where('visitor.location_id', 'in', locationIds)
    .where('visitor.stopped_on', 'is', null)
    .orderBy('visitor.visiting_mother_id')
    .execute();

export type WorkingVisitingMotherRow = Awaited<ReturnType<typeof workingVisitingMothers>>[number];

/**
 * Mothers whom another location offers and nobody answered; every offer of an open trajectory; and the
 * offers that were refused, or are not answered yet, while the trajectory stands ended by them.
 */
export const transfersWithTasks = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.transfer as transfer')
    .select([
      sql<'in' | 'out'>`'in'`.as('direction'),
      'transfer.transfer_id',
      'transfer.to_location_id as location_id',
      sql<string | null>`null::uuid`.as('trajectory_id'),
      'transfer.offered_on',
      'transfer.outcome',
      'transfer.answered_on',
      sql<boolean>`false`.as('is_passed_on'),
      // The other location keeps her; what it passes on says who she is.
      sql<string | null>`null::uuid`.as('mother_id'),
      sql<string | null>`transfer.payload ->> 'givenName'`.as('given_name'),
      sql<string | null>`transfer.payload ->> 'namePrefix'`.as('name_prefix'),
      sql<string | null>`transfer.payload ->> 'familyName'`.as('family_name'),
      sql<string | null>`(transfer.payload ->> 'childBornOn')::date`.as('child_born_on'),
    ])
    .where('transfer.to_location_id', 'in', locationIds)
    .where('transfer.outcome', 'is', null)
    .unionAll(
      trx
        .selectFrom('mim.trajectory as trajectory')
        .innerJoin('mim.transfer as transfer', (join) =>
          join
            .onRef('transfer.location_id', '=', 'trajectory.location_id')
            .onRef('transfer.trajectory_id', '=', 'trajectory.trajectory_id'),
        )
        .innerJoin('mim.person as mother', (join) =>
          join
            .onRef('mother.location_id', '=', 'trajectory.location_id')
            .onRef('mother.person_id', '=', 'trajectory.mother_id'),
        )
        .select([
          sql<'in' | 'out'>`'out'`.as('direction'),
          'transfer.transfer_id',
          'transfer.location_id',
          sql<string | null>`transfer.trajectory_id`.as('trajectory_id'),
          'transfer.offered_on',
          'transfer.outcome',
          'transfer.answered_on',
          sql<boolean>`trajectory.end_reason is not distinct from 'transferred'`.as('is_passed_on'),
          sql<string | null>`mother.person_id`.as('mother_id'),
          sql<string | null>`mother.given_name`.as('given_name'),
          'mother.name_prefix',
          sql<string | null>`mother.family_name`.as('family_name'),
          'trajectory.child_born_on',
        ])
        .where('trajectory.location_id', 'in', locationIds)
        .where((either) =>
          either.or([
            either('trajectory.state', 'in', openStates),
            either.and([
              either('trajectory.end_reason', '=', 'transferred'),
              either.or([either('transfer.outcome', '=', 'refused'), either('transfer.outcome', 'is', null)]),
            ]),
          ]),
        ),
    )
    .execute();
