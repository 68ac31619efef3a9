/**
 * Calls back after what is shown next was drawn: what was closed is gone by then, and whoever leads the focus
 * somewhere has done so.
 */
export function afterDrawing(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
