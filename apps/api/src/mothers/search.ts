import type { Database } from '@mim/database';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { namePatterns } from '../people/name-patterns.js';
import { type HitRow, peopleByName } from './search.repository.js';
import { type Hit, hitSchema } from './search.schema.js';

/** People at most that one search answers. */
const mostHits = 20;

/** Mothers, visiting mothers and prospects of these locations whose name contains every word of a text. */
export async function searchPeople(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  text: string,
): Promise<Read<Hit[]>> {
  const patterns = namePatterns(text);
  const rows = patterns.length === 0 ? [] : await peopleByName(trx, locationIds, patterns, mostHits);
  return {
    value: rows.map(hitOf),
    subjects: rows.map((row) => ({ locationId: row.locationId, id: row.personId ?? row.id })),
  };
}

const shown = showing(hitSchema);

const hitOf = (row: HitRow): Hit => shown({ ...row, name: fullName(row), hint: row.town ?? '' });
