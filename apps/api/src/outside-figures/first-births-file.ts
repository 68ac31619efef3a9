import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { placeOfBirths, readFirstBirths } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import { addFirstBirths, lockFirstBirths } from './first-births.repository.js';
import { knownFirstBirths } from './known-first-births.js';
import { knownMunicipalities } from './known-municipalities.js';
import type { ReadFile } from './outside-figures.schema.js';

/** A file as it was sent. */
export interface SentFile {
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}

/** Reads a file and says what it changes; nothing is stored. */
export async function checkFirstBirths(
  trx: Transaction<Database>,
  { fileName, content }: SentFile,
  today: PlainDate,
): Promise<ReadFile> {
  const { rows, problems } = readFirstBirths(Buffer.from(content, 'base64'), {
    file: fileName,
    municipalities: (await knownMunicipalities(trx)).map(({ municipality }) => municipality),
    thisYear: today.year,
  });
  const known = await knownFirstBirths(trx);
  const changes = rows
    .map((row) => ({ ...row, before: known.get(placeOfBirths(row)) ?? null }))
    .filter(({ births, before }) => births !== before);
  return { rows: rows.length, changes, problems: [...problems] };
}

/** Stores what a file changes as one entry; where anything is wrong in it, nothing. The same file again changes nothing. */
export async function storeFirstBirths(
  trx: Transaction<Database>,
  { source, ...file }: SentFile & { readonly source: string },
  today: PlainDate,
): Promise<ReadFile> {
  await lockFirstBirths(trx);
  const read = await checkFirstBirths(trx, file, today);
  if (read.problems.length > 0 || read.changes.length === 0) return read;
  await addFirstBirths(trx, { source, fileName: file.fileName, rows: read.changes });
  return read;
}
