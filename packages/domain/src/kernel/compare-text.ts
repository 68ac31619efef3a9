/**
 * Orders texts by their code units, as ISO dates and ids are ordered: the same wherever it runs.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * compareText('2008-02-29', '2008-03-01'); // -1
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The place of a code unit among signs: the halves of a pair stand behind all signs of one unit, as the sign that they make does. */
const placeOf = (unit: number): number =>
  unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;

/**
 * Orders texts by their signs: as their bytes of UTF-8 are ordered, and a database that is told to (`collate "C"`) orders them.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * // The half of a pair is below the first by its code unit, the sign that it makes is above it.
 * compareCodePoints('\uFF21', '\u{1F600}') < 0; // true
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place += 1) {
    const [one, other] = [a.charCodeAt(place), b.charCodeAt(place)];
    if (one !== other) return placeOf(one) - placeOf(other);
  }
  return a.length - b.length;
}
