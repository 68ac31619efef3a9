/**
 * A share in whole percent, half away from zero, from integers: 0.5 always rounds up.
 * @returns null when there is no base
 * @example
 * wholePercent(152, 309); // 49
 */
export function wholePercent(count: number, base: number): number | null {
  return base === 0 ? null : Math.floor((200 * count + base) / (2 * base));
}
