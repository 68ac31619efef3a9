const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Where a key leads among choices that stand beside one another: the arrow keys to the next and around,
 * Home and End to the ends, a letter to the next one that begins with it.
 * @param labels what the choices are called, in order
 * @param from the index of the one in focus
 * @returns an index, or null when the key leads nowhere
 * @example
 * nextChoice(['huilen', 'slapen', 'spelen'], 1, 's'); // 2
 */
export function nextChoice(labels: readonly string[], from: number, key: string): number | null {
  const count = labels.length;
  if (count === 0) return null;
  const step = steps[key];
  if (step !== undefined) return (from + step + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  const onwards = labels.map((_, index) => (from + 1 + index) % count);
  return onwards.find((index) => labels[index]?.toLocaleLowerCase().startsWith(letter)) ?? null;
}
