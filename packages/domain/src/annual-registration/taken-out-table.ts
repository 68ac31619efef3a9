import { mayTakeOutPart, takingOutFrom } from './taken-out.js';
import { type ComputedRow, mayTakeOutFigure } from './taken-out-figure.js';

/** A row of a computed figure: which it is, and of how many. */
export interface TableRow extends ComputedRow {
  readonly measure: string;
  readonly breakdown: string | null;
  /** One of its groups; it does not matter to what is judged whole. */
  readonly category?: string | null;
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

/** Numbers of people over years: those of a year who did not end are the next year's who are not new. */
const flows: readonly {
  readonly all: string;
  readonly begun: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
}[] = [
  {
    all: 'participations',
    begun: new Set(['participations.new', 'participations.continuing']),
    ended: new Set(['ended', ...ofEnded]),
  },
  {
    all: 'visiting-mothers',
    begun: new Set(['visiting-mothers.new']),
    ended: new Set(['visiting-mothers.stopped', 'visiting-mothers.stopped.by-reason']),
  },
];

/** The rows of a year and of the years around it, of the same locations; absent: that year does not stand beside it. */
export interface YearsAround {
  readonly before?: readonly TableRow[] | undefined;
  readonly of: readonly TableRow[];
  readonly after?: readonly TableRow[] | undefined;
}

/**
 * Whether a figure of a year may be taken out beside the years around it: as it may in a table of its year alone, and what the years leave of
 * each other is no few people. Who began is withheld where it would describe fewer than five who ended before it; and where who began is
 * withheld, so is who ended before it (`besideEachOther` says the same of what a municipality is told).
 * @param years All rows of each year: those of the wholes with it.
 * @param figure Its measure, and what it is divided by.
 * @example
 * const row = (measure, count) => ({ measure, breakdown: null, count, base: null, value: null, unknown: null });
 * // Of 40 mothers 38 go on beside 22 new ones: two ended.
 * const years = { before: [row('participations', 40)], of: [row('participations', 60), row('participations.new', 22)] };
 * mayTakeOutBesideYears(years, { measure: 'participations.new', breakdown: null }); // false
 */
export function mayTakeOutBesideYears(
  { before, of, after }: YearsAround,
  figure: Pick<TableRow, 'measure' | 'breakdown'>,
): boolean {
  if (!mayTakeOutOfTable(of, figure)) return false;
  return flows.every((flow) => {
    if (flow.begun.has(figure.measure)) return before === undefined || !tellsFewEnded(before, of, flow.all);
    if (!flow.ended.has(figure.measure) || after === undefined) return true;
    const begun = { measure: `${flow.all}.new`, breakdown: null };
    return !tellsFewEnded(of, after, flow.all) && mayTakeOutOfTable(after, begun);
  });
}

/** Whether who began in a year tells that fewer than five ended in the year before; unknown: it is not asked. */
function tellsFewEnded(before: readonly TableRow[], of: readonly TableRow[], all: string): boolean {
  const [then, now, begun] = [countOf(before, all), countOf(of, all), countOf(of, `${all}.new`)];
  return then !== null && now !== null && begun !== null && then - (now - begun) < takingOutFrom.cell;
}

/** A number that is all of its whole tells that there are no others, as a rest of a few tells of them. */
const leavesFew = (part: number, whole: number): boolean => !mayTakeOutPart(part, whole);
