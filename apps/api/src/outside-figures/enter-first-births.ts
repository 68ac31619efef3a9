import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { firstBirthsProblem, firstBirthsReader, placeOfBirths } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import { addFirstBirths, lockFirstBirths } from './first-births.repository.js';
import { knownFirstBirths } from './known-first-births.js';
import { knownMunicipalities } from './known-municipalities.js';
import type { enterFirstBirthsInput } from './outside-figures.schema.js';

/** Enters one number, or takes it back. @returns Whether anything changed. */
export async function enterFirstBirths(
  trx: Transaction<Database>,
  { municipality: written, year, births, source }: z.output<typeof enterFirstBirthsInput>,
  today: PlainDate,
): Promise<Result<{ readonly isChanged: boolean }>> {
  const municipalities = (await knownMunicipalities(trx)).map((known) => known.municipality);
  const { municipality, refused } = firstBirthsReader({ municipalities, thisYear: today.year })({
    municipality: written,
    year: String(year),
    first_births: String(births ?? 0),
  });
  const [code] = Object.values(refused);
  if (code !== undefined || municipality === null)
    return fail(firstBirthsProblem(code ?? 'unknown-municipality'));
  await lockFirstBirths(trx);
  const before = (await knownFirstBirths(trx)).get(placeOfBirths({ municipality, year })) ?? null;
  if (before === births) return ok({ isChanged: false });
  await addFirstBirths(trx, { source, fileName: null, rows: [{ municipality, year, births }] });
  return ok({ isChanged: true });
}
