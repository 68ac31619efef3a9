import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { afterDrawing } from './after-drawing.js';

/** From where each dialog was opened. */
const openers = new WeakMap<Element, Element>();

/** A place in the page; of one that went away with its dialog, the place from which that dialog was opened. */
function standing(place: Element | null): HTMLElement | null {
  if (place === null || place === document.body) return null;
  if (place.isConnected) return place instanceof HTMLElement ? place : null;
  const dialog = place.closest('[role=dialog]');
  return dialog === null ? null : standing(openers.get(dialog) ?? null);
}

/**
 * For a dialog: where one dialog makes way for another and comes back, as a sheet for its forms, the keyboard at last
 * returns to where the first was opened, although what opened the others is gone.
 * @returns goes to the element of the dialog
 */
export function useReturnFocus(): RefObject<HTMLElement | null> {
  const dialog = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    if (dialog.current !== null && opener !== null) openers.set(dialog.current, opener);
    return () =>
      afterDrawing(() => {
        if (document.activeElement === null || document.activeElement === document.body)
          standing(opener)?.focus();
      });
  }, [opener]);
  return dialog;
}
