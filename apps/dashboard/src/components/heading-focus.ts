import { type RefObject, useLayoutEffect, useRef } from 'react';

let isWanted = false;

/**
 * Asks that the heading of the page that comes next takes the focus, so that reading starts there, also
 * for who does not see the page change.
 */
export function requestHeadingFocus(): void {
  isWanted = true;
}

/** For the heading of a page: takes the focus when it appears, if that was asked for. */
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
  return heading;
}
