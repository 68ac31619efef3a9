const storageKey = 'mim-covers-put-away';

/** The covers that were put away on a day; what was put away on another day is seen again. */
export function readPutAway(today: string): readonly string[] {
  try {
    const [day, ...ids] = (localStorage.getItem(storageKey) ?? '').split(' ');
    return day === today ? ids : [];
  } catch {
    return [];
  }
}

/** Puts a cover away until the day is over. */
export function putAway(coverId: string, today: string): readonly string[] {
  const ids = [...new Set([...readPutAway(today), coverId])];
  try {
    localStorage.setItem(storageKey, [today, ...ids].join(' '));
  } catch {
    // Storage is closed in this browser: it stays away until the page is left.
  }
  return ids;
}
