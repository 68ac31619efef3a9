import type { Cell, Column } from '@mim/domain/delivery';
import type { Language } from '@mim/domain/kernel';
import { readWrittenDate } from '@mim/domain/registration';
import type { CellValue } from 'hucre/xlsx';
import { choicesOf, codeFinderOf, findYesOrNo, readCodes, writtenCodes } from './code-words.js';
import { noneOfThese, withCode, yesOrNo } from './template-words.js';

/** Before this day spreadsheets count days in another way. */
const firstCountedDay = '1900-03-01';

/**
 * A value of a delivery as it stands in a cell of the workbook.
 * @param column Its column.
 * @param value The value; null: not recorded.
 */
export function writtenCell(column: Column, value: Cell | null, language: Language): CellValue {
  if (value === null) return null;
  switch (column.type) {
    case 'date':
      return String(value) < firstCountedDay ? String(value) : new Date(`${value}T00:00:00Z`);
    case 'boolean':
      return yesOrNo[value === true ? 'true' : 'false'][language];
    case 'code':
      return writtenCodes(column.list, [String(value)], language);
    case 'codes': {
      const codes = value as readonly string[];
      return codes.length === 0
        ? withCode(noneOfThese[language], 'none')
        : writtenCodes(column.list, codes, language);
    }
    case 'integer':
    case 'number':
      return Number(value);
    default:
      return String(value);
  }
}

/** What can be chosen in a cell; empty: anything can be typed. */
export function choicesIn(column: Column, year: number, language: Language): readonly string[] {
  if (column.type === 'boolean') return [yesOrNo.true[language], yesOrNo.false[language]];
  return column.type === 'code' ? choicesOf(column.list, year, language) : [];
}

/** Reads a cell of the workbook as the text that the delivery would have there. */
export type WorkbookCellReader = (cell: CellValue) => string;

/** A number as a delivery writes it, without what a computer adds behind the sixth decimal. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');

/** What stands in a cell, as text. The library gives a day as midnight in Greenwich. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return (typeof cell === 'number' ? numberText(cell) : String(cell)).trim();
}

/**
 * Makes the function that reads the cells of a column. What it cannot read stays as it was written: whoever checks the
 * delivery says what is wrong with it.
 * @param column The column.
 * @param daysBefore1900 Days by which the numbers of days in this workbook are behind: 1462 in one that counts from 1904.
 * @example
 * workbookCellReader(participationColumns.started_on, 0)('31 maart 2008'); // '2008-03-31'
 */
export function workbookCellReader(column: Column, daysBefore1900: number): WorkbookCellReader {
  const dayText = (cell: CellValue): string =>
    typeof cell === 'number' ? String(Math.floor(cell) + daysBefore1900) : cellText(cell);
  const day = (text: string): string | null => {
    const read = readWrittenDate(text);
    return read.ok ? read.value : null;
  };
  switch (column.type) {
    case 'date':
      return (cell) => day(dayText(cell)) ?? cellText(cell);
    case 'month':
      return (cell) => monthIn(dayText(cell), day) ?? cellText(cell);
    case 'boolean':
      return (cell) => findYesOrNo(cellText(cell)) ?? cellText(cell);
    case 'integer':
    case 'number':
      return (cell) => cellText(cell).replace(/^(-?\d+),(\d+)$/, '$1.$2');
    case 'code': {
      const find = codeFinderOf(column.list);
      return (cell) => find(cellText(cell)) ?? cellText(cell);
    }
    case 'codes': {
      const find = codeFinderOf(column.list, column.noneAllowed);
      return (cell) => readCodes(find, cellText(cell));
    }
    default:
      return cellText;
  }
}

/** A month as it is typed, `2008-03`, `03-2008` or `maart 2008`, or that of a day. */
function monthIn(text: string, day: (text: string) => string | null): string | null {
  if (text === '' || /^\d{4}-\d{2}$/.test(text)) return text;
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  const written = yearFirst === null ? text : `${yearFirst[2]}-${yearFirst[1]}`;
  return (day(written) ?? day(`1 ${written}`))?.slice(0, 7) ?? null;
}
