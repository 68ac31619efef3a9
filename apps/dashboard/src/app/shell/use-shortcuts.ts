import { useEffect } from 'react';
import { isSingleKeyOn } from './single-key.js';

export interface ShortcutActions {
  readonly openPalette: () => void;
  readonly showShortcuts: () => void;
  /** Brings the palette in, so that it is there by the time the second key is pressed. */
  readonly preparePalette: () => Promise<unknown>;
}

/** Listens for the keys that work on every page. */
export function useShortcuts({ openPalette, showShortcuts, preparePalette }: ShortcutActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Meta') void preparePalette();
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
      } else if (event.key === '?' && !isTyping(event.target) && isSingleKeyOn()) {
        event.preventDefault();
        showShortcuts();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
