import type { Curve } from '@mim/analytics';
import { fewestForShares, type Language } from '@mim/domain/kernel';
import { categoryLabel } from './category-label.js';

/** The groups by which retention and completion can be seen. */
export const groupings = [
  'origin',
  'same-language',
  'education',
  'mother-circumstances',
  'child-circumstances',
  'child-age-at-start',
] as const;
export type Grouping = (typeof groupings)[number];

/** Smaller groups say nothing that would hold next year. */
export const FEWEST_IN_GROUP = fewestForShares;
/** More lines than the palette has colours cannot be told apart. */
const MOST_LINES = 7;

export interface Group {
  readonly category: string;
  readonly label: string;
  readonly curve: Curve;
  /** The most that were followed at one time. */
  readonly size: number;
}

/** The curves of the groups of a grouping, the largest group first. */
export function groupsOf(curves: readonly Curve[], by: Grouping, language: Language): readonly Group[] {
  return curves
    .flatMap((curve) => {
      if (curve.measure !== 'retention' || curve.stratum?.by !== by || curve.points.length === 0) return [];
      const { category } = curve.stratum;
      const size = Math.max(...curve.points.map((point) => point.atRisk));
      return [{ category, label: categoryLabel('participations', by, category, language), curve, size }];
    })
    .sort((a, b) => b.size - a.size);
}

/** The groups that are drawn. */
export const drawnGroups = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ size }) => size >= FEWEST_IN_GROUP).slice(0, MOST_LINES);
