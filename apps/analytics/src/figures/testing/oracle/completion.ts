import type { Participation } from '@mim/domain/delivery';
import { has } from './arithmetic.js';
import type { Registration, Sheet } from './sheet.js';

const ends =
  'completed no-longer-needed no-time moved found-job no-rapport problems-too-severe contact-lost other'.split(
    ' ',
  );

/** Ended in a year, a transfer being no end. */
export const endedInYear = (row: Participation, of: number): boolean =>
  has(row.ended_on) && row.ended_on.startsWith(`${of}-`) && row.end_reason !== 'transferred';

/** Completion and attrition. */
export function expectCompletion(sheet: Sheet, registration: Registration): void {
  const { year, deliveries, ofYear, newYearsEve, inYear } = registration;
  const participations = ofYear.flatMap((delivery) => delivery.participations);
  const finished = participations.filter((row) => inYear(row.ended_on) && row.end_reason === 'completed');
  const ended = participations.filter((row) => endedInYear(row, year));
  sheet.count('ended||', ended.length);
  for (const reason of ends) {
    const n = ended.filter((row) => row.end_reason === reason).length;
    sheet.share(`ended.by-reason|reason|${reason}`, n, ended.length, 0);
  }
  sheet.share('completion.of-ended||', finished.length, ended.length, 0);
  sheet.share('attrition.of-ended||', ended.length - finished.length, ended.length, 0);

  const turnsEighteenMonthsIn = (row: Participation): number => {
    const [born, month] = row.child_born.split('-').map(Number) as [number, number];
    return month + 18 > 24 ? born + 2 : born + 1;
  };
  const cohortEnds = [year - 2, year - 1, year].flatMap((of) =>
    deliveries
      .filter(({ descriptor }) => descriptor.year === of)
      .flatMap((delivery) => delivery.participations)
      .filter((row) => endedInYear(row, of) && turnsEighteenMonthsIn(row) === year),
  );
  const completed = cohortEnds.filter((row) => row.end_reason === 'completed').length;
  const early = cohortEnds.length - completed;
  const still = participations.filter(
    (row) => turnsEighteenMonthsIn(row) === year && (row.ended_on === null || row.ended_on > newYearsEve),
  ).length;
  const cohort = completed + early + still;
  sheet.share('completion.of-cohort|status|completed', completed, cohort, 0);
  sheet.share('completion.of-cohort|status|ended-early', early, cohort, 0);
  sheet.share('completion.of-cohort|status|still-taking-part', still, cohort, 0);
}
