import { ownLocations } from '../locations/own-locations.js';
import type { RequestContext } from '../trpc/context.js';
import type { CurrentSession } from './current-session.schema.js';

/** Who is signed in, with the locations they work for; without a session only the day and whether this is a demo. */
export async function currentSession({
  account,
  halfway = null,
  demo,
  today,
  appDatabase,
}: RequestContext): Promise<CurrentSession> {
  const page = {
    demo,
    today: today.toString(),
    halfway: halfway === null ? null : pick(halfway),
  };
  if (account === null) return { ...page, account: null };
  const { id, name, email, actor } = account;
  const locations = await ownLocations(appDatabase, actor);
  return { ...page, account: { id, name, email, role: actor.role, locations } };
}

const pick = ({ name, email, hasFactor }: NonNullable<CurrentSession['halfway']>) => ({
  name,
  email,
  hasFactor,
});
