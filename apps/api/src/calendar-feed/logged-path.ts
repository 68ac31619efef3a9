/** The path as it may stand in the log: of the address of a calendar, whose path is a secret, only its kind. */
export const loggedPath = (path: string): string => path.replace(/^\/+calendar\/.*$/i, '/calendar/…');
