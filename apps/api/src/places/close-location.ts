import { attemptWithActor, withActor } from '@mim/database';
import { locationYears } from '@mim/domain/delivery';
import { dayRefusals, fail, ok, type Result } from '@mim/domain/kernel';
import { whyNotClosed } from '@mim/domain/location';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { checkVersion } from '../dossier/check-version.js';
import { problems } from '../problems.js';
import { allLocations, changeLocation, countRunning, lockPlaces } from './places.repository.js';
import type { CloseLocation } from './places.schema.js';
import type { PlacesContext } from './read-places.js';

/**
 * How many trajectories go on at a location: a number, of nobody. Whoever looks after locations sees no dossier, so it is counted as the
 * location itself sees them, and the location reads in its own log who asked.
 */
export async function readClosing(
  { actor, appDatabase }: PlacesContext,
  locationId: string,
): Promise<Result<{ readonly running: number }>> {
  const locations = await withActor(appDatabase, actor, allLocations, { readOnly: true });
  if (!locations.some(({ code }) => code === locationId)) return fail(problems.notFound);
  const there = { accountId: actor.accountId, role: 'coordinator' as const, locationIds: [locationId] };
  return withActor(appDatabase, there, async (trx) => {
    await addAccessLines(trx, there, { what: 'places.closing' }, []);
    return ok({ running: await countRunning(trx, locationId) });
  });
}

/** Closes a location on a day, or takes that back. What was recorded there stays, and its coordinators go on until their roles end. */
export async function closeLocation(
  ctx: PlacesContext,
  { locationId, version, lastDay }: CloseLocation,
): Promise<Result<null>> {
  const { actor, appDatabase, today } = ctx;
  const [refused] = dayRefusals({ lastDay }, today);
  if (refused !== undefined) return fail(refused.problem);
  const closing = lastDay === null ? ok({ running: 0 }) : await readClosing(ctx, locationId);
  if (!closing.ok) return closing;
  return attemptWithActor(appDatabase, actor, async (trx) => {
    await lockPlaces(trx);
    const found = checkVersion(
      (await allLocations(trx)).find(({ code }) => code === locationId),
      version,
    );
    if (!found.ok) return found;
    if (lastDay === null) {
      await changeLocation(trx, found.value, { closedOn: null, lastYear: null });
      return ok(null);
    }
    const why = whyNotClosed(found.value, lastDay, { today: today.toString(), ...closing.value });
    if (why !== null) return fail(why);
    const { lastYear } = locationYears({ openedOn: lastDay, closedOn: lastDay });
    await changeLocation(trx, found.value, { closedOn: lastDay, lastYear });
    return ok(null);
  });
}
