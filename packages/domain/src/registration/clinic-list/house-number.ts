const month = '(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?';
/** How a spreadsheet writes a house number such as `12-2` once it took it for a day. */
const days = [
  '(?:19|20)\\d{2}-\\d{1,3}(?:-\\d{1,2})?(?:[t ]\\d{1,2}:\\d{2}\\S*)?',
  '\\d{1,2}[-/]\\d{1,2}[-/](?:19|20)\\d{2}(?: \\d{1,2}:\\d{2}\\S*)?',
  `\\d{1,2}[- ]${month}(?:[- ]\\d{2,4})?`,
  `${month}[- ]\\d{1,4}`,
].join('|');
const wholeDay = new RegExp(`^(?:${days})$`, 'iu');
const dayAtEnd = new RegExp(`^(.*\\p{L}.*?)\\s+(${days})$`, 'iu');

/** Days of a spreadsheet, of the years 2000 to 2099, as a bare number: no house has one so high. */
const isSerialDay = (text: string): boolean =>
  /^\d{5}$/.test(text) && Number(text) >= 36_526 && Number(text) <= 73_050;

/** A street, and what stands in the place of its number and is none. */
export interface StreetAndDay {
  readonly street: string;
  readonly day: string;
}

/**
 * Parts a street from a house number that a spreadsheet turned into a day: which number it was cannot be told.
 * @param street The street, with its number or without.
 * @param number What stands in a column of house numbers; empty: there is none.
 * @returns Null when nothing looks like a day.
 * @example
 * dayForHouseNumber('Dorpsstraat', '2026-12-02'); // { street: 'Dorpsstraat', day: '2026-12-02' }
 * dayForHouseNumber('Dorpsstraat 2-dec', ''); // { street: 'Dorpsstraat', day: '2-dec' }
 * dayForHouseNumber('Dorpsstraat', '12-2'); // null
 */
export function dayForHouseNumber(street: string, number: string): StreetAndDay | null {
  if (wholeDay.test(number) || isSerialDay(number)) return { street, day: number };
  const [, words, day] = dayAtEnd.exec(street) ?? [];
  return number === '' && words !== undefined && day !== undefined ? { street: words, day } : null;
}
