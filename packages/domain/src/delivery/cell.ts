import type { CodeList } from '../kernel/code-list.js';
import { epochDayOf, isIsoDate, isIsoMonth, monthIndexOf } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import { epochDayOrNaN } from '../kernel/scan-date.js';
import { isSlug } from '../kernel/slug.js';
import type { CodesColumn, Column, IntegerColumn, NumberColumn } from './column.js';
import { isRowId } from './row-id.js';
import type { TableParametersOf, TableProblemCode } from './table-problems.js';

/** Receives what is wrong with a cell; `value` is the part of the cell that is wrong. */
export type Fault = <Code extends TableProblemCode>(
  code: Code,
  value: string,
  parameters: TableParametersOf<Code>,
) => undefined;

/** A value that a cell can hold. */
export type Cell = string | number | boolean | readonly string[];
/** Reads a cell that is not empty: its value, or `undefined` after telling `fault` every reason why not. */
export type CellReader = (text: string, fault: Fault) => Cell | undefined;

/** Between these dates a registration can lie; outside them a date is a typing error. */
export const earliestDate = '1900-01-01';
export const latestDate = '2200-12-31';
const dateRange: Bilingual = {
  nl: `van ${earliestDate} tot en met ${latestDate}`,
  en: `from ${earliestDate} to ${latestDate}`,
};
const firstDay = epochDayOf(earliestDate);
const lastDay = epochDayOf(latestDate);
const firstMonth = monthIndexOf(earliestDate);
const lastMonth = monthIndexOf(latestDate);

const integerPattern = /^-?\d+$/;
// Six decimals at most: what is read can be written again without a power of ten.
const numberPattern = /^-?\d+(?:\.\d{1,6})?$/;

const readId: CellReader = (text, fault) => (isRowId(text) ? text : fault('malformed-id', text, {}));

const readLocation: CellReader = (text, fault) =>
  isSlug(text) ? text : fault('malformed-location', text, {});

const readDate: CellReader = (text, fault) => {
  const day = epochDayOrNaN(text);
  if (day >= firstDay && day <= lastDay) return text;
  return isIsoDate(text)
    ? fault('out-of-range', text, { range: dateRange })
    : fault('malformed-date', text, {});
};

const readMonth: CellReader = (text, fault) => {
  if (!isIsoMonth(text)) return fault('malformed-month', text, {});
  const month = monthIndexOf(text);
  return month >= firstMonth && month <= lastMonth ? text : fault('out-of-range', text, { range: dateRange });
};

const readBoolean: CellReader = (text, fault) => {
  if (text === 'true') return true;
  return text === 'false' ? false : fault('malformed-boolean', text, {});
};

/** The highest value of an integer column in a year's delivery. */
export const highest = (column: IntegerColumn, year: number): number =>
  column.notAfterYear === true ? Math.min(year, column.maximum) : column.maximum;

function integerReader(column: IntegerColumn, year: number): CellReader {
  const { minimum } = column;
  const maximum = highest(column, year);
  const range = { nl: `${minimum} tot en met ${maximum}`, en: `${minimum} to ${maximum}` };
  return (text, fault) => {
    if (!integerPattern.test(text)) return fault('malformed-integer', text, {});
    const number = Number(text);
    return number >= minimum && number <= maximum ? number : fault('out-of-range', text, { range });
  };
}

function numberReader({ exclusiveMinimum, maximum }: NumberColumn): CellReader {
  const range = {
    nl: `meer dan ${exclusiveMinimum}, hoogstens ${maximum}`,
    en: `more than ${exclusiveMinimum}, at most ${maximum}`,
  };
  return (text, fault) => {
    if (!numberPattern.test(text)) return fault('malformed-number', text, {});
    const number = Number(text);
    return number > exclusiveMinimum && number <= maximum ? number : fault('out-of-range', text, { range });
  };
}

function codeReader(list: CodeList, year: number): CellReader {
  // The list's own text is kept, not the cell's: a cell can be a slice that keeps a whole chunk in memory.
  const valid = new Map(list.inYear(year).map(({ code }) => [code, code]));
  return (text, fault) =>
    valid.get(text) ??
    (list.has(text)
      ? fault('code-not-in-year', text, { year })
      : fault('unknown-code', text, { list: list.name }));
}

const nothing: readonly string[] = Object.freeze([]);

function codesReader({ list, noneAllowed }: CodesColumn, year: number): CellReader {
  const readCode = codeReader(list, year);
  return (text, fault) => {
    if (noneAllowed && text === 'none') return nothing;
    const codes: string[] = [];
    let sound = true;
    for (const part of text.split(';')) {
      if (noneAllowed && part === 'none') {
        fault('none-with-others', text, {});
        sound = false;
      } else if (codes.includes(part)) {
        fault('duplicate-code', part, {});
        sound = false;
      } else {
        const code = readCode(part, fault);
        if (code === undefined) sound = false;
        codes.push(part);
      }
    }
    return sound ? codes : undefined;
  };
}

/**
 * Makes the function that reads the cells of a column, once per file: a million rows then cost no
 * look-up of what kind of column it is.
 * @param column The column.
 * @param year Calendar year of the registration: a code must be valid in it.
 * @example
 * const read = cellReader(participationColumns.first_child, 2008);
 * read('true', () => undefined); // true
 */
export function cellReader(column: Column, year: number): CellReader {
  switch (column.type) {
    case 'id':
      return readId;
    case 'slug':
      return readLocation;
    case 'date':
      return readDate;
    case 'month':
      return readMonth;
    case 'boolean':
      return readBoolean;
    case 'integer':
      return integerReader(column, year);
    case 'number':
      return numberReader(column);
    case 'code':
      return codeReader(column.list, year);
    case 'codes':
      return codesReader(column, year);
  }
}
