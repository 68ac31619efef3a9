import type { Database } from '@mim/database';
import type { ErasedUptake } from '@mim/domain/annual-registration';
import type { DeclineReason } from '@mim/domain/registration';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** What of the prospects of a location tells where they stand, with every call to them. */
const referred = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.prospect as prospect')
    .select([
      'prospect.prospectId',
      'prospect.receivedOn',
      'prospect.referralSource',
      'prospect.outcome',
      'prospect.outcomeOn',
      'prospect.trajectoryId',
    ])
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('mim.prospect_call as call')
          .select(['call.calledOn', 'call.outcome'])
          .whereRef('call.locationId', '=', 'prospect.locationId')
          .whereRef('call.prospectId', '=', 'prospect.prospectId')
          .orderBy('call.calledOn'),
      ).as('calls'),
    )
    .where('prospect.locationId', '=', locationId);

/** Every prospect of a location. */
export const referredProspects = (trx: Transaction<Database>, locationId: string) =>
  referred(trx, locationId).orderBy('prospect.prospectId').execute();

/** Some of them. */
export const referredAmong = (
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
) =>
  referred(trx, locationId)
    .where(sql<boolean>`prospect.prospect_id = any(${prospectIds}::uuid[])`)
    .orderBy('prospect.prospectId')
    .execute();

/** What of the trajectories of a location tells how they came to a first visit, or did not. */
export const referredTrajectories = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .select([
      'trajectory.trajectoryId',
      'trajectory.motherId',
      'trajectory.referredOn',
      'trajectory.referralSource',
      'trajectory.intakeOn',
      'trajectory.startedOn',
      'trajectory.endedOn',
      'trajectory.endReason',
      'trajectory.transferredFrom',
    ])
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('mim.trajectory_state as entered')
          .select(['entered.event', 'entered.since', 'entered.endReason'])
          .whereRef('entered.locationId', '=', 'trajectory.locationId')
          .whereRef('entered.trajectoryId', '=', 'trajectory.trajectoryId')
          .orderBy('entered.since'),
      ).as('states'),
      row
        .selectFrom('mim.trajectory_state as declined')
        .select('declined.reason')
        .whereRef('declined.locationId', '=', 'trajectory.locationId')
        .whereRef('declined.trajectoryId', '=', 'trajectory.trajectoryId')
        .where('declined.event', '=', 'decline')
        .orderBy('declined.since', 'desc')
        .orderBy('declined.recordedAt', 'desc')
        .limit(1)
        .$castTo<DeclineReason | null>()
        .as('declineReason'),
    ])
    .where('trajectory.locationId', '=', locationId)
    .orderBy('trajectory.trajectoryId')
    .execute();

/** What remains of prospects of a location who were erased. */
export const erasedUptake = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.erased_uptake')
    .select(['year', 'referralSource', 'standing', 'referred', 'intakes'])
    .where('locationId', '=', locationId)
    .orderBy('year')
    .orderBy('referralSource')
    .orderBy('standing')
    .execute();

/** Adds who are erased to the count of their group. */
export async function addErased(
  trx: Transaction<Database>,
  locationId: string,
  { year, referralSource, standing, referred, intakes }: ErasedUptake,
): Promise<void> {
  await trx
    .insertInto('mim.erased_uptake')
    .values({ locationId, year, referralSource, standing, referred, intakes })
    .onConflict((conflict) =>
      conflict.columns(['locationId', 'year', 'referralSource', 'standing']).doUpdateSet({
        referred: sql`erased_uptake.referred + excluded.referred`,
        intakes: sql`erased_uptake.intakes + excluded.intakes`,
      }),
    )
    .execute();
}
