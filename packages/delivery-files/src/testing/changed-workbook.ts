import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A sheet as a test changes it. */
export interface ChangedSheet {
  readonly name: string;
  readonly rows: CellValue[][];
  /** Formulas by the place of their cell, row and column from 0: `1,2`. */
  readonly formulas: Map<string, string>;
}

/** A workbook with other content, as somebody would make it who edits it. */
export async function changedWorkbook(
  workbook: Uint8Array<ArrayBuffer>,
  change: (sheets: ChangedSheet[]) => void,
  dateSystem: '1900' | '1904' = '1900',
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets: were } = await readXlsx(workbook);
  const sheets = were.map(
    ({ name, rows }): ChangedSheet => ({ name, rows: rows.map((row) => [...row]), formulas: new Map() }),
  );
  change(sheets);
  const written = sheets.map(
    ({ name, rows, formulas }): WriteSheet => ({
      name,
      rows,
      cells: new Map(
        [...formulas].map(([at, formula]) => [at, { formula, type: 'formula', value: 7, formulaResult: 7 }]),
      ),
    }),
  );
  return new Uint8Array(await writeXlsx({ sheets: written, dateSystem }));
}

/** The sheet of a name, and the place of a column in it by what stands in brackets behind its heading. */
export function sheetNamed(sheets: readonly ChangedSheet[], name: string) {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(name);
  const place = (code: string): number =>
    sheet.rows[0]?.findIndex((cell) => String(cell).endsWith(`[${code}]`)) ?? -1;
  return {
    sheet,
    place,
    /** Puts something in a cell: the row as a spreadsheet counts. */
    put(row: number, code: string, value: CellValue): void {
      const cells = sheet.rows[row - 1] ?? [];
      cells[place(code)] = value;
      sheet.rows[row - 1] = cells;
    },
  };
}
