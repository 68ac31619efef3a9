import type { CurveCounts } from '../../tally/tally.js';
import type { Curve } from '../curve.schema.js';
import type { CurveRules } from '../curves.js';
import type { Figure, FigureFamily } from '../figure.js';
import type { FigureColumn } from '../figure-row.js';
import type { PeriodSources } from '../period.js';

/** The versions of the definitions, the oldest first. Each stays computable, so that an edition can be made again. */
export const definitionVersions = ['1', '2'] as const;
export type DefinitionVersion = (typeof definitionVersions)[number];

/** A version of the definitions: everything in which one differs from another. */
export interface Definitions {
  readonly version: DefinitionVersion;
  /** Columns of a row, in their order. */
  readonly columns: readonly FigureColumn[];
  /** How many years before its own a figure can rest on; null: on any earlier delivery. */
  readonly yearsBefore: number | null;
  /** The figures of a year, family by family. */
  readonly ofYear: readonly FigureFamily[];
  /** Estimates of the parts of the mothers: many rows, which only a whole table shows. */
  readonly ofGroups: (tally: Pick<CurveCounts, 'strata'>) => readonly Figure[];
  /** The figures of several years together; null: it has none. */
  readonly ofPeriod: ((period: PeriodSources) => readonly Figure[]) | null;
  /** What every figure gets at last. */
  readonly finished: (figure: Figure) => Figure;
  readonly curves: CurveRules;
  readonly curveFigures: (curve: Curve) => readonly Figure[];
}
