import type { FigureCounts } from '../tally/tally.js';
import { countOf } from './figure.js';

/** Rows of mothers whom one of the locations that delivered passed on: they have a row there too. */
const passedOnWithin = (arrivals: Readonly<Record<string, number>>, { locations }: FigureCounts): number =>
  Object.keys(locations).reduce((sum, code) => sum + countOf(arrivals, code), 0);

/**
 * Persons, by version 1: a mother who moved within the programme has a participation in both locations. Where both are in
 * the selection she is one mother, so the one that she began this year is taken off. A sending location is in the selection
 * when it is one of those that delivered.
 */
export const mothersByStart = (tally: FigureCounts): number =>
  tally.participations.total - passedOnWithin(tally.participations.transfersIn, tally);

/**
 * Persons, by version 2: taken off is each row of a mother who has another one, because the sending location, which
 * delivered, ended hers in this year, or because she began again at the same location; where both hold, once.
 */
export const mothersByDeparture = (tally: FigureCounts): number =>
  tally.participations.total -
  tally.participations.begunAgain -
  passedOnWithin(tally.participations.arrivals, tally);
