import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName, possibleDuplicates } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { duplicatesOf } from '../people/duplicates.js';
import { problems } from '../problems.js';
import type { ProspectRecord } from './prospect-changes.repository.js';
import { type ProspectIdentity, prospectsLike } from './prospect-duplicates.repository.js';
import { prospectDetail } from './prospects.repository.js';
import { type Duplicates, type ProspectDuplicateRow, prospectDuplicateSchema } from './prospects.schema.js';
import { subjectOf } from './read-prospects.js';

/** Who may be the same mother as a prospect: of the register, and of the other prospects. */
export async function prospectDuplicates(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  prospectId: string,
): Promise<Result<Read<Duplicates>>> {
  const row = await prospectDetail(trx, locationIds, prospectId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const persons = await duplicatesOf(trx, { locationId }, row);
  const prospects = duplicatesAmong(row, await prospectsLike(trx, locationId, row));
  const found = [
    ...persons.map(({ personId }) => personId),
    ...prospects.map((duplicate) => duplicate.prospectId),
  ];
  return ok({
    value: { persons, prospects },
    subjects: [subjectOf(row), ...found.map((id) => ({ locationId, id }))],
  });
}

const shown = showing(prospectDuplicateSchema);

/** The prospects who may be the same, by the grounds that the domain weighs. */
export function duplicatesAmong(
  identity: ProspectIdentity,
  rows: readonly ProspectRecord[],
): ProspectDuplicateRow[] {
  const known = new Map(rows.map((row) => [row.prospectId, row]));
  const compared = rows.map((row) => ({ ...row, personId: row.prospectId }));
  return possibleDuplicates(identity, compared).flatMap(({ personId: prospectId, grounds }) => {
    const row = known.get(prospectId);
    return row === undefined ? [] : [shown({ ...row, name: fullName(row), grounds: [...grounds] })];
  });
}
