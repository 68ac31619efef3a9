import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, problemOf, type Result } from '@mim/domain/kernel';
import { municipalityKey } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import { problems } from '../problems.js';
import { addFirstBirths, lockFirstBirths, municipalitiesOfLocations } from './first-births.repository.js';
import { latestFirstBirths, placeOf } from './latest-first-births.js';
import type { enterFirstBirthsInput } from './outside-figures.schema.js';

const yearNotOver = problemOf(
  'year-not-over',
  ['Dit jaar is nog niet voorbij.', 'This year is not over.'],
  ['Vul het in als het aantal bekend is.', 'Enter it when the number is known.'],
);

/** Enters one number, or takes it back. @returns Whether anything changed. */
export async function enterFirstBirths(
  trx: Transaction<Database>,
  { municipality: written, year, births, source }: z.output<typeof enterFirstBirthsInput>,
  today: PlainDate,
): Promise<Result<{ readonly isChanged: boolean }>> {
  const known = await municipalitiesOfLocations(trx);
  const municipality = known.find(
    (one) => municipalityKey(one.municipality) === municipalityKey(written),
  )?.municipality;
  if (municipality === undefined) return fail(problems.notFound);
  if (year >= today.year) return fail(yearNotOver);
  await lockFirstBirths(trx);
  const before = (await latestFirstBirths(trx)).get(placeOf({ municipality, year })) ?? null;
  if (before === births) return ok({ isChanged: false });
  await addFirstBirths(trx, { source, fileName: null, rows: [{ municipality, year, births }] });
  return ok({ isChanged: true });
}
