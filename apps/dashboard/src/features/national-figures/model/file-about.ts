import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { type ShownReport, yearText } from './shown-report.js';
import { coverageText, locationName } from './view.js';

/** A report as far as a file tells of which year, locations and deliveries it is. */
type ToldReport = Pick<ShownReport, 'year' | 'period' | 'scope' | 'coverage' | 'madeFrom' | 'names'> & {
  readonly byLocation: readonly Pick<ShownReport['byLocation'][number], 'code' | 'name'>[];
};

/** What is told of a selection of which there are figures in a file. */
interface SelectionSources {
  readonly report: ToldReport;
  /** What the report is about, in words. */
  readonly scopeName: string;
  readonly language: Language;
}

/** What is told of a file of figures, and who tells it when. */
export interface FileSources extends SelectionSources {
  /** ISO text. */
  readonly today: string;
}

const line = (what: string, value: string, language: Language): string =>
  m.figures_about({ what, value }, { locale: language });

/** Of which year and locations figures are, and from which deliveries. A line each. */
export function selectionAbout({ report, scopeName, language }: SelectionSources): readonly string[] {
  // By name, as people know them, with the code by which files know them.
  const named = (code: string) => `${locationName(code, report)} (${code})`;
  const locations = report.byLocation.map(({ code, name }) => `${name} (${code})`).sort();
  const made = Object.entries(report.madeFrom.deliveries)
    .flatMap(([code, versions]) =>
      Object.entries(versions).map(([year, version]) => `${named(code)} ${year} v${version}`),
    )
    .sort();
  return [
    line('year', yearText(report), language),
    line('selection', `${scopeName} (${report.scope})`, language),
    line('locations', locations.join(', '), language),
    line('deliveries', made.join(', '), language),
    line('coverage', coverageText({ report, language }), language),
  ];
}

/** By which definitions and program figures are made, and when. A line each. */
export const makingAbout = ({
  madeFrom: { definitions, software },
  language,
  today,
}: Pick<ToldReport, 'madeFrom'> & Pick<FileSources, 'language' | 'today'>): readonly string[] => [
  line('definitions', definitions, language),
  line('software', `mim-analytics ${software}`, language),
  line('made', today, language),
];

/**
 * What a file of figures is: of which year and locations, from which deliveries, by which definitions and program, and when it
 * was made. A line each.
 */
export const fileAbout = ({ report, scopeName, language, today }: FileSources): readonly string[] => [
  m.figures_about_programme({}, { locale: language }),
  ...selectionAbout({ report, scopeName, language }),
  ...makingAbout({ madeFrom: report.madeFrom, language, today }),
];
