import type { PublishedFile } from './published-file.js';
import { type FigureKey, noteOf } from './published-notes.js';

/** A figure as it was printed. Null: that part of it was not. */
export interface PublishedFigure {
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  readonly count: number | null;
  readonly percent: number | null;
  readonly value: number | null;
  readonly noteNl: string | null;
  readonly noteEn: string | null;
}

type Printed = Partial<Pick<PublishedFigure, 'count' | 'percent' | 'value'>>;

function figure(
  { year, measure, breakdown = null, category = null }: FigureKey,
  printed: Printed,
): PublishedFigure {
  const note = noteOf({ year, measure, breakdown, category });
  return {
    year,
    measure,
    breakdown,
    category,
    count: null,
    percent: null,
    value: null,
    ...printed,
    noteNl: note?.nl ?? null,
    noteEn: note?.en ?? null,
  };
}

/** Where the file names a category in its own way. */
const categoryNames: Readonly<Record<string, string>> = {
  lowerVocational: 'lower',
  lowerVocationalOrLess: 'lower',
  higherProfessional: 'higher',
};

/** `middleEast` is `middle-east`, `under20` is `under-20`, `40plus` is `40-plus`. */
const categoryOf = (name: string): string =>
  categoryNames[name] ?? name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[a-z])/g, '-').toLowerCase();

const shares = (
  year: number,
  measure: string,
  breakdown: string,
  percents: Readonly<Record<string, number>>,
): PublishedFigure[] =>
  Object.entries(percents).map(([name, percent]) =>
    figure({ year, measure, breakdown, category: categoryOf(name) }, { percent }),
  );

/** The published figures as rows, in the measures, breakdowns and categories of the computed figures. */
export function publishedFigures(file: PublishedFile): readonly PublishedFigure[] {
  return [...fiveYears(file), ...of2008(file['2008']), ...of2007(file['2008'].previousYear2007)];
}

function fiveYears({ years }: PublishedFile): PublishedFigure[] {
  return Object.entries(years).flatMap(([text, published]) => {
    const year = Number(text);
    const nonDutch = { breakdown: 'origin', category: 'non-dutch' };
    return [
      figure({ year, measure: 'locations.expected' }, { count: published.locations }),
      figure({ year, measure: 'locations.delivered' }, { count: published.locationsWithData }),
      figure({ year, measure: 'participations' }, { count: published.programmeMothers }),
      figure(
        { year, measure: 'participations', ...nonDutch },
        { percent: published.programmeMothersNonDutchPercent },
      ),
      figure({ year, measure: 'visiting-mothers' }, { count: published.visitingMothers }),
      figure(
        { year, measure: 'visiting-mothers', ...nonDutch },
        { percent: published.visitingMothersNonDutchPercent },
      ),
    ];
  });
}

function of2008(published: PublishedFile['2008']): PublishedFigure[] {
  const { programmeMothers: mothers, ended, visitingMothers, coordinators, combinedVariant } = published;
  const year = 2008;
  const variant = (category: string, locations: readonly string[]): PublishedFigure =>
    figure({ year, measure: 'locations', breakdown: 'variant', category }, { count: locations.length });
  const hours = (category: string, value: number): PublishedFigure =>
    figure({ year, measure: 'coordinators.hours', breakdown: 'hours', category }, { value });
  const completed = { count: ended.completed, percent: ended.reasonPercent.completed ?? null };
  const otherReasons = Object.fromEntries(
    Object.entries(ended.reasonPercent).filter(([name]) => name !== 'completed'),
  );
  const former = { breakdown: 'former-programme-mother', category: 'true' };
  return [
    variant('home-start', combinedVariant.homeStart),
    variant('boekenpret', combinedVariant.boekenpret),
    figure(
      { year, measure: 'locations', breakdown: 'providers', category: 'sole' },
      { count: soleProvidersInText },
    ),
    ...shares(year, 'participations', 'origin', mothers.originPercent),
    ...shares(year, 'participations', 'age', mothers.agePercent),
    ...shares(year, 'participations', 'education', mothers.educationPercent),
    ...shares(year, 'participations', 'household', mothers.householdPercent),
    ...shares(year, 'participations', 'income', mothers.incomePercent),
    ...shares(year, 'participations', 'child-circumstances', mothers.childCircumstancesPercent),
    ...shares(year, 'participations', 'mother-circumstances', mothers.motherCircumstancesPercent),
    figure({ year, measure: 'ended' }, { count: ended.total }),
    figure({ year, measure: 'ended.by-reason', breakdown: 'reason', category: 'completed' }, completed),
    ...shares(year, 'ended.by-reason', 'reason', otherReasons),
    figure({ year, measure: 'completion.of-ended' }, completed),
    figure(
      { year, measure: 'visiting-mothers', ...former },
      { percent: visitingMothers.formerProgrammeMothersPercent },
    ),
    ...shares(year, 'visiting-mothers', 'origin', visitingMothers.originPercent),
    ...shares(year, 'visiting-mothers', 'age', visitingMothers.agePercent),
    ...shares(year, 'visiting-mothers', 'education', visitingMothers.educationPercent),
    figure({ year, measure: 'visiting-mothers.stopped' }, { count: visitingMothers.stopped.total }),
    ...shares(year, 'visiting-mothers.stopped.by-reason', 'reason', visitingMothers.stopped.reasonPercent),
    figure({ year, measure: 'coordinators' }, { count: coordinators.total }),
    hours('min', coordinators.hoursPerWeekMin),
    hours('max', coordinators.hoursPerWeekMax),
    figure(
      { year, measure: 'visiting-mothers-per-coordinator' },
      { value: coordinators.visitingMothersPerCoordinator },
    ),
  ];
}

/** Stands in the text of the publication only; the file keeps it among the discrepancies. */
const soleProvidersInText = 14;

function of2007(previous: PublishedFile['2008']['previousYear2007']): PublishedFigure[] {
  const year = 2007;
  return [
    ...shares(year, 'participations', 'income', previous.incomePercent),
    ...shares(year, 'participations', 'education', { higher: previous.higherProfessionalEducationPercent }),
    ...shares(year, 'visiting-mothers', 'age', previous.visitingMothersAgePercent),
    ...shares(year, 'visiting-mothers', 'education', previous.visitingMothersEducationPercent),
    ...shares(year, 'visiting-mothers', 'origin', { europe: previous.visitingMothersEuropePercent }),
  ];
}
