import { isIntakeFinished } from '@mim/domain/registration';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Change } from '../dossier/write.js';
import type { TrajectoryRow } from './trajectory.repository.js';

/** What an end must agree with, beside the trajectory itself. */
export const endFacts = ({ trx, locationId }: Change, trajectoryId: string) =>
  trx
    .selectNoFrom((row) => [
      row
        .selectFrom('mim.visit as visit')
        .select((visit) => visit.fn.max('visit.visitOn').as('on'))
        .where('visit.locationId', '=', locationId)
        .where('visit.trajectoryId', '=', trajectoryId)
        .where('visit.status', '=', 'done')
        .as('lastVisitOn'),
      row
        .exists(
          row
            .selectFrom('mim.referral as referral')
            .select('referral.referralId')
            .where('referral.locationId', '=', locationId)
            .where('referral.trajectoryId', '=', trajectoryId)
            .where('referral.direction', '=', 'out'),
        )
        .$castTo<boolean>()
        .as('isReferredOut'),
    ])
    .executeTakeFirstOrThrow();

/** What opening a trajectory again must agree with, beside the trajectory itself. */
export async function reopenFacts({ trx, locationId }: Change, { trajectoryId, state }: TrajectoryRow) {
  const { transferOutcome, states } = await trx
    .selectNoFrom((row) => [
      row
        .selectFrom('mim.transfer as transfer')
        .select('transfer.outcome')
        .where('transfer.locationId', '=', locationId)
        .where('transfer.trajectoryId', '=', trajectoryId)
        .orderBy('transfer.offeredOn', 'desc')
        .orderBy('transfer.answeredOn', (order) => order.desc().nullsFirst())
        .limit(1)
        .as('transferOutcome'),
      jsonArrayFrom(
        row
          .selectFrom('mim.trajectory_state as entered')
          .select('entered.event')
          .where('entered.locationId', '=', locationId)
          .where('entered.trajectoryId', '=', trajectoryId),
      ).as('states'),
    ])
    .executeTakeFirstOrThrow();
  return {
    transferOutcome,
    isIntakeFinished: isIntakeFinished(
      state,
      states.map(({ event }) => event),
    ),
  };
}
