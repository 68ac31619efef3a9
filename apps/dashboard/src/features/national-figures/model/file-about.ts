import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { type ShownReport, yearText } from './shown-report.js';
import { coverageText, locationName } from './view.js';

/** What is told of a file of figures, and who tells it when. */
export interface FileSources {
  readonly report: ShownReport;
  /** What the report is about, in words. */
  readonly scopeName: string;
  readonly language: Language;
  /** ISO text. */
  readonly today: string;
}

/**
 * What a file of figures is: of which year and locations, from which deliveries, by which definitions and program, and when it
 * was made. A line each.
 */
export function fileAbout({ report, scopeName, language, today }: FileSources): readonly string[] {
  const locale = { locale: language };
  const { deliveries, definitions, software } = report.madeFrom;
  // By name, as people know them, with the code by which files know them.
  const named = (code: string) => `${locationName(code, report)} (${code})`;
  const locations = report.byLocation.map(({ code, name }) => `${name} (${code})`).sort();
  const made = deliveries.map(({ code, year, version }) => `${named(code)} ${year} v${version}`).sort();
  const line = (what: string, value: string) => m.figures_about({ what, value }, locale);
  return [
    m.figures_about_programme({}, locale),
    line('year', yearText(report)),
    line('selection', `${scopeName} (${report.scope})`),
    line('locations', locations.join(', ')),
    line('deliveries', made.join(', ')),
    line('coverage', coverageText({ report, language })),
    line('definitions', definitions),
    line('software', `mim-analytics ${software}`),
    line('made', today),
  ];
}
