import {
  childCircumstances,
  educationLevels,
  motherCircumstances,
  originGroups,
} from '@mim/domain/code-lists';
import { notKnownStratum, type Stratum, type SurvivalCounts, strata, type Tally } from '../tally/tally.js';
import { knownCodes, yesNoCodes } from './breakdown.js';
import { type Figure, shareFigure } from './figure.js';
import { sizeOf } from './histogram.js';

/** The parts by which retention and completion are shown, in the order in which people read them. */
export const codesOfStratum: Readonly<Record<Stratum, readonly string[]>> = {
  origin: knownCodes(originGroups),
  'same-language': yesNoCodes,
  education: knownCodes(educationLevels),
  'mother-circumstances': [...motherCircumstances.values, 'none'],
  'child-circumstances': [...childCircumstances.values, 'none'],
};

const endedOf = (counts: SurvivalCounts | undefined): number =>
  Object.values(counts?.events ?? {}).reduce((sum, days) => sum + sizeOf(days), 0);

/**
 * Completion of those who left, by origin, language, education and circumstances: for whom the
 * programme works. An association, not an effect. A part without rows has no row.
 */
export const completionByStratum = (tally: Tally): Figure[] =>
  strata.flatMap((by) =>
    codesOfStratum[by].flatMap((category) => {
      const counts = tally.strata[by][category];
      if (counts === undefined) return [];
      return [
        shareFigure(['completion.of-ended', by, category], {
          count: sizeOf(counts.events.completed ?? []),
          base: endedOf(counts),
          unknown: endedOf(tally.strata[by][notKnownStratum]),
          rows: endedOf(tally.survival),
          notes: ['of-those-who-left', 'association-not-effect'],
        }),
      ];
    }),
  );
