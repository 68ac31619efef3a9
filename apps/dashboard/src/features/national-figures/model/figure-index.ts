import type { FigureRow } from '@mim/analytics';

/** Finds figures by their place: measure, and within it breakdown and category. */
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
  const byPlace = new Map(rows.map((row) => [placeOf(row.measure, row.breakdown, row.category), row]));
  const byBreakdown = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const place = placeOf(row.measure, row.breakdown, null);
    byBreakdown.set(place, [...(byBreakdown.get(place) ?? []), row]);
  }
  return {
    find: (measure, breakdown, category) =>
      byPlace.get(placeOf(measure, breakdown ?? null, category ?? null)) ?? null,
    breakdown: (measure, breakdown) => byBreakdown.get(placeOf(measure, breakdown, null)) ?? [],
  };
}

/** One text for a figure's place, the same for computed and published figures. */
export const placeOf = (measure: string, breakdown: string | null, category: string | null): string =>
  JSON.stringify([measure, breakdown, category]);
