import { attemptWithActor, type Database } from '@mim/database';
import { locationYears } from '@mim/domain/delivery';
import { dayRefusals, fail, longestSlug, ok, type Result, slugOf } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import { problems } from '../problems.js';
import {
  addLocation,
  addProvider,
  addProvidersOf,
  allLocations,
  allProviders,
  changeLocation,
  lockPlaces,
  removeProvidersOf,
  renameProvider,
} from './places.repository.js';
import type { SaveLocation, SaveProvider } from './places.schema.js';
import type { PlacesContext } from './read-places.js';

interface SavedPlace {
  readonly code: string;
}

/** Adds a provider, or renames one. A name stands once, so that the same sent twice adds one. */
export const saveProvider = (
  { actor, appDatabase }: PlacesContext,
  { seen, facts: { name } }: SaveProvider,
): Promise<Result<SavedPlace>> =>
  attemptWithActor(appDatabase, actor, async (trx) => {
    await lockPlaces(trx);
    const providers = await allProviders(trx);
    if (isTaken(name, providers, seen?.code)) return fail(problems.placeNameTaken);
    if (seen === null) {
      const code = newCode(name, providers);
      await addProvider(trx, { providerId: code, name });
      return ok({ code });
    }
    const found = checkVersion(
      providers.find(({ code }) => code === seen.code),
      seen.version,
    );
    if (!found.ok) return found;
    await renameProvider(trx, found.value, name);
    return ok({ code: seen.code });
  });

/** Adds a location, or changes what is known of one. Its code stays what it was: its deliveries and their keys go by it. */
export async function saveLocation(
  { actor, appDatabase, today }: PlacesContext,
  { seen, facts }: SaveLocation,
): Promise<Result<SavedPlace>> {
  const [refused] = dayRefusals({ openedOn: facts.openedOn }, today);
  if (refused !== undefined) return fail(refused.problem);
  return attemptWithActor(appDatabase, actor, async (trx) => {
    await lockPlaces(trx);
    const locations = await allLocations(trx);
    if (isTaken(facts.name, locations, seen?.code)) return fail(problems.placeNameTaken);
    const { providerIds, ...kept } = facts;
    const known = new Set((await allProviders(trx)).map(({ code }) => code));
    if (!providerIds.every((id) => known.has(id))) return fail(problems.notFound);
    const { firstYear } = locationYears({ openedOn: facts.openedOn, closedOn: null });
    if (seen === null) {
      const code = newCode(facts.name, locations);
      await addLocation(trx, { ...kept, locationId: code, firstYear });
      await setProviders(trx, code, [], providerIds);
      return ok({ code });
    }
    const found = checkVersion(
      locations.find(({ code }) => code === seen.code),
      seen.version,
    );
    if (!found.ok) return found;
    const { closedOn, lastYear } = found.value;
    if (closedOn === null ? lastYear !== null && firstYear > lastYear : facts.openedOn > closedOn)
      return fail(problems.opensAfterItCloses);
    await changeLocation(trx, found.value, { ...kept, firstYear });
    await setProviders(trx, seen.code, found.value.providerIds, providerIds);
    return ok({ code: seen.code });
  });
}

async function setProviders(
  trx: Transaction<Database>,
  locationId: string,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const chosen = [...new Set(after)];
  await addProvidersOf(
    trx,
    locationId,
    chosen.filter((id) => !before.includes(id)),
  );
  await removeProvidersOf(
    trx,
    locationId,
    before.filter((id) => !chosen.includes(id)),
  );
}

interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/** Whether another place goes by a name, capitals and accents aside: people could not tell them apart. */
const isTaken = (name: string, places: readonly NamedPlace[], own: string | undefined): boolean =>
  places.some((place) => place.code !== own && slugOf(place.name) === slugOf(name));

/** A code that is free: the name as a slug, with a number where a place that was renamed has it. */
function newCode(name: string, places: readonly NamedPlace[]): string {
  const taken = new Set(places.map(({ code }) => code));
  const slug = slugOf(name);
  let code = slug;
  for (let number = 2; taken.has(code); number += 1) {
    const ending = `-${number}`;
    code = `${slug.slice(0, longestSlug - ending.length).replace(/-$/, '')}${ending}`;
  }
  return code;
}
