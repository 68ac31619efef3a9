import type { Actor, Role } from '@mim/database';

/** Somebody in a role, with locations. */
export const actorAs = (role: Role, ...locationIds: string[]): Actor => ({
  accountId: `test-${role}`,
  role,
  locationIds,
});

export const analyst = actorAs('analyst');
export const administrator = actorAs('administrator');
