import type { FigureRow, FigureValues } from '@mim/analytics';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import { formatNumber, formatPercent, NOT_KNOWN } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';

export type ValueKind = FigureValues['lines'][number]['kind'];

/** A value as a table shows it, and as the numbers that go along in a file. */
export interface TableValue {
  readonly text: string;
  /** Of how many of how many; null where the value says it. */
  readonly beneath: string | null;
  /** What its number does not say by itself, for a file; absent: it says it all. */
  readonly words?: string;
  /** The 95% interval. */
  readonly margin: string | null;
  /** In the unit of its text: a share and an estimate in percent. Null where a base is too small to carry it. */
  readonly value: number | null;
  readonly count: number | null;
  readonly base: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** It may not be taken out for others. */
  readonly isWithheld: boolean;
}

/** Nothing was delivered, or there is no such group. */
export const noValue: TableValue = {
  text: NOT_KNOWN,
  beneath: null,
  margin: null,
  value: null,
  count: null,
  base: null,
  lower: null,
  upper: null,
  isWithheld: false,
};

/** Percent with one decimal, of what is computed between 0 and 1. */
const inPercent = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 10;

/** Means and medians of people: their count is how many gave an answer, or waited. */
const isOfPeople = ({ measure }: FigureRow): boolean =>
  measure.startsWith('outcome.') || measure === 'waiting';

/** Whether so few people are behind a value that it says nothing: then only how many they are. */
export function isTooFew(row: FigureRow, kind: ValueKind): boolean {
  if (kind === 'share') return isSmallBase(row.base ?? 0);
  return kind === 'rate' && isOfPeople(row) && isSmallBase(row.count ?? 0);
}

/** Whether a unit is percent. */
export const isPercent = (kind: ValueKind | null): boolean => kind === 'share' || kind === 'estimate';

/**
 * A row of figures as a table shows it: of fewer than ten the counts alone.
 * @param isWithheld whether it may not be taken out for others
 */
export function tableValueOf(
  row: FigureRow,
  kind: ValueKind,
  language: Language,
  isWithheld: boolean,
): TableValue {
  const { count, base } = row;
  if (kind === 'count') {
    return { ...noValue, text: formatNumber(count, language), value: count, isWithheld };
  }
  const isFew = isTooFew(row, kind);
  const scale = kind === 'estimate' ? inPercent : (value: number | null) => value;
  const [value, lower, upper] = [row.value, row.lower, row.upper].map((one) => (isFew ? null : scale(one)));
  const write = (one: number | null): string => {
    if (isPercent(kind)) return formatPercent(one, language);
    return formatNumber(one, language, row.measure === 'waiting' ? 0 : 2);
  };
  const of = ofHowMany(row, language);
  return {
    text: isFew && of !== null ? of : write(value ?? null),
    beneath: isFew ? null : of,
    margin:
      lower == null || upper == null
        ? null
        : m.builder_margin({ lower: write(lower), upper: write(upper) }, { locale: language }),
    value: value ?? null,
    count,
    base,
    lower: lower ?? null,
    upper: upper ?? null,
    isWithheld,
  };
}

function ofHowMany({ count, base }: FigureRow, language: Language): string | null {
  const locale = { locale: language };
  if (count === null) return null;
  const digits = base === null || Number.isInteger(base) ? 0 : 2;
  return base === null
    ? m.builder_of_number({ count: formatNumber(count, language) }, locale)
    : m.figures_of(
        { count: formatNumber(count, language), base: formatNumber(base, language, digits) },
        locale,
      );
}
