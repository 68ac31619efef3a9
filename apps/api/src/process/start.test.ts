import { expect, test, vi } from 'vitest';

test('where people choose passwords, what weighs them is read before anybody is let in', async () => {
  // Another file may have weighed one already.
  vi.resetModules();
  const { startTestApi } = await import('../testing/test-api.js');
  const { areEstimatorsRead } = await import('../sign-in/password-strength.js');
  expect(areEstimatorsRead()).toBe(false);
  const api = await startTestApi({ MIM_DEMO: 'false' });
  expect(areEstimatorsRead()).toBe(true);
  await api.close();
});
