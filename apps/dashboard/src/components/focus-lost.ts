import { afterDrawing } from './after-drawing.js';

/**
 * Tells when what had the focus was taken out of the page and nothing took the focus instead: it then lies on the
 * page's body, where the keyboard would begin at the top. Not when somebody pressed beside everything.
 * @returns stops telling
 */
export function onFocusLost(tell: () => void): () => void {
  let focused: Element | null = document.activeElement === document.body ? null : document.activeElement;
  const remember = ({ target }: FocusEvent) => {
    focused = target instanceof Element ? target : null;
  };
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    // What is taken away loses the focus just before it is gone.
    queueMicrotask(() => {
      if (relatedTarget === null && target === focused && focused?.isConnected === true) focused = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    afterDrawing(() => {
      if (document.activeElement === null || document.activeElement === document.body) tell();
    });
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    observer.disconnect();
  };
}
