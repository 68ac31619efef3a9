import type { Database } from '@mim/database';
import { addDays, type PlainDate } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { motherKeptUntil } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { mothersWhoEnded } from './erase-mothers.js';
import { trajectoriesThatEnded } from './mothers.repository.js';
import type { UpcomingMother, UpcomingMothers } from './retention.schema.js';

/** So many are shown; the others go later. */
const shownAtMost = 100;

/** Which mothers whose trajectories ended will be erased and when, by the terms of each location, who goes first first. */
export async function upcomingMothers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Read<UpcomingMothers>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const found: { readonly row: UpcomingMother; readonly subject: string }[] = [];
  for (const hers of mothersWhoEnded(await trajectoriesThatEnded(trx, locationIds))) {
    // They come by the day on which they ended.
    const last = hers.at(-1);
    const terms = settings.get(last?.locationId ?? '');
    const until = terms === undefined ? null : motherKeptUntil(hers, terms);
    if (last === undefined || last.endedOn === null || until === null) continue;
    const { trajectoryId, locationId, motherId, endedOn } = last;
    const row = { trajectoryId, locationId, name: fullName(last), endedOn, erasedOn: addDays(until, 1) };
    found.push({ row, subject: motherId });
  }
  const shown = found.toSorted((a, b) => (a.row.erasedOn < b.row.erasedOn ? -1 : 1)).slice(0, shownAtMost);
  return {
    value: { rows: shown.map(({ row }) => row), total: found.length },
    subjects: shown.map(({ row, subject }) => ({ locationId: row.locationId, id: subject })),
  };
}
