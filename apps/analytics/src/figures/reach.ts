import {
  childCircumstances,
  educationLevels,
  households,
  incomeSources,
  motherCircumstances,
  originGroups,
  referralDestinations,
  referralSources,
  variants,
} from '@mim/domain/code-lists';
import { programmeMotherAgeGroups } from '@mim/domain/registration';
import type { ParticipationBreakdown, Tally } from '../tally/tally.js';
import { breakdownFigures, knownCodes, multipleFigures, originGroupings, yesNoCodes } from './breakdown.js';
import { countFigure, countOf, type Figure, type FigureSources, rateFigure, shareFigure } from './figure.js';

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
};

/**
 * Persons: a mother who moved within the programme has a participation in both locations. Where both
 * are in the selection she is one mother, so the one she continues in this year is taken off. A
 * sending location is in the selection when it is one of those that delivered.
 */
export function mothersOf({ participations, locations }: Tally): number {
  const movedWithin = Object.keys(locations).reduce(
    (sum, code) => sum + countOf(participations.transfersIn, code),
    0,
  );
  return participations.total - movedWithin;
}

/** Participations at locations of a variant; a location can have several. */
function participationsOfVariant({ locations, byLocation }: Tally, variant: string): number {
  return Object.entries(locations)
    .filter(([, facts]) => facts.variants.some((one) => one === variant))
    .reduce((sum, [code]) => sum + (byLocation[code]?.participations ?? 0), 0);
}

/** Who is reached: participations, mothers, and their characteristics. */
export function reachFigures({ tally }: FigureSources): Figure[] {
  const { total, breakdowns, circumstances, referredTo } = tally.participations;
  const started = tally.participations.new;
  return [
    countFigure(['participations'], total),
    countFigure(['participations.new'], started),
    countFigure(['participations.continuing'], total - started),
    countFigure(['mothers'], mothersOf(tally)),
    ...Object.entries(codesOf).flatMap(([name, codes]) =>
      breakdownFigures(
        'participations',
        name,
        breakdowns[name as ParticipationBreakdown],
        codes,
        name === 'origin' ? originGroupings : {},
      ),
    ),
    ...multipleFigures(
      'participations',
      'child-circumstances',
      circumstances['child-circumstances'],
      childCircumstances,
    ),
    ...multipleFigures(
      'participations',
      'mother-circumstances',
      circumstances['mother-circumstances'],
      motherCircumstances,
    ),
    ...referralDestinations.values.map((code) =>
      shareFigure(['participations', 'referred-to', code], {
        count: countOf(referredTo, code),
        base: total,
        unknown: 0,
      }),
    ),
    ...variants.values.map((variant) =>
      shareFigure(['participations', 'variant', variant], {
        count: participationsOfVariant(tally, variant),
        base: total,
        unknown: 0,
      }),
    ),
  ];
}

/**
 * New participations of first children for each first birth in the area.
 * @param firstBirths First births in the municipalities in the year, from outside; `null`: not known.
 * @returns One row, or none without that number.
 */
export const reachRateFigures = (tally: Tally, firstBirths: number | null): Figure[] =>
  firstBirths === null
    ? []
    : [rateFigure(['reach.rate'], { count: tally.participations.newFirstChild, base: firstBirths })];
