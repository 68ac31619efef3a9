import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { onFocusLost } from './focus-lost.js';

let isWanted = false;

/**
 * Asks that the heading of the page that comes next takes the focus, so that reading starts there, also
 * for who does not see the page change.
 */
export function requestHeadingFocus(): void {
  isWanted = true;
}

/**
 * For the heading of a page: takes the focus when it appears, if that was asked for, and when what had the focus
 * is taken away and nothing else takes it, as after an action that makes its own button disappear.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = heading.current;
    if (isWanted) {
      isWanted = false;
      element?.focus({ preventScroll: true });
    }
    // A page that shows its heading while it loads and again when it is there must not lose the focus.
    return () => {
      if (element !== null && document.activeElement === element) isWanted = true;
    };
  }, []);
  useEffect(() => onFocusLost(() => heading.current?.focus({ preventScroll: true })), []);
  return heading;
}
