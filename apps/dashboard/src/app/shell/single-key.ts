const storageKey = 'mim-single-key';

/**
 * Whether the question mark alone shows the shortcuts. It can be turned off: who speaks to the computer,
 * or whose hand slips, would press it without meaning to.
 */
export function isSingleKeyOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKey(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? 'on' : 'off');
  } catch {
    // Storage is closed in this browser: the key stays as it was.
  }
}
