import type { Database } from '@mim/database';
import { municipalityKey } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import { municipalitiesAsWritten } from './first-births.repository.js';

/** A municipality with a location, and the years in which one of them was open; no last year: one still is. */
export interface KnownMunicipality {
  readonly municipality: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
}

/** The municipalities of the programme's locations by their names, each once: as the first of its locations writes it. */
export async function knownMunicipalities(trx: Transaction<Database>): Promise<readonly KnownMunicipality[]> {
  const known = new Map<string, KnownMunicipality>();
  for (const one of await municipalitiesAsWritten(trx)) {
    const key = municipalityKey(one.municipality);
    const other = known.get(key);
    known.set(key, other === undefined ? one : together(other, one));
  }
  return [...known.values()].toSorted((a, b) => a.municipality.localeCompare(b.municipality, 'nl'));
}

const together = (one: KnownMunicipality, other: KnownMunicipality): KnownMunicipality => ({
  municipality: one.municipality,
  firstYear: Math.min(one.firstYear, other.firstYear),
  lastYear: one.lastYear === null || other.lastYear === null ? null : Math.max(one.lastYear, other.lastYear),
});
