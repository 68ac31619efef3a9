/**
 * One row of the figures: the CSV's columns, and an object of its JSON (absent = null).
 * A plain count has a count only; a share has count, base, value (percent) and unknown; a rate, mean
 * or quantile its value with two decimals; an estimate with four.
 */
export interface FigureRow {
  /** The calendar year; of a period `2006-2008`. */
  readonly year: number | string;
  /** `national`, `location:<code>`, `provider:<name>` or `selection` */
  readonly scope: string;
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  readonly count: number | null;
  readonly base: number | null;
  readonly value: number | null;
  readonly unknown: number | null;
  /** Codes of notes that belong to the figure, separated by `;` (see notes.ts). */
  readonly note: string | null;
  /** The 95% interval of a share, the 95% band of an estimate or a change; null where there is none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export type FigureColumn = keyof FigureRow;

/** The columns that every version of the definitions has, in their order. */
export const commonColumns = [
  'year',
  'scope',
  'measure',
  'breakdown',
  'category',
  'count',
  'base',
  'value',
  'unknown',
  'note',
] as const satisfies readonly FigureColumn[];
