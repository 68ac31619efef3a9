import { mayTakeOutPart } from './taken-out.js';
import { type ComputedRow, mayTakeOutFigure } from './taken-out-figure.js';

/** A row of a computed figure: which it is, and of how many. */
export interface TableRow extends ComputedRow {
  readonly measure: string;
  readonly breakdown: string | null;
}

/** Of which number a number is a part: who has both knows the rest. */
const wholeOf: Readonly<Record<string, string>> = {
  'participations.new': 'participations',
  'participations.continuing': 'participations',
  ended: 'participations',
  'visiting-mothers.new': 'visiting-mothers',
  'visiting-mothers.stopped': 'visiting-mothers',
};

/** Shares that are of those who ended: their base is a part of the participations. */
const ofEnded: ReadonlySet<string> = new Set([
  'completion.of-ended',
  'attrition.of-ended',
  'ended.by-reason',
]);

const countOf = (rows: readonly TableRow[], measure: string): number | null =>
  rows.find((row) => row.measure === measure && row.breakdown === null)?.count ?? null;

/**
 * Whether a figure may be taken out in a table with others: as it may by itself, and what it leaves of a number beside it is no
 * few people either.
 * @param rows All rows of one year, or of years together, of the same locations: those of its wholes with it.
 * @param figure Its measure, and what it is divided by.
 * @example
 * const row = (measure, count) => ({ measure, breakdown: null, count, base: null, value: null, unknown: null });
 * // Three mothers took part already: who sees both numbers knows how many they are.
 * mayTakeOutOfTable([row('participations', 53), row('participations.new', 50)], { measure: 'participations.new', breakdown: null }); // false
 */
export function mayTakeOutOfTable(
  rows: readonly TableRow[],
  { measure, breakdown }: Pick<TableRow, 'measure' | 'breakdown'>,
): boolean {
  // Of years together there are only those who began.
  const people = countOf(rows, 'participations') ?? countOf(rows, 'participations.new') ?? 0;
  const own = rows.filter((row) => row.measure === measure && row.breakdown === breakdown);
  if (!mayTakeOutFigure(own, people)) return false;
  const whole = countOf(rows, wholeOf[measure] ?? '');
  if (breakdown === null && whole !== null && own.some(({ count }) => leavesFew(count ?? 0, whole)))
    return false;
  const reached = countOf(rows, 'participations');
  return (
    !ofEnded.has(measure) || reached === null || own.every(({ base }) => mayTakeOutPart(base ?? 0, reached))
  );
}

/** A number that is all of its whole tells that there are no others, as a rest of a few tells of them. */
const leavesFew = (part: number, whole: number): boolean => !mayTakeOutPart(part, whole);
