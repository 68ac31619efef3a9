import { municipalityKey, placeOfBirths } from '@mim/domain/reach';
import type { z } from 'zod';
import type { enteredFirstBirths } from './first-births.repository.js';
import type { KnownMunicipality } from './known-municipalities.js';
import type { firstBirthsSchema } from './outside-figures.schema.js';

type Figure = z.output<typeof firstBirthsSchema>['figures'][number];
type Entered = Awaited<ReturnType<typeof enteredFirstBirths>>[number];

/**
 * Every number with its versions, by municipality, the last year first. It stands under the name that its municipality has among
 * those of locations, under whichever it was entered.
 * @param entered The latest first.
 * @param names Of the accounts that entered them.
 */
export function showFirstBirths(
  entered: readonly Entered[],
  municipalities: readonly KnownMunicipality[],
  names: ReadonlyMap<string, string>,
): Figure[] {
  const known = new Map(
    municipalities.map(({ municipality }) => [municipalityKey(municipality), municipality]),
  );
  const figures = new Map<string, Figure>();
  for (const { municipality: written, year, enteredBy, enteredAt, ...version } of entered) {
    const place = placeOfBirths({ municipality: written, year });
    const municipality = known.get(municipalityKey(written)) ?? written;
    const figure = figures.get(place) ?? { municipality, year, versions: [] };
    figure.versions.push({
      ...version,
      enteredAt: enteredAt.toISOString(),
      enteredByName: names.get(enteredBy) ?? null,
    });
    figures.set(place, figure);
  }
  return [...figures.values()].toSorted(
    (a, b) => a.municipality.localeCompare(b.municipality, 'nl') || b.year - a.year,
  );
}
