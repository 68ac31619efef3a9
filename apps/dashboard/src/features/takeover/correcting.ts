import type { Change } from './requests/takeover.js';

/** How a card of the page changes what is taken over: one change at a time, on top of what is seen. */
export interface Correcting {
  readonly onChange: (change: Change) => void;
  /** A change is under way: what is pressed meanwhile would be on top of what was there before. */
  readonly isSaving: boolean;
}
