/** A value of a year, as it is written. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly label: string;
}

/** A line over the years. */
export interface YearSeries {
  readonly key: string;
  readonly label: string;
  readonly points: readonly YearPoint[];
  /** The same figure as computed from the deliveries, drawn as a point beside the line. */
  readonly computed: readonly YearPoint[];
}
