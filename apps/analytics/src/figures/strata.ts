import {
  childCircumstances,
  educationLevels,
  motherCircumstances,
  originGroups,
} from '@mim/domain/code-lists';
import { childAgesAtStart } from '@mim/domain/registration';
import { notKnownStratum, type Stratum, strata } from '../tally/counted-by.js';
import type { CurveCounts, FigureCounts } from '../tally/tally.js';
import { knownCodes, yesNoCodes } from './breakdown.js';
import { endsOf } from './completion.js';
import { estimateFigures } from './estimates.js';
import { type Figure, shareFigure } from './figure.js';

/** The parts by which retention and completion are shown, in the order in which people read them. */
export const codesOfStratum: Readonly<Record<Stratum, readonly string[]>> = {
  origin: knownCodes(originGroups),
  'same-language': yesNoCodes,
  education: knownCodes(educationLevels),
  'mother-circumstances': [...motherCircumstances.values, 'none'],
  'child-circumstances': [...childCircumstances.values, 'none'],
  'child-age-at-start': childAgesAtStart.values,
};

/** Where a part stands among the estimates: `days:origin=turkey`. */
export const daysOfStratum = (by: string, category: string): string => `days:${by}=${category}`;

/**
 * Completion of those who left, by origin, language, education, circumstances and the child's age at the start: for whom the
 * programme works. An association, not an effect. A part without rows has no row.
 */
export const completionByStratum = ({ ended, endedByStratum }: FigureCounts): Figure[] => {
  const rows = endsOf(ended);
  return strata.flatMap((by) => {
    const unknown = endedByStratum[by][notKnownStratum]?.ended ?? 0;
    return codesOfStratum[by].flatMap((category) => {
      const counts = endedByStratum[by][category];
      if (counts === undefined) return [];
      return [
        shareFigure(['completion.of-ended', by, category], {
          count: counts.completed,
          base: counts.ended,
          unknown,
          rows,
          notes: ['of-those-who-left', 'association-not-effect'],
        }),
      ];
    });
  });
};

/**
 * Attrition, retention and incidences of each part of the mothers. A part without rows has no row, nor has a day on which
 * nobody of it is followed and nothing is estimated.
 */
export const estimatesByStratum = (tally: Pick<CurveCounts, 'strata'>): Figure[] =>
  strata.flatMap((by) =>
    codesOfStratum[by].flatMap((category) => {
      const counts = tally.strata[by][category];
      if (counts === undefined) return [];
      return estimateFigures(counts, daysOfStratum(by, category), ['association-not-effect']).filter(
        ({ count, value }) => count !== 0 || value !== null,
      );
    }),
  );
