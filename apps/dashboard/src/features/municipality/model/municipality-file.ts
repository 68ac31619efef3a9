import type { Language } from '@mim/domain/kernel';
import type { SlideText } from '../../../components/plot/slide.js';
import type { TableFile } from '../../../components/table-file/table-file.js';
import { m } from '../../../paraglide/messages.js';
import type { Municipality, MunicipalityFigure } from '../requests/municipality.js';
import {
  definitionOf,
  figureName,
  figureSentence,
  figureValue,
  sourceOf,
  withheldSentence,
} from './municipality-text.js';
import { sourceOfEarlier, withheldOfYears, yearsTold } from './municipality-years.js';

/** The beginning of the name of each file: what it is, of which location and year. */
export const fileName = ({ locationId, year }: Pick<Municipality, 'locationId' | 'year'>): string =>
  `mim-${year}-${locationId}-${m.municipality_file()}`;

/**
 * What is told, as a table that says what it is: a row for each figure of each year.
 * @param today ISO text.
 */
export function municipalityFile(told: Municipality, language: Language, today: string): TableFile {
  const rows = yearsTold(told).flatMap(({ year, until, version, figures }) =>
    figures.map((figure) => [
      year,
      until,
      told.location,
      figureName[figure.name](),
      figure.count,
      figure.base,
      figure.count === null || figure.base === null
        ? null
        : Math.floor((2000 * figure.count + figure.base) / (2 * figure.base)) / 10,
      version,
      figure.count === null ? withheldSentence(figure) : definitionOf[figure.name](),
    ]),
  );
  return {
    name: fileName(told),
    list: m.place_municipality(),
    about: [
      m.figures_about_programme(),
      m.figures_about({ what: 'year', value: String(told.year) }),
      m.figures_about({ what: 'selection', value: `${told.location} (${told.locationId})` }),
      `${sourceOf(told, language)} ${sourceOfEarlier(told, language)}`.trim(),
      m.municipality_definitions(),
      m.municipality_rule_text(),
      m.figures_about({ what: 'made', value: today }),
    ],
    columns: [
      { heading: m.municipality_column_year() },
      { heading: m.municipality_column_until(), isDate: true },
      { heading: m.municipality_column_location() },
      { heading: m.municipality_column_figure() },
      { heading: m.municipality_column_count() },
      { heading: m.municipality_column_base() },
      { heading: m.municipality_column_percent() },
      { heading: m.municipality_column_version() },
      { heading: m.municipality_column_note() },
    ],
    rows,
  };
}

/** The words on the slide of one figure. */
export const slideText = (
  told: Municipality,
  figure: MunicipalityFigure,
  language: Language,
  made: string,
): SlideText => ({
  title: figureSentence(figure, told, language),
  value: figure.count === null ? null : figureValue(figure, language),
  lines: [
    definitionOf[figure.name](),
    ...withheldOfYears(told, figure.name).map((each) =>
      m.municipality_not_shared_why({ why: withheldSentence(each) }),
    ),
    [sourceOf(told, language), sourceOfEarlier(told, language), made].filter(Boolean).join(' '),
  ],
});
