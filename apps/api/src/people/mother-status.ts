import type { MotherStatus } from '@mim/domain/registration';
import { type RawBuilder, sql } from 'kysely';

/**
 * The rule `motherStatus`, in the words of the database: what is said of the mother of a trajectory.
 * @param trajectory what the trajectory is called in the statement
 */
export const motherStatusOf = (trajectory: string): RawBuilder<MotherStatus> => {
  const [locationId, trajectoryId, state] = ['locationId', 'trajectoryId', 'state'].map((column) =>
    sql.ref(`${trajectory}.${column}`),
  );
  return sql<MotherStatus>`case when ${state} = 'ended' and (
    select bool_or(offer.outcome is null) from mim.transfer as offer
    where offer.location_id = ${locationId} and offer.trajectory_id = ${trajectoryId}
  ) then 'offered' else ${state} end`;
};
