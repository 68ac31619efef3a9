import { type Actor, type Database, withActor } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { locationState } from '@mim/domain/location';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { AccountNames } from '../trpc/context.js';
import {
  allLocations,
  allProviders,
  coordinatorsByLocation,
  mostPlaceLines,
  placeLines,
} from './places.repository.js';
import type { placeLogSchema, placesSchema } from './places.schema.js';

/** What reading and changing places speaks through. */
export interface PlacesContext {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly appDatabase: Kysely<Database>;
  readonly pseudonymSecret?: string | undefined;
  readonly namesOfAccounts: (ids: readonly string[]) => Promise<AccountNames>;
}

/** The providers and the locations of the programme, with how each location stands today. */
export async function readPlaces({
  actor,
  today,
  appDatabase,
  pseudonymSecret,
}: PlacesContext): Promise<z.output<typeof placesSchema>> {
  const day = today.toString();
  const { providers, locations, staffed } = await withActor(
    appDatabase,
    actor,
    async (trx) => ({
      providers: await allProviders(trx),
      locations: await allLocations(trx),
      staffed: actor.role === 'administrator' ? await coordinatorsByLocation(trx, day) : null,
    }),
    { readOnly: true },
  );
  const coordinators =
    staffed === null ? null : new Map(staffed.map((row) => [row.locationId, row.coordinators]));
  return {
    providers,
    locations: locations.map((location) => ({
      ...location,
      state: locationState(location, day),
      coordinators: coordinators === null ? null : (coordinators.get(location.code) ?? 0),
    })),
    canSend: pseudonymSecret !== undefined,
  };
}

const facts = ['name', 'municipality', 'openedOn', 'closedOn'] as const;

/** What was done to providers and locations, by whom and when. */
export async function readPlaceLog({
  actor,
  appDatabase,
  namesOfAccounts,
}: PlacesContext): Promise<z.output<typeof placeLogSchema>> {
  const found = await withActor(appDatabase, actor, placeLines, { readOnly: true });
  const shown = found.slice(0, mostPlaceLines);
  const names = await namesOfAccounts([...new Set(shown.map(({ doneBy }) => doneBy))]);
  return {
    hasMore: found.length > mostPlaceLines,
    lines: shown.map(({ happenedAt, doneBy, was, became, ...line }) => ({
      ...line,
      happenedAt: happenedAt.toISOString(),
      doneBy: names.get(doneBy) ?? null,
      changes: facts
        .filter((fact) => fact in was || fact in became)
        .map((fact) => ({ fact, was: was[fact] ?? null, became: became[fact] ?? null })),
    })),
  };
}
