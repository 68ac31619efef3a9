import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** A trajectory with its mother and partner, as the tables have them. */
export async function dossierOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) {
  const trajectory = await trx
    .selectFrom('mim.trajectory')
    .selectAll()
    .where('location_id', 'in', locationIds)
    .where('trajectory_id', '=', trajectoryId)
    .executeTakeFirst();
  if (trajectory === undefined) return undefined;
  const ids = [trajectory.mother_id, trajectory.partner_id].filter((id) => id !== null);
  const people = await trx
    .selectFrom('mim.person')
    .selectAll()
    .where('location_id', '=', trajectory.location_id)
    .where('person_id', 'in', ids)
    .execute();
  const personOf = (id: string | null) => people.find(({ person_id }) => person_id === id);
  const mother = personOf(trajectory.mother_id);
  if (mother === undefined) throw new Error('a trajectory has a mother');
  return { trajectory, mother, partner: personOf(trajectory.partner_id) ?? null };
}

export type Dossier = NonNullable<Awaited<ReturnType<typeof dossierOf>>>;

/** Everything that happened in a trajectory, list by list, in the order in which it happened. */
export const historyOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.trajectory as t')
    .where('t.location_id', '=', locationId)
    .where('t.trajectory_id', '=', trajectoryId)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory_state as x')
          .select(['x.state', 'x.since', 'x.event', 'x.reason'])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.since')
          .orderBy('x.recorded_at')
          .orderBy('x.trajectory_state_id'),
      ).as('states'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.pause as x')
          .select([
            'x.pause_id as pauseId',
            'x.first_day as firstDay',
            'x.last_day as lastDay',
            'x.reason',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.first_day'),
      ).as('pauses'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.extension as x')
          .select([
            'x.extension_id as extensionId',
            'x.extended_on as extendedOn',
            'x.until_on as untilOn',
            'x.reason',
            'x.note',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.extended_on'),
      ).as('extensions'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.match as x')
          .innerJoin('mim.visiting_mother as w', (join) =>
            join
              .onRef('w.location_id', '=', 'x.location_id')
              .onRef('w.visiting_mother_id', '=', 'x.visiting_mother_id'),
          )
          .innerJoin('mim.person as q', (join) =>
            join.onRef('q.location_id', '=', 'w.location_id').onRef('q.person_id', '=', 'w.person_id'),
          )
          .select([
            'x.match_id',
            'x.visiting_mother_id',
            'w.person_id',
            'q.given_name',
            'q.name_prefix',
            'q.family_name',
            'x.started_on',
            'x.ended_on',
            'x.end_reason',
            'x.ended_by',
            'x.end_note',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.started_on'),
      ).as('matches'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.match_proposal as x')
          .innerJoin('mim.visiting_mother as w', (join) =>
            join
              .onRef('w.location_id', '=', 'x.location_id')
              .onRef('w.visiting_mother_id', '=', 'x.visiting_mother_id'),
          )
          .innerJoin('mim.person as q', (join) =>
            join.onRef('q.location_id', '=', 'w.location_id').onRef('q.person_id', '=', 'w.person_id'),
          )
          .select([
            'x.match_proposal_id',
            'x.visiting_mother_id',
            'w.person_id',
            'q.given_name',
            'q.name_prefix',
            'q.family_name',
            'x.proposed_on',
            'x.outcome',
            'x.answered_on',
            'x.reason',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.proposed_on'),
      ).as('proposals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.visit as x')
          .select([
            'x.visit_id as visitId',
            'x.match_id as matchId',
            'x.visiting_mother_id as visitingMotherId',
            'x.companion_id as companionId',
            'x.visit_on as visitOn',
            sql<string | null>`to_char(x.starts_at, 'HH24:MI')`.as('startsAt'),
            'x.duration_minutes as durationMinutes',
            'x.status',
            'x.kind',
            'x.outing_place as outingPlace',
            'x.cancelled_by as cancelledBy',
            'x.cancel_reason as cancelReason',
            'x.participants',
            'x.topics',
            'x.materials',
            'x.boekenbaby',
            'x.mood',
            'x.note',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.visit_on')
          .orderBy('x.visit_id'),
      ).as('visits'),
      // Whoever came to a visit: also who stood in or went along, and was never matched.
      jsonArrayFrom(
        eb
          .selectFrom('mim.visiting_mother as w')
          .innerJoin('mim.person as q', (join) =>
            join.onRef('q.location_id', '=', 'w.location_id').onRef('q.person_id', '=', 'w.person_id'),
          )
          .select(['w.visiting_mother_id', 'w.person_id', 'q.given_name', 'q.name_prefix', 'q.family_name'])
          .whereRef('w.location_id', '=', 't.location_id')
          .where('w.visiting_mother_id', 'in', (visitors) =>
            visitors
              .selectFrom('mim.visit as x')
              .select((came) =>
                sql<string>`unnest(array[${came.ref('x.visiting_mother_id')}, ${came.ref('x.companion_id')}])`.as(
                  'id',
                ),
              )
              .whereRef('x.location_id', '=', 't.location_id')
              .whereRef('x.trajectory_id', '=', 't.trajectory_id'),
          )
          .orderBy('w.visiting_mother_id'),
      ).as('visitors'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.signal as x')
          .select([
            'x.signal_id as signalId',
            'x.visit_id as visitId',
            'x.raised_on as raisedOn',
            'x.description',
            'x.closed_on as closedOn',
            'x.closing_note as closingNote',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.raised_on'),
      ).as('signals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.referral as x')
          .select([
            'x.referral_id as referralId',
            'x.direction',
            'x.referred_on as referredOn',
            'x.programme',
            'x.organisation',
            'x.reason',
            'x.requested_by_her as requestedByHer',
            'x.keeps_visiting_mother as keepsVisitingMother',
            'x.outcome',
            'x.outcome_on as outcomeOn',
            'x.note',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.referred_on'),
      ).as('referrals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.outcome as x')
          .select([
            'x.outcome_id as outcomeId',
            'x.moment',
            'x.measured_on as measuredOn',
            'x.declined',
            'x.own_question as ownQuestion',
            'x.answered',
            'x.sure_as_parent as sureAsParent',
            'x.knows_where_to_find_help as knowsWhereToFindHelp',
            'x.people_to_fall_back_on as peopleToFallBackOn',
            'x.network',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.measured_on'),
      ).as('outcomes'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.transfer as x')
          .innerJoin('mim.location as l', 'l.location_id', 'x.to_location_id')
          .select([
            'x.transfer_id as transferId',
            'x.to_location_id as toLocationId',
            'l.name as toLocationName',
            'x.offered_on as offeredOn',
            'x.consent_on as consentOn',
            'x.note',
            'x.outcome',
            'x.answered_on as answeredOn',
            'x.answer_reason as answerReason',
            'x.version',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.trajectory_id', '=', 't.trajectory_id')
          .orderBy('x.offered_on'),
      ).as('transfers'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory as x')
          .select([
            'x.trajectory_id as trajectoryId',
            'x.state',
            'x.started_on as startedOn',
            'x.ended_on as endedOn',
            'x.end_reason as endReason',
          ])
          .whereRef('x.location_id', '=', 't.location_id')
          .whereRef('x.mother_id', '=', 't.mother_id')
          .whereRef('x.trajectory_id', '<>', 't.trajectory_id')
          .orderBy('x.referred_on'),
      ).as('previousTrajectories'),
    ])
    .executeTakeFirstOrThrow();
