import type { Database } from '@mim/database';
import { dayRefusals, fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import { problems } from '../problems.js';
import { addListItem, changeListItem, listItemForChange } from './lists.repository.js';
import type { SaveListItem } from './lists.schema.js';

/** Adds an entry, or changes the version that was read. */
export async function saveListItem(
  trx: Transaction<Database>,
  { list, entry, position, version }: SaveListItem,
  today: PlainDate,
): Promise<Result<{ version: number }>> {
  const [refused] = dayRefusals(entry, today);
  if (refused !== undefined) return fail(refused.problem);
  const row = {
    list,
    position,
    code: entry.code,
    labelNl: entry.label.nl,
    labelEn: entry.label.en,
    validFrom: entry.validFrom,
    validUntil: entry.validUntil,
  };
  if (version === undefined) {
    const added = await addListItem(trx, row);
    return added === undefined ? fail(problems.changedMeanwhile) : ok(added);
  }
  const found = checkVersion(await listItemForChange(trx, list, entry.code), version);
  return found.ok ? ok(await changeListItem(trx, { ...row, version })) : found;
}
