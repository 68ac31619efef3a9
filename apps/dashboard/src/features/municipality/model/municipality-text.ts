import { takingOutFrom } from '@mim/domain/annual-registration';
import type { Language } from '@mim/domain/kernel';
import { formatNumber, NOT_KNOWN } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import type { Municipality, MunicipalityFigure } from '../requests/municipality.js';

type Name = MunicipalityFigure['name'];

/** What a figure is called in a table, on a button and in the name of a file. */
export const figureName: Readonly<Record<Name, () => string>> = {
  reached: m.municipality_reached,
  new: m.municipality_new,
  visits: m.municipality_visits,
  visitors: m.municipality_visitors,
  completed: m.municipality_completed,
};

/** What is counted, for who was not there when it was counted. */
export const definitionOf: Readonly<Record<Name, () => string>> = {
  reached: m.municipality_reached_means,
  new: m.municipality_new_means,
  visits: m.municipality_visits_means,
  visitors: m.municipality_visitors_means,
  completed: m.municipality_completed_means,
};

const sentences: Readonly<
  Record<Name, readonly [whole: (of: Said) => string, running: (of: Said) => string]>
> = {
  reached: [m.municipality_reached_said, m.municipality_reached_so_far],
  new: [m.municipality_new_said, m.municipality_new_so_far],
  visits: [m.municipality_visits_said, m.municipality_visits_so_far],
  visitors: [m.municipality_visitors_said, m.municipality_visitors_so_far],
  completed: [m.municipality_completed_said, m.municipality_completed_so_far],
};

interface Said {
  readonly year: string;
  readonly count: number;
  /** The same as it is written. */
  readonly number: string;
  readonly base: string;
}

/** Whether its year is not over, so that no figure of it is held against a whole year. */
export const isRunning = ({ year, until }: Pick<Municipality, 'year' | 'until'>): boolean =>
  until < `${year}-12-31`;

/** What a figure says, in a sentence that is true of its numbers; of one that is withheld why that is. */
export function figureSentence(
  figure: MunicipalityFigure,
  of: Pick<Municipality, 'year' | 'until'>,
  language: Language,
): string {
  const { name, count, base } = figure;
  if (count === null) return withheldSentence(figure);
  const [whole, running] = sentences[name];
  const words = {
    year: String(of.year),
    count,
    number: formatNumber(count, language),
    base: formatNumber(base, language),
  };
  return (isRunning(of) ? running : whole)(words);
}

/** Why a figure is not told. */
export const withheldSentence = ({ withheld }: Pick<MunicipalityFigure, 'withheld'>): string => {
  const { total, base, cell } = takingOutFrom;
  return withheld === 'share'
    ? m.municipality_withheld_share({ base: String(base), cell: String(cell) })
    : m.municipality_withheld_total({ total: String(total), cell: String(cell) });
};

/** The number that is read first: a share where the figure is one. */
export function figureValue({ count, base }: MunicipalityFigure, language: Language): string {
  if (count === null) return NOT_KNOWN;
  return base === null ? formatNumber(count, language) : readPercent(count, base, language);
}

/** A figure as a cell of the table: of a share the numbers too. */
export function figureCell(figure: MunicipalityFigure | undefined, language: Language): string {
  if (figure === undefined || figure.count === null) return m.municipality_not_shared();
  const { count, base } = figure;
  return base === null
    ? formatNumber(count, language)
    : m.municipality_share_of({
        count: formatNumber(count, language),
        base: formatNumber(base, language),
        percent: readPercent(count, base, language),
      });
}

/** A year as its column is called: one that runs with the day up to which is counted. */
export const yearLabel = (of: Pick<Municipality, 'year' | 'until'>, language: Language): string =>
  isRunning(of)
    ? m.municipality_year_until(
        { year: String(of.year), date: formatDate(of.until, language) },
        { locale: language },
      )
    : String(of.year);

/** Where the figures come from. */
export const sourceOf = (told: Municipality, language: Language): string =>
  told.version === null
    ? m.municipality_source_recorded({
        location: told.location,
        date: formatDate(told.until, language),
      })
    : m.municipality_source_sent({
        location: told.location,
        year: String(told.year),
        version: String(told.version),
      });
