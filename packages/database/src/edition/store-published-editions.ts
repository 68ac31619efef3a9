import type { Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { publishedFigures } from './published-figures.js';
import { readPublishedFile } from './published-file.js';
import { editionNotes } from './published-notes.js';

/**
 * Stores what was published of the national registrations of 2004-2008. A year that is there already
 * stays as it is.
 *
 * @param trx Transaction of an analyst.
 * @returns The years that were stored now.
 */
export async function storePublishedEditions(trx: Transaction<Database>): Promise<readonly number[]> {
  const file = await readPublishedFile();
  const editions = Object.entries(file.years).map(([text, published]) => {
    const year = Number(text);
    return {
      year,
      title: `Landelijke registratie MIM ${year}`,
      source: file.source,
      locations: published.locations,
      locationsDelivered: published.locationsWithData,
      noteNl: editionNotes[year]?.nl ?? null,
      noteEn: editionNotes[year]?.en ?? null,
    };
  });
  const stored = await trx
    .insertInto('mim.published_edition')
    .values(editions)
    .onConflict((conflict) => conflict.column('year').doNothing())
    .returning('year')
    .execute();
  const years = stored.map(({ year }) => year);
  const figures = publishedFigures(file).filter(({ year }) => years.includes(year));
  if (figures.length > 0) await trx.insertInto('mim.published_figure').values(figures).execute();
  return years;
}
