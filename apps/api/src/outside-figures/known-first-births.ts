import type { Database } from '@mim/database';
import { latestFirstBirths, placeOfBirths } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import { enteredFirstBirths } from './first-births.repository.js';

/** The number that counts, by its place (`placeOfBirths`); of what was taken back there is none. */
export const knownFirstBirths = async (trx: Transaction<Database>): Promise<ReadonlyMap<string, number>> =>
  new Map(latestFirstBirths(await enteredFirstBirths(trx)).map((one) => [placeOfBirths(one), one.births]));
