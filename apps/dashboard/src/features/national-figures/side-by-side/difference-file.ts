import type { FigureDifference } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { makingAbout, selectionAbout } from '../model/file-about.js';
import { reportOfValues, yearText } from '../model/shown-report.js';

/** What the file of two selections is told by. */
export interface DifferenceFile {
  readonly difference: FigureDifference;
  /** What the locations of each are called. */
  readonly scopeNames: readonly [one: string, other: string];
  readonly language: Language;
  /** ISO text. */
  readonly today: string;
}

/** What the file of two selections is: of each its year, locations and deliveries, and by which definitions both are made. */
export function differenceAbout({
  difference: { one, other },
  scopeNames,
  language,
  today,
}: DifferenceFile): readonly string[] {
  const locale = { locale: language };
  const which = [m.side_first({}, locale), m.side_second({}, locale)];
  const sides = [one, other].flatMap((values, place) =>
    selectionAbout({ report: reportOfValues(values), scopeName: scopeNames[place] ?? '', language }).map(
      (line) => m.side_about({ which: which[place] ?? '', line }, locale),
    ),
  );
  return [
    m.figures_about_programme({}, locale),
    ...sides,
    ...makingAbout({ madeFrom: other.madeFrom, language, today }),
  ];
}

/** The name of its file: of which years both are. */
export const differenceFileName = (
  { one, other }: FigureDifference,
  scopeFileName: string,
  language: Language,
): string => {
  const [first, second] = [one, other].map((values) => yearText(reportOfValues(values)).replace('–', '-'));
  const name = m.side_file({ one: first ?? '', other: second ?? '' }, { locale: language });
  return `mim-${name}-${scopeFileName}`;
};
