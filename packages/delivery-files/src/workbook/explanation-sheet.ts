import { columnsIn, type DeliveryDescriptor, tablesIn } from '@mim/domain/delivery';
import { capitalised, type Language } from '@mim/domain/kernel';
import type { WriteSheet } from 'hucre/xlsx';
import { fillInText } from './fill-in.js';
import { guidance, headings, rowsOfTable, sheetNames, withCode, yesOrNo } from './template-words.js';

const bold = { font: { bold: true } };

/** How the workbook is filled in: what holds for all of it, and every column with what can stand in it. */
export function explanationSheet(
  { year, formatVersion }: DeliveryDescriptor,
  language: Language,
): WriteSheet {
  const tables = tablesIn(formatVersion);
  const columns = tables.flatMap((table) =>
    Object.entries(columnsIn(table, formatVersion)).map(([code, column]) => [
      sheetNames[table][language],
      withCode(capitalised(column.label[language]), code),
      yesOrNo[column.required ? 'true' : 'false'][language],
      fillInText(column, year, language),
    ]),
  );
  const rows = [
    ...guidance.map((line) => [line[language]]),
    ...tables.map((table) => [`${sheetNames[table][language]}: ${rowsOfTable[table][language]}.`]),
    [],
    [headings.sheet, headings.column, headings.required, headings.fillIn].map((word) =>
      capitalised(word[language]),
    ),
    ...columns,
  ];
  const heading = guidance.length + tables.length + 1;
  return {
    name: sheetNames.explanation[language],
    columns: [{ width: 22 }, { width: 44 }, { width: 12 }, { width: 120 }],
    rows,
    cells: new Map([
      ['0,0', { style: bold }],
      ...[0, 1, 2, 3].map((place) => [`${heading},${place}`, { style: bold }] as const),
    ]),
  };
}
