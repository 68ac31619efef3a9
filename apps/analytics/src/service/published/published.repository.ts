import type { Database } from '@mim/database';
import type { Bilingual } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { Published } from '../figures.schema.js';

/** A published edition's year and how many locations it counts. */
export interface EditionYear {
  readonly year: number;
  readonly locations: number;
  readonly locationsDelivered: number;
}

/** The years of which an edition was published, the first first. */
export const editionYears = (trx: Transaction<Database>): Promise<EditionYear[]> =>
  trx
    .selectFrom('mim.published_edition')
    .select(['year', 'locations', 'locationsDelivered'])
    .orderBy('year')
    .execute();

/** What was published of some years: the editions, and their figures with their notes. */
export async function publishedOf(trx: Transaction<Database>, years: readonly number[]): Promise<Published> {
  if (years.length === 0) return { editions: [], figures: [] };
  const editions = await trx
    .selectFrom('mim.published_edition')
    .selectAll()
    .where('year', 'in', years)
    .orderBy('year')
    .execute();
  const figures = await trx
    .selectFrom('mim.published_figure')
    .selectAll()
    .where('year', 'in', years)
    .orderBy('year')
    .orderBy('figureId')
    .execute();
  return {
    editions: editions.map(({ noteNl, noteEn, ...edition }) => ({
      ...edition,
      note: noteOf(noteNl, noteEn),
    })),
    figures: figures.map(({ figureId: _, noteNl, noteEn, ...figure }) => ({
      ...figure,
      note: noteOf(noteNl, noteEn),
    })),
  };
}

const noteOf = (nl: string | null, en: string | null): Bilingual | null =>
  nl === null || en === null ? null : { nl, en };
