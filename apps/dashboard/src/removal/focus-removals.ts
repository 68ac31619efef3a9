import { afterDrawing } from '../components/after-drawing.js';

/** Leads the keyboard to what was removed, once that is shown: what had the focus is gone. */
export const focusRemovals = (id: string, refreshed: Promise<void>): void =>
  void refreshed.then(() => afterDrawing(() => document.getElementById(id)?.focus()));
