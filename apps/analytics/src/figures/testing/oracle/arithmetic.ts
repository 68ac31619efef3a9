/** The oracle's own dates and rounding. */

/** A day's number by the Julian day formula of Fliegel and Van Flandern. */
export function julianDay(date: string): number {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const a = Math.trunc((m - 14) / 12);
  return (
    Math.trunc((1461 * (y + 4800 + a)) / 4) +
    Math.trunc((367 * (m - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((y + 4900 + a) / 100)) / 4) +
    d -
    32075
  );
}

/** A quotient of integers written with decimals, half away from zero, by long division. */
export function quotient(numerator: number, denominator: number, decimals: number): string | null {
  if (denominator === 0) return null;
  let digits = String(Math.floor(numerator / denominator));
  let rest = numerator % denominator;
  for (let place = 0; place < decimals; place += 1) {
    rest *= 10;
    digits += String(Math.floor(rest / denominator));
    rest %= denominator;
  }
  const whole = BigInt(digits) + (2 * rest >= denominator ? 1n : 0n);
  const text = whole.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
export const has = <T>(value: T | null): value is T => value !== null;
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * The shares p for which the counted share is just 1.96 standard errors of p away: the ends of Wilson's interval by its own
 * equation, found by halving.
 */
export function scoreInterval(count: number, base: number): { lower: number; upper: number } {
  const share = count / base;
  const distance = (p: number): number => (share - p) ** 2 - (1.959963984540054 ** 2 * p * (1 - p)) / base;
  // Between the share and 0, or 1, the distance changes its sign once.
  const halve = (inside: number, outside: number): number => {
    if (distance(outside) <= 0) return outside;
    let [near, far] = [inside, outside];
    for (let step = 0; step < 100; step += 1) {
      const middle = (near + far) / 2;
      if (distance(middle) <= 0) near = middle;
      else far = middle;
    }
    return near;
  };
  return { lower: halve(share, 0), upper: halve(share, 1) };
}
