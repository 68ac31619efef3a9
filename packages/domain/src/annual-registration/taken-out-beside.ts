import { isShare } from './taken-out-figure.js';
import { mayTakeOutBesideYears, mayTakeOutOfTable, type TableRow } from './taken-out-table.js';

/** Locations in a year, or in years together, with their figures. */
export interface SelectionTakenOut {
  /** Codes of its locations. */
  readonly locations: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}

/**
 * Whether a figure of two selections may be taken out beside each other: of each as it may by itself, and what one leaves of the other is no few
 * people. Where one is a part of the other the rest is judged as a selection of its own; two that overlap otherwise are not told apart, so
 * nothing of them leaves. Of the same locations a year is judged with the year that follows it.
 * @param one In any order.
 * @param figure Its measure, and what it is divided by.
 * @example
 * const row = (count) => ({ measure: 'participations', breakdown: null, count, base: null, value: null, unknown: null });
 * const of = (locations, count) => ({ locations, from: 2008, to: 2008, rows: [row(count)] });
 * // Ede has three mothers.
 * mayTakeOutBeside(of(['breda'], 60), of(['breda', 'ede'], 63), { measure: 'participations', breakdown: null }); // false
 */
export function mayTakeOutBeside(
  one: SelectionTakenOut,
  other: SelectionTakenOut,
  figure: Pick<TableRow, 'measure' | 'breakdown'>,
): boolean {
  if (![one, other].every(({ rows }) => mayTakeOutOfTable(rows, figure))) return false;
  if (isPartOf(one, other) && isPartOf(other, one)) return true;
  if (isPartOf(one, other)) return mayTakeOutOfTable(restOf(other, one), figure);
  if (isPartOf(other, one)) return mayTakeOutOfTable(restOf(one, other), figure);
  if (overlap(one, other)) return false;
  return [one, other].every((of) => {
    const beside = of === one ? other : one;
    if (!isSameLocations(of, beside) || isSeveralYears(of) || isSeveralYears(beside)) return true;
    return mayTakeOutBesideYears(
      {
        of: of.rows,
        ...(beside.to === of.from - 1 && { before: beside.rows }),
        ...(beside.from === of.to + 1 && { after: beside.rows }),
      },
      figure,
    );
  });
}

type Place = Omit<SelectionTakenOut, 'rows'>;

const isSeveralYears = ({ from, to }: Place): boolean => from !== to;

const isSameLocations = (one: Place, other: Place): boolean =>
  holds(one.locations, other.locations) && holds(other.locations, one.locations);

const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((code) => whole.includes(code));

const isPartOf = (part: Place, whole: Place): boolean =>
  holds(whole.locations, part.locations) && whole.from <= part.from && part.to <= whole.to;

const overlap = (one: Place, other: Place): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  one.locations.some((code) => other.locations.includes(code));

const figureOf = ({ measure, breakdown }: TableRow): string => JSON.stringify([measure, breakdown]);
const placeOf = (row: TableRow): string => `${figureOf(row)} ${row.category ?? ''}`;

/** What who has both can subtract. A group of which the part has nobody may not be in it: its base is that of the others. */
function restOf(whole: SelectionTakenOut, part: SelectionTakenOut): readonly TableRow[] {
  const groups = new Map(part.rows.map((row) => [placeOf(row), row]));
  const figures = new Map(part.rows.map((row) => [figureOf(row), row]));
  return whole.rows.map((row): TableRow => {
    const figure = figures.get(figureOf(row));
    const [count, base, unknown] = [
      minus(row.count, groups.get(placeOf(row))?.count),
      minus(row.base, figure?.base),
      minus(row.unknown, figure?.unknown),
    ];
    const isOfSome = count !== null && base !== null && base > 0;
    return {
      ...row,
      count,
      base,
      unknown,
      value: isShare(row) && isOfSome ? (100 * count) / base : row.value,
    };
  });
}

const minus = (whole: number | null, part: number | null | undefined): number | null =>
  whole === null ? null : whole - (part ?? 0);
