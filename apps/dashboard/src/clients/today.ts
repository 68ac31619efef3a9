const writer = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * Today in the Netherlands as `YYYY-MM-DD`, wherever this computer stands. Read once by a page and handed
 * on from there; what may be stored is held against the server's own today.
 */
export const readToday = (): string => writer.format(Date.now());
