/** A mark on an axis with the words under it, already in the reader's language. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/**
 * Leaves out ticks until the rest can be read: every second, third … counted from the first, and the
 * last one too where it has room.
 * @param ticks in ascending order
 * @param pixelsPerUnit pixels for one unit of the axis
 * @param gap the smallest distance between two ticks in pixels
 */
export function thinTicks(ticks: readonly Tick[], pixelsPerUnit: number, gap: number): readonly Tick[] {
  const hasRoom = (tick: Tick, next: Tick) => (next.value - tick.value) * pixelsPerUnit >= gap;
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => index % step === 0);
    if (!kept.every((tick, index) => index === 0 || hasRoom(kept[index - 1] ?? tick, tick))) continue;
    const [lastKept, last] = [kept.at(-1), ticks.at(-1)];
    const isLastMissing = lastKept !== undefined && last !== undefined && lastKept !== last;
    return isLastMissing && hasRoom(lastKept, last) ? [...kept, last] : kept;
  }
  return ticks.slice(0, 1);
}
