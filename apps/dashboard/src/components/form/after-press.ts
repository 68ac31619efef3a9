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
  const end = () => {
    ended.abort();
    // The click belongs to the press, and comes behind it.
    setTimeout(work);
  };
  for (const name of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(name, end, { capture: true, signal: ended.signal });
}
