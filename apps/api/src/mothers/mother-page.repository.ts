import type { Database } from '@mim/database';
import { namesOf } from '@mim/domain/kernel';
import { outcomeFacts } from '@mim/domain/outcome';
import { visitOwnFacts } from '@mim/domain/visit';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { motherStatusOf } from '../people/mother-status.js';
import { nameColumns } from '../people/person-columns.js';

const factsOfVisit = namesOf(visitOwnFacts).filter((name) => name !== 'startsAt');

/** A trajectory with its mother and partner, as the tables have them. */
export async function dossierOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) {
  const found = await trx
    .selectFrom('mim.trajectory')
    .selectAll()
    .where('locationId', 'in', locationIds)
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  // What her pseudonym is made of is shown to nobody.
  const { registrationId: _, ...trajectory } = found;
  const ids = [trajectory.motherId, trajectory.partnerId].filter((id) => id !== null);
  const people = await trx
    .selectFrom('mim.person')
    .selectAll()
    .where('locationId', '=', trajectory.locationId)
    .where('personId', 'in', ids)
    .execute();
  const personOf = (id: string | null) => people.find(({ personId }) => personId === id);
  const mother = personOf(trajectory.motherId);
  if (mother === undefined) throw new Error('a trajectory has a mother');
  return { trajectory, mother, partner: personOf(trajectory.partnerId) ?? null };
}

export type Dossier = NonNullable<Awaited<ReturnType<typeof dossierOf>>>;

/**
 * Everything that happened in a trajectory, list by list, in the order in which it happened; what happened on one day
 * in an order that stays the same, so that no page shows it otherwise than before.
 */
export const historyOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.trajectory as t')
    .where('t.locationId', '=', locationId)
    .where('t.trajectoryId', '=', trajectoryId)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory_state as x')
          .select(['x.state', 'x.since', 'x.event', 'x.reason', 'x.endReason'])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.since')
          .orderBy('x.recordedAt')
          .orderBy('x.trajectoryStateId'),
      ).as('states'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.pause as x')
          .select(['x.pauseId', 'x.firstDay', 'x.lastDay', 'x.reason', 'x.version'])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.firstDay')
          .orderBy('x.pauseId'),
      ).as('pauses'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.extension as x')
          .select(['x.extensionId', 'x.extendedOn', 'x.untilOn', 'x.reason', 'x.note', 'x.version'])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.extendedOn')
          .orderBy('x.extensionId'),
      ).as('extensions'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.match as x')
          .innerJoin('mim.visiting_mother as w', (join) =>
            sameLocation(join, 'w.visitingMotherId', 'x.visitingMotherId'),
          )
          .innerJoin('mim.person as q', (join) => sameLocation(join, 'q.personId', 'w.personId'))
          .select([
            'x.matchId',
            'x.visitingMotherId',
            'w.personId',
            'w.erasedOn',
            ...nameColumns('q'),
            'x.startedOn',
            'x.endedOn',
            'x.endReason',
            'x.endedBy',
            'x.endNote',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.startedOn')
          .orderBy('x.matchId'),
      ).as('matches'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.match_proposal as x')
          .innerJoin('mim.visiting_mother as w', (join) =>
            sameLocation(join, 'w.visitingMotherId', 'x.visitingMotherId'),
          )
          .innerJoin('mim.person as q', (join) => sameLocation(join, 'q.personId', 'w.personId'))
          .select([
            'x.matchProposalId as proposalId',
            'x.visitingMotherId',
            'w.personId',
            'w.erasedOn',
            ...nameColumns('q'),
            'x.proposedOn',
            'x.outcome',
            'x.answeredOn',
            'x.reason',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.proposedOn')
          .orderBy('x.matchProposalId'),
      ).as('proposals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.visit as x')
          .select([
            'x.visitId',
            'x.matchId',
            'x.visitingMotherId',
            'x.companionId',
            ...factsOfVisit.map((name) => `x.${name}` as const),
            // A document has no times of the day: this is as one arrives in a row.
            sql<string | null>`to_char(x.starts_at, 'HH24:MI')`.as('startsAt'),
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.visitOn')
          .orderBy('x.visitId'),
      ).as('visits'),
      // Whoever came to a visit: also who stood in or went along, and was never matched.
      jsonArrayFrom(
        eb
          .selectFrom('mim.visiting_mother as w')
          .innerJoin('mim.person as q', (join) => sameLocation(join, 'q.personId', 'w.personId'))
          .select(['w.visitingMotherId', 'w.personId', 'w.erasedOn', ...nameColumns('q')])
          .whereRef('w.locationId', '=', 't.locationId')
          .where('w.visitingMotherId', 'in', (visitors) =>
            visitors
              .selectFrom('mim.visit as x')
              .select((came) =>
                sql<string>`unnest(array[${came.ref('x.visitingMotherId')}, ${came.ref('x.companionId')}])`.as(
                  'id',
                ),
              )
              .whereRef('x.locationId', '=', 't.locationId')
              .whereRef('x.trajectoryId', '=', 't.trajectoryId'),
          )
          .orderBy('w.visitingMotherId'),
      ).as('visitors'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.signal as x')
          .select([
            'x.signalId',
            'x.visitId',
            'x.raisedOn',
            'x.step',
            'x.severity',
            'x.followUpOn',
            'x.closedOn',
            'x.outcome',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.raisedOn')
          .orderBy('x.signalId'),
      ).as('signals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.referral as x')
          .leftJoin('mim.service as s', (join) => sameLocation(join, 's.serviceId', 'x.serviceId'))
          .select([
            'x.referralId',
            'x.direction',
            'x.referredOn',
            'x.programme',
            's.name as organisation',
            'x.reason',
            'x.requestedByHer',
            'x.keepsVisitingMother',
            'x.state',
            'x.stateOn',
            'x.steps',
            'x.books',
            'x.note',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.referredOn')
          .orderBy('x.referralId'),
      ).as('referrals'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.outcome as x')
          .select([
            'x.outcomeId',
            ...namesOf(outcomeFacts).map((name) => `x.${name}` as const),
            'x.network',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.measuredOn')
          .orderBy('x.outcomeId'),
      ).as('outcomes'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.transfer as x')
          .innerJoin('mim.location as l', 'l.locationId', 'x.toLocationId')
          .select([
            'x.transferId',
            'x.toLocationId',
            'l.name as toLocationName',
            'x.offeredOn',
            'x.consentOn',
            'x.note',
            'x.outcome',
            'x.answeredOn',
            'x.answerReason',
            'x.version',
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId')
          .orderBy('x.offeredOn')
          .orderBy('x.transferId'),
      ).as('transfers'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory as x')
          .select(['x.trajectoryId', 'x.startedOn', 'x.endedOn', 'x.endReason'])
          .select(motherStatusOf('x').as('status'))
          .select((other) =>
            other
              .selectFrom('mim.transfer as o')
              .select('o.outcome')
              .whereRef('o.locationId', '=', 't.locationId')
              .whereRef('o.trajectoryId', '=', 'x.trajectoryId')
              .orderBy('o.offeredOn', 'desc')
              .orderBy('o.answeredOn', (order) => order.desc().nullsFirst())
              .limit(1)
              .as('transferOutcome'),
          )
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.motherId', '=', 't.motherId')
          .whereRef('x.trajectoryId', '<>', 't.trajectoryId')
          .orderBy('x.referredOn')
          .orderBy('x.trajectoryId'),
      ).as('previousTrajectories'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.person_merge as x')
          .innerJoin('mim.action as a', (join) => sameLocation(join, 'a.actionId', 'x.actionId'))
          .select([
            'x.personMergeId',
            'x.reason',
            sql<string>`(x.merged_at at time zone 'Europe/Amsterdam')::date::text`.as('mergedOn'),
          ])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.personId', '=', 't.motherId')
          .where('a.undoneAt', 'is', null)
          .orderBy('x.mergedAt')
          .orderBy('x.personMergeId'),
      ).as('merges'),
      sql<number>`(
        select count(*)::integer from mim.removal as x
        where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
      )`.as('removals'),
    ])
    .executeTakeFirstOrThrow();

export type MotherHistory = Awaited<ReturnType<typeof historyOf>>;
