import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { erasedOn } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { closedProspects } from './retention.repository.js';
import type { UpcomingErasure, UpcomingErasures } from './retention.schema.js';

/** So many are shown; the others go later. */
const shownAtMost = 100;

/** Which prospects will be erased and when, by the terms of each location, who goes first first. */
export async function upcomingErasures(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Read<UpcomingErasures>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const found = (await closedProspects(trx, locationIds)).flatMap((row): UpcomingErasure[] => {
    const { outcome, outcomeOn, locationId } = row;
    const terms = settings.get(locationId);
    const on = terms === undefined ? null : erasedOn({ kind: 'prospect', outcome, outcomeOn }, terms);
    if (on === null || outcomeOn === null) return [];
    return [
      { prospectId: row.prospectId, locationId, name: fullName(row), outcome, outcomeOn, erasedOn: on },
    ];
  });
  const rows = found.toSorted((a, b) => (a.erasedOn < b.erasedOn ? -1 : 1)).slice(0, shownAtMost);
  return {
    value: { rows, total: found.length },
    subjects: rows.map(({ locationId, prospectId }) => ({ locationId, id: prospectId })),
  };
}
