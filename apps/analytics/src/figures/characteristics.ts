import {
  childCircumstances,
  educationLevels,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  referralDestinations,
  referralSources,
} from '@mim/domain/code-lists';
import { childAgesAtStart, programmeMotherAgeGroups } from '@mim/domain/registration';
import { firstBreakdowns, type ParticipationBreakdown } from '../tally/counted-by.js';
import type { CharacteristicCounts } from '../tally/tally.js';
import { breakdownFigures, knownCodes, multipleFigures, originGroupings, yesNoCodes } from './breakdown.js';
import { countOf, type Figure, shareFigure } from './figure.js';

const codesOf: Readonly<Record<ParticipationBreakdown, readonly string[]>> = {
  origin: knownCodes(originGroups),
  age: programmeMotherAgeGroups.values,
  education: knownCodes(educationLevels),
  household: knownCodes(households),
  income: knownCodes(incomeSources),
  'first-child': yesNoCodes,
  'referral-source': knownCodes(referralSources),
  'group-participant': yesNoCodes,
  'same-origin': yesNoCodes,
  'same-language': yesNoCodes,
  'child-age-at-start': childAgesAtStart.values,
};

/** One breakdown of some participations. */
export const breakdownOf = (
  measure: string,
  name: ParticipationBreakdown,
  { breakdowns }: CharacteristicCounts,
): Figure[] =>
  breakdownFigures(measure, name, breakdowns[name], codesOf[name], name === 'origin' ? originGroupings : {});

/** Who they are: participations by their characteristics. */
export const characteristicFigures = (
  measure: string,
  total: number,
  counts: CharacteristicCounts,
): Figure[] => [
  ...firstBreakdowns.flatMap((name) => breakdownOf(measure, name, counts)),
  ...multipleFigures(
    measure,
    'child-circumstances',
    counts.circumstances['child-circumstances'],
    childCircumstances,
  ),
  ...multipleFigures(
    measure,
    'mother-circumstances',
    counts.circumstances['mother-circumstances'],
    motherCircumstances,
  ),
  ...referralDestinations.values.map((code) =>
    shareFigure([measure, 'referred-to', code], {
      count: countOf(counts.referredTo, code),
      base: total,
      unknown: 0,
    }),
  ),
];
