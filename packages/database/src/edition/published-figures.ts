import { figuresInText } from './figures-in-text.js';
import { type PublishedFigure, printedFigure } from './printed-figure.js';
import type { PublishedFile } from './published-file.js';

export type { PublishedFigure } from './printed-figure.js';

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
    printedFigure({ year, measure, breakdown, category: categoryOf(name) }, { percent }),
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
      printedFigure({ year, measure: 'locations.expected' }, { count: published.locations }),
      printedFigure({ year, measure: 'locations.delivered' }, { count: published.locationsWithData }),
      printedFigure({ year, measure: 'participations' }, { count: published.programmeMothers }),
      printedFigure(
        { year, measure: 'participations', ...nonDutch },
        { percent: published.programmeMothersNonDutchPercent },
      ),
      printedFigure({ year, measure: 'visiting-mothers' }, { count: published.visitingMothers }),
      printedFigure(
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
    printedFigure(
      { year, measure: 'locations', breakdown: 'variant', category },
      { count: locations.length },
    );
  const hours = (category: string, value: number): PublishedFigure =>
    printedFigure({ year, measure: 'coordinators.hours', breakdown: 'hours', category }, { value });
  const completed = { count: ended.completed, percent: ended.reasonPercent.completed ?? null };
  const otherReasons = Object.fromEntries(
    Object.entries(ended.reasonPercent).filter(([name]) => name !== 'completed'),
  );
  const former = { breakdown: 'former-programme-mother', category: 'true' };
  const byLocation = (category: string, count: number): PublishedFigure =>
    printedFigure(
      { year, measure: 'participations.by-location', breakdown: 'location', category },
      { count },
    );
  return [
    ...figuresInText,
    byLocation('largest', mothers.largestLocation.total),
    byLocation('smallest', mothers.smallestLocation.total),
    variant('home-start', combinedVariant.homeStart),
    variant('boekenpret', combinedVariant.boekenpret),
    ...shares(year, 'participations', 'origin', mothers.originPercent),
    ...shares(year, 'participations', 'age', mothers.agePercent),
    ...shares(year, 'participations', 'education', mothers.educationPercent),
    ...shares(year, 'participations', 'household', mothers.householdPercent),
    ...shares(year, 'participations', 'income', mothers.incomePercent),
    ...shares(year, 'participations', 'child-circumstances', mothers.childCircumstancesPercent),
    ...shares(year, 'participations', 'mother-circumstances', mothers.motherCircumstancesPercent),
    printedFigure({ year, measure: 'ended' }, { count: ended.total }),
    printedFigure(
      { year, measure: 'ended.by-reason', breakdown: 'reason', category: 'completed' },
      completed,
    ),
    ...shares(year, 'ended.by-reason', 'reason', otherReasons),
    printedFigure({ year, measure: 'completion.of-ended' }, completed),
    printedFigure(
      { year, measure: 'visiting-mothers', ...former },
      { percent: visitingMothers.formerProgrammeMothersPercent },
    ),
    ...shares(year, 'visiting-mothers', 'origin', visitingMothers.originPercent),
    ...shares(year, 'visiting-mothers', 'age', visitingMothers.agePercent),
    ...shares(year, 'visiting-mothers', 'education', visitingMothers.educationPercent),
    printedFigure({ year, measure: 'visiting-mothers.stopped' }, { count: visitingMothers.stopped.total }),
    ...shares(year, 'visiting-mothers.stopped.by-reason', 'reason', visitingMothers.stopped.reasonPercent),
    printedFigure({ year, measure: 'coordinators' }, { count: coordinators.total }),
    hours('min', coordinators.hoursPerWeekMin),
    hours('max', coordinators.hoursPerWeekMax),
    printedFigure(
      { year, measure: 'visiting-mothers-per-coordinator' },
      { value: coordinators.visitingMothersPerCoordinator },
    ),
  ];
}

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
