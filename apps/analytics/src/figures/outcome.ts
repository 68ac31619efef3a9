import { answeredQuestion } from '@mim/domain/delivery';
import { isSmallBase } from '@mim/domain/kernel';
import { outcomeItems, outcomeMarks } from '../tally/counted-by.js';
import type { ChangeCounts, FigureCounts, OutcomeCounts, ResponderCounts } from '../tally/tally.js';
import { meanChange, rowsOfChange } from './change.js';
import {
  countFigure,
  countOf,
  type Figure,
  type FigureFamily,
  shareFigure,
  totalOf,
  valueFigure,
} from './figure.js';
import { sizeOf } from './histogram.js';
import { noBand } from './incidence.js';
import type { Note } from './notes.js';
import { ofLocations } from './of-locations.js';
import { roundedRatio } from './rounding.js';

const markOfSize = (rows: number): readonly Note[] => (isSmallBase(rows) ? ['small-base'] : []);

/** Means at the start and the end, the change between them, and its size. */
function meanFigures(measure: string, item: string, counts: ChangeCounts): Figure[] {
  const { rows, start, end, change, band, effect } = meanChange(counts);
  const values = [
    ['start', start, noBand],
    ['end', end, noBand],
    ['change', change, band],
    ['effect', effect, noBand],
  ] as const;
  return values.map(([category, value, bounds]) =>
    valueFigure([measure, item, category], { count: rows, value, ...bounds, notes: markOfSize(rows) }),
  );
}

/** How many are higher, the same or lower at the end. */
function directionFigures(item: string, counts: ChangeCounts, ended: number): Figure[] {
  const base = rowsOfChange(counts);
  const directions = { higher: sizeOf(counts.higher), same: counts.same, lower: sizeOf(counts.lower) };
  return Object.entries(directions).map(([category, count]) =>
    shareFigure(['outcome.direction', item, category], { count, base, unknown: ended - base }),
  );
}

function questionFigures({ question, ended }: OutcomeCounts): Figure[] {
  const base = totalOf(question);
  return answeredQuestion.values.map((code) =>
    shareFigure(['outcome.question', 'answered', code], {
      count: countOf(question, code),
      base,
      unknown: ended - base,
    }),
  );
}

/** Who answers: what is known of those who did, to be held against those who did not. */
function responderFigures(group: string, counts: ResponderCounts): Figure[] {
  const key = (category: string) => ['outcome.responders', group, category] as const;
  const notes = markOfSize(counts.rows);
  return [
    countFigure(key('count'), counts.rows),
    shareFigure(key('completed'), { count: counts.completed, base: counts.rows, unknown: 0 }),
    valueFigure(key('start-mark'), {
      count: counts.rows,
      value: roundedRatio(counts.marks, 3 * counts.rows, 2),
      notes,
    }),
    valueFigure(key('visits'), {
      count: counts.visitRows,
      value: roundedRatio(counts.visits, counts.visitRows, 2),
      notes: markOfSize(counts.visitRows),
    }),
  ];
}

/** How many locations delivered in a format that has the outcome. */
const locationsWith = ({ locations }: FigureCounts): number =>
  Object.values(locations).filter(({ formatVersion }) => formatVersion !== '1').length;

/**
 * What mothers who ended in the year said of themselves at the intake and at the end, and who said it. Her own marks, never an
 * effect: there is no group to compare with, and who answers is not who does not.
 */
export const outcomeFigures: FigureFamily = ({ tally }) => {
  const { outcome } = tally;
  const ofEnded = { base: outcome.ended, unknown: 0 };
  const figures = [
    shareFigure(['outcome.answered'], { count: outcome.answered, ...ofEnded }),
    shareFigure(['outcome.declined'], { count: outcome.declined, ...ofEnded }),
    ...outcomeMarks.flatMap((mark) => meanFigures('outcome.marks', mark, outcome.changes[mark])),
    ...outcomeItems.flatMap((item) => directionFigures(item, outcome.changes[item], outcome.ended)),
    ...meanFigures('outcome.network', 'network', outcome.changes.network),
    ...questionFigures(outcome),
    ...responderFigures('both', outcome.responders.both),
    ...responderFigures('start-only', outcome.responders.startOnly),
  ];
  return ofLocations(figures, {
    having: locationsWith(tally),
    delivered: Object.keys(tally.locations).length,
  });
};
