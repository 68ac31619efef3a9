/** A session that is not used for half an hour ends. Seconds. */
export const idleSeconds = 30 * 60;

/** However much it is used, a session ends after twelve hours. Seconds. */
export const absoluteSeconds = 12 * 60 * 60;

/** Use is written down at most once a minute, so a session ends at the earliest after 29 idle minutes. Seconds. */
export const refreshSeconds = 60;

/**
 * When a session ends that is used now, or earlier where its twelve hours are over before that.
 * @param createdAt The moment of signing in.
 * @param wanted The end that half an hour from now would give.
 * @returns The earlier of the two.
 */
export const cappedEnd = (createdAt: Date, wanted: Date): Date =>
  new Date(Math.min(wanted.getTime(), createdAt.getTime() + absoluteSeconds * 1000));
