import { ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { knownKeys, storeRows } from './imports.repository.js';
import type { StoreImportInput } from './imports.schema.js';
import { newRows, readList } from './read-list.js';

/** Stores the rows of a list that are new and can be read; the others are as the dry run told. */
export async function storeList(
  change: Change,
  input: StoreImportInput,
): Promise<Result<{ id: string; importId: string; stored: number; skipped: number }>> {
  const read = readList(input, change.today);
  if (!read.ok) return read;
  const { mapping, readable, refused } = read.value;
  const keys = readable.map(({ key }) => key);
  const fresh = newRows(readable, await knownKeys(change.trx, change.locationId, keys));
  const rowsRead = readable.length + refused.length;
  const facts = { fileName: input.fileName, mapping, source: input.source, rowsRead };
  const { importId, stored } = await storeRows(change, facts, [...fresh]);
  return ok({ id: importId, importId, stored, skipped: rowsRead - stored });
}
