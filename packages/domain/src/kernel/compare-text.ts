/**
 * Orders texts by their code units, as ISO dates and ids are ordered: the same wherever it runs.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * compareText('2008-02-29', '2008-03-01'); // -1
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
