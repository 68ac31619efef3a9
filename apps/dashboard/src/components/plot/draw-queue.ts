/** Something to draw, and whether the reader can see its place now. */
interface Waiting {
  readonly draw: () => void;
  readonly isInSight: () => boolean;
}

const waiting = new Set<Waiting>();
let isRunning = false;

/**
 * Draws soon: what is in sight in the next frame, the rest one at a time after it, so that a page of many
 * plots stays at hand while it is drawn.
 * @returns takes it back, if it was not drawn yet
 */
export function drawSoon(draw: () => void, isInSight: () => boolean): () => void {
  const one: Waiting = { draw, isInSight };
  waiting.add(one);
  if (!isRunning) {
    isRunning = true;
    requestAnimationFrame(drawInSight);
  }
  return () => waiting.delete(one);
}

/** Everything that waits, at once: for the printer. */
export function drawAll(): void {
  for (const one of waiting) drawOne(one);
}

function drawOne(one: Waiting): void {
  waiting.delete(one);
  one.draw();
}

function drawInSight(): void {
  for (const one of [...waiting].filter(({ isInSight }) => isInSight())) drawOne(one);
  drawNext();
}

function drawNext(): void {
  const [next] = waiting;
  if (next === undefined) {
    isRunning = false;
    return;
  }
  drawOne(next);
  setTimeout(drawNext);
}

if (typeof window !== 'undefined') window.addEventListener('beforeprint', drawAll);
