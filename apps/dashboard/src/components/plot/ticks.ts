/** A mark on an axis with the words under it, already in the reader's language. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/**
 * Leaves out ticks that would stand too close to the one before them.
 * @param ticks in ascending order
 * @param pixelsPerUnit pixels for one unit of the axis
 * @param gap the smallest distance between two ticks in pixels
 * @returns the first tick and every next one that has room
 */
export function thinTicks(ticks: readonly Tick[], pixelsPerUnit: number, gap: number): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || (tick.value - last.value) * pixelsPerUnit >= gap) kept.push(tick);
  }
  return kept;
}
