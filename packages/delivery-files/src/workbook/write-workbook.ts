import {
  columnsIn,
  type Delivery,
  inRowOrder,
  type TableName,
  type TableRow,
  tablesIn,
} from '@mim/domain/delivery';
import { capitalised, type Language } from '@mim/domain/kernel';
import { type CellValue, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { choiceLists, type RangeOf, rowsOffered, shortened } from './choice-lists.js';
import { explanationSheet } from './explanation-sheet.js';
import { factsSheet } from './facts-sheet.js';
import { fillInText } from './fill-in.js';
import { choicesIn, writtenCell } from './table-cells.js';
import { sheetNames, withCode } from './template-words.js';

const bold = { font: { bold: true } };

/**
 * A delivery as a workbook that people fill in: a sheet for each table, one for the location's own facts, and one that
 * explains. What can be chosen is offered in the cell, in words with the code behind them. Without rows it is the template.
 * @param delivery A valid delivery; its rows can be none.
 * @param language In which language its words are.
 * @returns The bytes of an .xlsx file, which `readWorkbook` reads back.
 * @example
 * const template = await writeWorkbook({ descriptor, participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] });
 */
export async function writeWorkbook(
  delivery: Delivery,
  language: Language = 'nl',
): Promise<Uint8Array<ArrayBuffer>> {
  const { descriptor } = delivery;
  const choices = choiceLists(sheetNames.choices[language]);
  const tables = tablesIn(descriptor.formatVersion).map((name) =>
    tableSheet(name, delivery[name], delivery, language, choices.rangeOf),
  );
  const facts = factsSheet(descriptor, language, choices.rangeOf);
  const sheets = [explanationSheet(descriptor, language), facts, ...tables, choices.sheet()];
  return new Uint8Array(await writeXlsx({ sheets, activeSheet: 1, properties: { modified: new Date(0) } }));
}

function tableSheet<Name extends TableName>(
  name: Name,
  rows: readonly TableRow<Name>[],
  { descriptor: { year, formatVersion } }: Delivery,
  language: Language,
  rangeOf: RangeOf,
): WriteSheet {
  const columns = Object.entries(columnsIn(name, formatVersion));
  const headings = columns.map(([code, { label }]) => withCode(capitalised(label[language]), code));
  const validations = columns.map(([, column], place): DataValidation => {
    const offered = choicesIn(column, year, language);
    const letter = colToLetter(place);
    return {
      range: `${letter}2:${letter}${rowsOffered + 1}`,
      ...(offered.length === 0
        ? { type: 'custom', formula1: 'TRUE' }
        : { type: 'list', formula1: rangeOf(offered), showErrorMessage: true, errorStyle: 'stop' }),
      allowBlank: true,
      showInputMessage: true,
      inputTitle: shortened(capitalised(column.label[language]), 'title'),
      inputMessage: shortened(capitalised(fillInText(column, year, language)), 'message'),
    };
  });
  return {
    name: sheetNames[name][language],
    columns: columns.map(([, column], place) => ({
      width: Math.min(40, Math.max(14, (headings[place] ?? '').length + 2)),
      ...(column.type === 'date' ? { numFmt: 'dd-mm-yyyy' } : {}),
      ...(column.type === 'id' || column.type === 'month' || column.type === 'slug' ? { numFmt: '@' } : {}),
    })),
    rows: [
      headings,
      ...inRowOrder(name, rows).map((row) =>
        columns.map(([code, column]): CellValue => {
          const value = (row as Readonly<Record<string, never>>)[code];
          return writtenCell(column, value ?? null, language);
        }),
      ),
    ],
    cells: new Map(headings.map((_, place) => [`0,${place}`, { style: { ...bold, numFmt: '@' } }])),
    dataValidations: validations,
    freezePane: { rows: 1, columns: 1 },
  };
}
