import { addDays, daysBetween } from '@mim/domain/kernel';

const writer = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today by the clock of this computer, in the Netherlands. */
const ownToday = (): string => writer.format(Date.now());

/** Days that the server is ahead of the clock of this computer. */
let ahead = 0;

/**
 * Asks the server something that tells its today, and remembers by how many days the two clocks differ:
 * that of this computer may be wrong, and a test may have fixed the server's. From there on the days go by
 * as they do here, also on a page that stays open past midnight.
 * @param ask the request
 */
export async function askWithToday<Answer extends { readonly today: string }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const before = ownToday();
  const answer = await ask();
  // Midnight may pass while the answer is on its way.
  ahead = answer.today === before ? 0 : daysBetween(ownToday(), answer.today);
  return answer;
}

/**
 * Today as the server has it, `YYYY-MM-DD`. Read once by a page and handed on from there; what may be stored
 * is held against the server's own today.
 */
export const readToday = (): string => addDays(ownToday(), ahead);
