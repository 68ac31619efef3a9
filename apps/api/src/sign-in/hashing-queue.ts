import { hashPassword, verifyPassword } from 'better-auth/crypto';
import pLimit from 'p-limit';

/**
 * Hashing a password costs 16 MB and a core for a while, on purpose. Two at a time: a flood of
 * sign-ins waits in the queue and the rest of the service keeps answering.
 */
const queue = pLimit(2);

/** Hashes a password (scrypt) when it is its turn. */
export const hashInTurn = (password: string): Promise<string> => queue(() => hashPassword(password));

/** Compares a password with its hash when it is its turn. */
export const verifyInTurn = (given: { hash: string; password: string }): Promise<boolean> =>
  queue(() => verifyPassword(given));

/** How many passwords wait for their turn, and how many have it. */
export const hashingUse = () => ({ waiting: queue.pendingCount, running: queue.activeCount });
