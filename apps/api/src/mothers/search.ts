import type { Database } from '@mim/database';
import { fullName } from '@mim/domain/person';
import { namesOfChildren } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { type HitRow, peopleFound } from './search.repository.js';
import { type Hit, hitSchema, type SearchInput } from './search.schema.js';

/** People at most that one search answers. */
const mostHits = 20;

/** Mothers, visiting mothers, prospects and applicants of these locations who are found by a text. */
export async function searchPeople(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  asked: SearchInput,
): Promise<Read<Hit[]>> {
  const rows = await peopleFound(trx, locationIds, { ...asked, limit: mostHits });
  return {
    value: rows.map(hitOf),
    subjects: rows.flatMap(({ locationId, id, personId, visitingMother }) => [
      { locationId, id: personId ?? id },
      ...(visitingMother === null ? [] : [{ locationId, id: visitingMother.personId }]),
    ]),
  };
}

const shown = showing(hitSchema);

const hitOf = (row: HitRow): Hit =>
  shown({
    ...row,
    name: fullName(row),
    childNames: namesOfChildren(row.children ?? []),
    visitingMother: row.visitingMother === null ? null : fullName(row.visitingMother),
    phone: row.foundBy === 'phone' ? row.phone : null,
  });
