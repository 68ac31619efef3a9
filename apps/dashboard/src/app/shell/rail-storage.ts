const storageKey = 'mim-rail';

/** Whether the rail was folded away at the last visit; where nothing is remembered, it is open. */
export function loadRailState(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'folded';
  } catch {
    return false;
  }
}

export function saveRailState(isFolded: boolean): void {
  try {
    localStorage.setItem(storageKey, isFolded ? 'folded' : 'open');
  } catch {
    // Storage is closed in this browser: the rail holds its state until the page is closed.
  }
}
