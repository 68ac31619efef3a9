let isPressed = false;
const note = (pressed: boolean) => () => {
  isPressed = pressed;
};
window.addEventListener('pointerdown', note(true), { capture: true });
for (const end of ['pointerup', 'pointercancel'] as const)
  window.addEventListener(end, note(false), { capture: true });

/**
 * Does something at once, or when the press that is under way has ended. A press takes the keyboard out of a field; what
 * is then said below that field would push the button away from under the pointer, and the press would be none.
 */
export function afterPress(work: () => void): void {
  if (!isPressed) {
    work();
    return;
  }
  const ended = new AbortController();
  const listening = { capture: true, signal: ended.signal };
  const end = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    work();
  };
  // Whose click it is stands fast by then. A press that becomes none, such as a scroll, ends without one.
  window.addEventListener('click', end, listening);
  window.addEventListener('pointerup', () => setTimeout(end), listening);
  window.addEventListener('pointercancel', end, listening);
}
