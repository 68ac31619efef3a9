import { type SeriesBreak, seriesBreaks } from '@mim/domain/annual-registration';
import type { Language } from '@mim/domain/kernel';
import type { SeriesBreakMark } from '../../../components/plot/drawings/series-break.js';
import { m } from '../../../paraglide/messages.js';

/** The breaks in a drawing over years: where they stand, and what explains them. */
export interface DrawnBreaks {
  readonly marks: readonly SeriesBreakMark[];
  readonly notes: readonly string[];
}

/**
 * The breaks of some figures over the years that are drawn together, each once, as the domain has them.
 * @param years in order; a break stands between the last year before it and the year itself
 */
export function drawnBreaks(
  figures: readonly Parameters<typeof seriesBreaks>[0][],
  years: readonly number[],
  language: Language,
): DrawnBreaks {
  const found = new Map<number, SeriesBreak>(
    figures.flatMap((figure) => seriesBreaks(figure, years).map((broken) => [broken.year, broken] as const)),
  );
  const breaks = [...found.values()];
  return {
    marks: breaks.flatMap(({ year }) => {
      const [before, after] = [years.filter((one) => one < year).at(-1), years.find((one) => one >= year)];
      return before === undefined || after === undefined
        ? []
        : [{ before, after, label: m.figures_axis_break({}, { locale: language }) }];
    }),
    notes: breaks.map(({ note }) => note[language]),
  };
}

/** Whether what is counted changed between a year and the one before it: then nothing is called more or less. */
export const isBrokenIn = (figure: Parameters<typeof seriesBreaks>[0], year: number): boolean =>
  seriesBreaks(figure, [year - 1, year]).length > 0;
