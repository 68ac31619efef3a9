/** Rows of all tables together that come in through a page: a hundred times those of the largest location. */
export const mostImported = 50_000;
/** Problems that a page shows one by one. */
export const mostShown = 500;
/** Files that are read at a time: each takes a thread, and the others wait. */
export const readAtATime = 2;
