import type { Actor, Role } from '../actor/actor.js';

/** The account under which the demonstration is stored, and by which it is found again. */
export const demoLoader = 'demo-loader';

/** The loader in a role. */
export const loaderAs = (role: Role, locationIds: string[] = []): Actor => ({
  accountId: demoLoader,
  role,
  locationIds,
});
