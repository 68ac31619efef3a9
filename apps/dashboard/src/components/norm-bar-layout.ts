/**
 * Where a bar of a number beside its norm ends, and where the norm stands on it: both in percent of its
 * width. The bar is as long as the norm and half again, or as the number where that is more.
 * @param value null: nothing to count, an empty bar
 * @example
 * normBarLayout(2, 2); // { filled: 66.7, mark: 66.7 } (rounded)
 */
export function normBarLayout(
  value: number | null,
  norm: number,
): { readonly filled: number; readonly mark: number } {
  const whole = Math.max(norm * 1.5, value ?? 0, 1);
  return { filled: ((value ?? 0) / whole) * 100, mark: (norm / whole) * 100 };
}
