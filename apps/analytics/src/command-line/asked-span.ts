/** Years from one to another, both included. */
export interface AskedSpan {
  readonly first: number;
  readonly last: number;
  /** Each of them. */
  readonly wanted: readonly number[];
}

/**
 * Reads a year or a span of years as it is typed, of any length.
 * @returns Undefined when it has not the form of one, or ends before it begins.
 * @example
 * parseSpan('2004-2025', Number)?.wanted.length; // 22
 */
export function parseSpan(text: string, parseYear: (text: string) => number): AskedSpan | undefined {
  const [first, last = first, ...more] = text.split('-').map(parseYear);
  if (first === undefined || last === undefined || more.length > 0 || last < first) return undefined;
  return { first, last, wanted: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}

/** Whether a year is in a span; without one every year is. */
export const isInSpan = (span: AskedSpan | undefined, year: number): boolean =>
  span === undefined || (year >= span.first && year <= span.last);
