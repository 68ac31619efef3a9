import type { Actor } from '@mim/database';

/** The locations whose deliveries an account follows: null, which is all, for an analyst; for a manager those of her provider. */
export const followedBy = ({
  role,
  locationIds,
}: Pick<Actor, 'role' | 'locationIds'>): readonly string[] | null =>
  role === 'analyst' ? null : locationIds;

/** Whether an account follows a location. One that it does not follow is one that is not there. */
export function isFollowedBy(actor: Pick<Actor, 'role' | 'locationIds'>, locationId: string): boolean {
  const followed = followedBy(actor);
  return followed === null || followed.includes(locationId);
}
