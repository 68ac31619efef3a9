import type { Histogram } from '../tally/tally.js';
import { cohortsOfYear, notesOfCohort } from './cohort-by-location.js';
import { countFigure, type FigureFamily, rateFigure, shareFigure } from './figure.js';
import { pairsOf, sizeOf } from './histogram.js';

/** Visits of a completed trajectory: the method asks for 16 to 20. */
const visitGroups = [
  { category: 'under-16', holds: (visits: number) => visits < 16 },
  { category: '16-20', holds: (visits: number) => visits >= 16 && visits <= 20 },
  { category: 'over-20', holds: (visits: number) => visits > 20 },
] as const;

function countWhere(histogram: Histogram, holds: (value: number) => boolean): number {
  let sum = 0;
  for (const [value, count] of pairsOf(histogram)) if (holds(value)) sum += count;
  return sum;
}

/** How much of the programme mothers got: visits against those expected, their length, outings. */
export const dosageFigures: FigureFamily = ({ tally }) => {
  const { dosage } = tally;
  const rows = tally.participations.total;
  const withoutVisits = { unknown: rows - dosage.rows, rows };
  const completed = sizeOf(dosage.completedVisits);
  return [
    countFigure(['visits.done'], dosage.done),
    countFigure(['visits.expected'], dosage.expected),
    rateFigure(['dosage.ratio'], { count: dosage.dueDone, base: dosage.dueExpected, ...withoutVisits }),
    shareFigure(['dosage.at-least-80'], {
      count: dosage.atLeast80,
      base: dosage.dueRows,
      ...withoutVisits,
    }),
    rateFigure(['visit.minutes.mean'], { count: dosage.minutes, base: dosage.minuteVisits }),
    shareFigure(['outings.share'], {
      count: dosage.outings,
      base: dosage.outingVisits,
      unknown: rows - dosage.outingRows,
      rows,
    }),
    ...visitGroups.map(({ category, holds }) =>
      shareFigure(['visits.of-completed', 'visits', category], {
        count: countWhere(dosage.completedVisits, holds),
        base: completed,
        unknown: dosage.completedVisitsNotRecorded,
      }),
    ),
  ];
};

/** The dose that the programme gave the cohort of the year, of what it means to give: leavers included. */
export const doseOfCohort: FigureFamily = (sources) => {
  const { atOnce: cohort } = cohortsOfYear(sources);
  const { rows, visits, due, notRecorded } = cohort.dose;
  return [
    rateFigure(['dosage.of-cohort'], {
      count: visits,
      base: due,
      unknown: notRecorded,
      rows: rows + notRecorded,
      notes: notesOfCohort(cohort),
    }),
  ];
};
