/** Figures are rounded once, from exact integers, half away from zero. */

/**
 * A quotient of two integers, rounded half away from zero. No binary fraction takes part, so that
 * exactly one half always rounds up: 1 of 2000 is 0.1%, not 0.0%.
 * @param numerator Integer.
 * @param denominator Integer ≥ 0.
 * @param decimals 0-6
 * @returns The number nearest to the rounded quotient; `null` when the denominator is 0.
 * @example
 * roundedRatio(152, 309, 2); // 0.49
 */
export function roundedRatio(
  numerator: number | bigint,
  denominator: number | bigint,
  decimals: number,
): number | null {
  const over = BigInt(denominator);
  if (over === 0n) return null;
  const scaled = BigInt(numerator) * 10n ** BigInt(decimals);
  const half = scaled < 0n ? -over : over;
  // BigInt division cuts off towards zero.
  return Number((2n * scaled + half) / (2n * over)) / 10 ** decimals;
}

/**
 * 100 · count ÷ base with one decimal.
 * @returns `null` when the base is 0.
 * @example
 * percent(152, 309); // 49.2
 */
export const percent = (count: number, base: number): number | null =>
  roundedRatio(100n * BigInt(count), base, 1);

/**
 * An estimate with four decimals, half away from zero. An estimate is a product of quotients in
 * floating point; what lies within 10⁻¹¹ of a half is a half that lost its last digits.
 * @param estimate 0-1
 * @example
 * roundedEstimate(159 / 160); // 0.9938
 */
export const roundedEstimate = (estimate: number): number => Math.floor(estimate * 1e4 + 0.5 + 1e-7) / 1e4;

/**
 * A number that is no quotient of integers (a root took part), half away from zero; what lies within 10⁻¹¹ of a half is a
 * half that lost its last digits.
 * @param decimals 0-6
 * @example
 * roundedFloat(-0.125, 2); // -0.13
 */
export function roundedFloat(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-11 * scale) / scale;
  // Never −0.
  return value < 0 && size > 0 ? -size : size;
}
