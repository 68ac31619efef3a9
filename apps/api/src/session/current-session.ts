import { ownLocations } from '../locations/own-locations.js';
import type { RequestContext } from '../trpc/context.js';
import type { CurrentSession } from './current-session.schema.js';

/** Who is signed in, with the locations they work for; without a session only whether this is a demo. */
export async function currentSession({
  account,
  demo,
  appDatabase,
}: RequestContext): Promise<CurrentSession> {
  if (account === null) return { demo, account: null };
  const { id, name, email, actor } = account;
  const locations = await ownLocations(appDatabase, actor);
  return { demo, account: { id, name, email, role: actor.role, locations } };
}
