import type { Actor } from '@mim/database';

/**
 * The account that erases. Nobody can sign in as it; the database lets it empty the history of what is gone,
 * and no other account.
 */
const accountId = 'mim-retention';

/** Who erases at a location: bound by row security to that one location, as its coordinators are. */
export const retentionAt = (locationId: string): Actor => ({
  accountId,
  role: 'coordinator',
  locationIds: [locationId],
});

/** Who looks which locations there are; it sees no dossier. */
export const retentionOfProgramme: Actor = { accountId, role: 'administrator', locationIds: [] };
