import type { FigureColumn, FigureRow } from '../figures/figure-row.js';

/** Figures with what they are of: what a file of them is made from. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  /** Which columns, in their order. */
  readonly columns: readonly FigureColumn[];
  /** What the file is, as lines of a name and a value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}
