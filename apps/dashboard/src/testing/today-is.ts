import { vi } from 'vitest';
import { askWithToday } from '../clients/today.js';

/**
 * Stands on a day for the rest of a test: the server's today, and the clock of the test's browser, which otherwise
 * runs on and may pass midnight. It is set right again after the test.
 * @param today `YYYY-MM-DD`
 */
export async function todayIs(today: string): Promise<void> {
  vi.setSystemTime(`${today}T12:00:00Z`);
  await askWithToday(async () => ({ today }));
}
