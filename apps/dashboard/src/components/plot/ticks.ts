/** A mark on an axis with the words under it, already in the reader's language. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/**
 * Leaves out ticks until the rest can be read: every second, third … counted from the first.
 * @param ticks in ascending order
 * @param pixelsPerUnit pixels for one unit of the axis
 * @param gap the smallest distance between two ticks in pixels
 */
export function thinTicks(ticks: readonly Tick[], pixelsPerUnit: number, gap: number): readonly Tick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => index % step === 0);
    const roomy = kept.every((tick, index) => {
      const next = kept[index + 1];
      return next === undefined || (next.value - tick.value) * pixelsPerUnit >= gap;
    });
    if (roomy) return kept;
  }
  return ticks.slice(0, 1);
}
