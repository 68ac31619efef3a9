import type { RegistrationFigure } from '@mim/domain/annual-registration';
import type { Registration } from './annual-registration.schema.js';

/** A figure as it was published of the country. */
interface PublishedFigure {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  readonly count: number | null;
  readonly percent: number | null;
}

const keyOf = ({
  measure,
  breakdown,
  category,
}: Pick<PublishedFigure, 'measure' | 'breakdown' | 'category'>) => `${measure} ${breakdown} ${category}`;

/**
 * The figures of a year, each beside the same one of the year before and of the country. One that only the year before
 * had is there too. While a year runs its visits are not held against those of the whole year.
 */
export function figuresBeside({
  now,
  earlier,
  published,
  isRunning,
}: {
  readonly now: readonly RegistrationFigure[];
  readonly earlier: readonly RegistrationFigure[];
  readonly published: readonly PublishedFigure[];
  readonly isRunning: boolean;
}): Registration['figures'] {
  const nowBy = new Map(now.map((figure) => [keyOf(figure), figure]));
  const earlierBy = new Map(earlier.map((figure) => [keyOf(figure), figure]));
  const publishedBy = new Map(published.map((figure) => [keyOf(figure), figure]));
  return [...new Map([...nowBy, ...[...earlierBy].filter(([key]) => !nowBy.has(key))])]
    .filter(([, { measure }]) => !(isRunning && measure === 'visits.expected'))
    .map(([key, { measure, breakdown, category }]) => {
      const [figure, before, country] = [nowBy.get(key), earlierBy.get(key), publishedBy.get(key)];
      return {
        measure,
        breakdown,
        category,
        count: figure?.count ?? null,
        base: figure?.base ?? null,
        unknown: figure?.unknown ?? null,
        earlier: before === undefined ? null : { count: before.count, base: before.base },
        country: country === undefined ? null : { count: country.count, percent: country.percent },
      };
    });
}
