/** A cell of a figure's table: as people read it, and as a program reads it. */
export interface Cell {
  readonly text: string;
  readonly value: string | number | null;
}

/** The numbers behind a figure. The first column names the row. */
export interface TableOfFigure {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly name: string; readonly cells: readonly Cell[] }[];
}
