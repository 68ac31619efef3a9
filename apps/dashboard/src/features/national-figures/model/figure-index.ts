import type { FigureRow } from '@mim/analytics';

/** Finds figures by their key: measure, and within it breakdown and category. */
export interface FigureIndex {
  readonly find: (measure: string, breakdown?: string, category?: string) => FigureRow | null;
  /** The rows of a breakdown in the order of the report; empty when it has none. */
  readonly breakdown: (measure: string, breakdown: string) => readonly FigureRow[];
}

/**
 * Makes the rows of a report findable.
 * @param rows one year and scope
 * @example
 * figureIndex(report.rows).find('completion.of-ended')?.value; // 49.2
 */
export function figureIndex(rows: readonly FigureRow[]): FigureIndex {
  const byKey = new Map(rows.map((row) => [figureKeyOf(row.measure, row.breakdown, row.category), row]));
  const byBreakdown = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const figureKey = figureKeyOf(row.measure, row.breakdown, null);
    byBreakdown.set(figureKey, [...(byBreakdown.get(figureKey) ?? []), row]);
  }
  return {
    find: (measure, breakdown, category) =>
      byKey.get(figureKeyOf(measure, breakdown ?? null, category ?? null)) ?? null,
    breakdown: (measure, breakdown) => byBreakdown.get(figureKeyOf(measure, breakdown, null)) ?? [],
  };
}

/** One text for a figure's key, the same for computed and published figures. */
export const figureKeyOf = (measure: string, breakdown: string | null, category: string | null): string =>
  JSON.stringify([measure, breakdown, category]);

/**
 * The rows of several years together. Of those only who began is counted, since who took part in two of the years would count
 * twice: what is asked of the participations is answered of the new ones.
 */
export function indexOfPeriod(rows: readonly FigureRow[]): FigureIndex {
  const index = figureIndex(rows);
  const ofNew = (measure: string) => (measure === 'participations' ? 'participations.new' : measure);
  return {
    find: (measure, ...rest) => index.find(ofNew(measure), ...rest),
    breakdown: (measure, breakdown) => index.breakdown(ofNew(measure), breakdown),
  };
}
