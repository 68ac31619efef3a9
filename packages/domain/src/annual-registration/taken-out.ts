/**
 * From which size a location's figures may be taken out for others, before an edition has judged them. The sizes are those of the gate of an
 * edition: totals from 10; shares of at least 30, of which no group is under 5 or above 90%.
 */
export const takingOutFrom = Object.freeze({ total: 10, base: 30, cell: 5, largestPercent: 90 });

/**
 * Whether a number of people may be taken out for others.
 * @example
 * mayTakeOutTotal(9); // false
 */
export const mayTakeOutTotal = (count: number): boolean => count >= takingOutFrom.total;

/**
 * Whether a number may be taken out beside one of which it is a part: who subtracts them describes the others, and those are as many as a group has
 * to be.
 * @param part How many of them.
 * @param whole The number that stands beside it.
 * @example
 * mayTakeOutPart(20, 23); // false
 * mayTakeOutPart(20, 25); // true
 */
export const mayTakeOutPart = (part: number, whole: number): boolean =>
  mayTakeOutTotal(part) && whole - part >= takingOutFrom.cell;

/**
 * Whether groups that are all of a whole together may be taken out with their shares: all of them or none, for the one that is left out is what
 * the others leave.
 * @param cells How many of each group, those of whom it is not known no group.
 * @example
 * mayTakeOutShares([18, 14]); // true
 * // Four people would be described; then nearly everybody is in one group.
 * mayTakeOutShares([29, 4]); // false
 * mayTakeOutShares([95, 5]); // false
 */
export function mayTakeOutShares(cells: readonly number[]): boolean {
  const base = cells.reduce((sum, cell) => sum + cell, 0);
  return (
    base >= takingOutFrom.base &&
    cells.every((cell) => cell >= takingOutFrom.cell && 100 * cell <= takingOutFrom.largestPercent * base)
  );
}
