import type { Delivery, Participation } from '@mim/domain/delivery';
import { has, quotient, sum } from './arithmetic.js';
import { endedInYear } from './completion.js';
import type { Sheet } from './sheet.js';

/** The calendar year in which a child turns 18 months. */
export const turnsEighteenMonthsIn = ({ child_born }: Participation): number => {
  const [born, month] = child_born.split('-').map(Number) as [number, number];
  return month + 18 > 24 ? born + 2 : born + 1;
};

const goesOnAfter = (row: Participation, year: number): boolean =>
  row.ended_on === null || row.ended_on > `${year}-12-31`;

/** The rows of a cohort as they are known at the end of a year, from the rows of every location that counts. */
export function cohortRows(cohort: number, taken: number, deliveries: readonly Delivery[]) {
  const ends: Participation[] = [];
  const open: Participation[] = [];
  const codes = new Set(deliveries.map(({ descriptor }) => descriptor.location.code));
  for (const code of codes) {
    const own = deliveries
      .filter(({ descriptor }) => descriptor.location.code === code && descriptor.year <= taken)
      .sort((a, b) => a.descriptor.year - b.descriptor.year);
    const last = own.at(-1);
    if (last === undefined) continue;
    const leftSomebody = last.participations.some((row) => goesOnAfter(row, last.descriptor.year));
    if (last.descriptor.year !== taken && leftSomebody) continue;
    for (const { descriptor, participations } of own) {
      if (descriptor.year < cohort - 2) continue;
      ends.push(
        ...participations.filter(
          (row) => endedInYear(row, descriptor.year) && turnsEighteenMonthsIn(row) === cohort,
        ),
      );
    }
    open.push(
      ...last.participations.filter(
        (row) => goesOnAfter(row, last.descriptor.year) && turnsEighteenMonthsIn(row) === cohort,
      ),
    );
  }
  return { ends, open };
}

/** What became of some cohorts, each as it is known at the end of a year. */
export function expectCohorts(
  sheet: Sheet,
  measure: string,
  cohorts: readonly (readonly [cohort: number, taken: number])[],
  deliveries: readonly Delivery[],
): void {
  const rows = cohorts.map(([cohort, taken]) => cohortRows(cohort, taken, deliveries));
  const ends = rows.flatMap((one) => one.ends);
  const still = sum(rows.map((one) => one.open.length));
  const completed = ends.filter((row) => row.end_reason === 'completed').length;
  const all = ends.length + still;
  sheet.share(`${measure}|status|completed`, completed, all, 0);
  sheet.share(`${measure}|status|ended-early`, ends.length - completed, all, 0);
  sheet.share(`${measure}|status|still-taking-part`, still, all, 0);
}

/** Month by month from the first visit, as long as the child is younger than 18 months by its month of birth. */
function dueMonths({ started_on, child_born }: Participation): number {
  const number = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7));
  let due = 0;
  for (let month = number(started_on); month - number(child_born) < 18; month += 1) due += 1;
  return due;
}

/** The dose of the cohort of a year. */
export function expectDose(sheet: Sheet, year: number, deliveries: readonly Delivery[]): void {
  const { ends, open } = cohortRows(year, year, deliveries);
  const meant = [...ends, ...open].filter((row) => has(row.visits_done_total) && dueMonths(row) > 0);
  const visits = sum(meant.map((row) => row.visits_done_total ?? 0));
  const due = sum(meant.map(dueMonths));
  sheet.put('dosage.of-cohort||', { count: visits, base: String(due), value: quotient(visits, due, 2) });
}
