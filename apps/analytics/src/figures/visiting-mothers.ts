import {
  educationLevels,
  originGroups,
  preparationForms,
  stopReasons,
  visitingMotherExperience,
} from '@mim/domain/code-lists';
import { visitingMotherAgeGroups } from '@mim/domain/registration';
import type { VisitingMotherBreakdown } from '../tally/counted-by.js';
import type { VisitingMotherCounts } from '../tally/tally.js';
import { breakdownFigures, knownCodes, multipleFigures, originGroupings, yesNoCodes } from './breakdown.js';
import {
  countFigure,
  countOf,
  type Figure,
  type FigureFamily,
  rateFigure,
  shareFigure,
  totalOf,
  valueFigure,
} from './figure.js';
import { roundedRatio } from './rounding.js';

const codesOf: Readonly<Record<VisitingMotherBreakdown, readonly string[]>> = {
  origin: knownCodes(originGroups),
  age: visitingMotherAgeGroups.values,
  education: knownCodes(educationLevels),
  'former-programme-mother': yesNoCodes,
  preparation: knownCodes(preparationForms),
};

/** Who came and who stopped: each falls in one year. */
export const comingAndGoing = (counts: VisitingMotherCounts): Figure[] => [
  countFigure(['visiting-mothers.new'], counts.new),
  countFigure(['visiting-mothers.stopped'], totalOf(counts.stopped)),
];

/** Coming and going in the year: the ledger balances, opening + in − out = closing. */
function ledgerFigures(counts: VisitingMotherCounts): Figure[] {
  const stopped = totalOf(counts.stopped);
  const flow = { opening: counts.opening, in: counts.new, out: stopped, closing: counts.closing };
  return [
    countFigure(['visiting-mothers'], counts.total),
    ...comingAndGoing(counts),
    ...stopReasons.values.map((reason) =>
      shareFigure(['visiting-mothers.stopped.by-reason', 'reason', reason], {
        count: countOf(counts.stopped, reason),
        base: stopped,
        unknown: 0,
      }),
    ),
    ...Object.entries(flow).map(([name, count]) =>
      countFigure(['visiting-mothers.ledger', 'flow', name], count),
    ),
    // out ÷ ((opening + closing) / 2)
    valueFigure(['turnover'], {
      count: stopped,
      value: roundedRatio(2 * stopped, counts.opening + counts.closing, 2),
    }),
    // 100 · out ÷ (days / 365.25)
    valueFigure(['leavers-per-100-years'], {
      count: stopped,
      value: roundedRatio(36_525 * stopped, counts.activeDays, 2),
    }),
  ];
}

/** Who the visiting mothers are, how they come and go, and how far they are supervised. */
export const visitingMotherFigures: FigureFamily = ({ tally }) => {
  const counts = tally.visitingMothers;
  return [
    ...ledgerFigures(counts),
    ...Object.entries(codesOf).flatMap(([name, codes]) =>
      breakdownFigures(
        'visiting-mothers',
        name,
        counts.breakdowns[name as VisitingMotherBreakdown],
        codes,
        name === 'origin' ? originGroupings : {},
      ),
    ),
    ...multipleFigures(
      'visiting-mothers',
      'work-experience',
      counts.workExperience,
      visitingMotherExperience,
    ),
    rateFigure(['mothers-per-visiting-mother'], {
      count: tally.participations.total,
      base: counts.total,
    }),
    rateFigure(['visiting-mothers-per-coordinator'], {
      count: counts.total,
      base: tally.coordinators.total,
    }),
    rateFigure(['supervision.coverage'], {
      count: counts.monthsSupervised,
      base: counts.monthsMatched,
      unknown: counts.total - counts.monthRows,
      rows: counts.total,
    }),
  ];
};
