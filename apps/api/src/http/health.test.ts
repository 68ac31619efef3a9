import { describe, expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

describe('health', () => {
  it('is ready while the database answers, and alive without it', async () => {
    const api = await startTestApi();
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-analyst');
    expect((await browser.send('/readyz')).status).toBe(200);
    await api.database.close();
    const ready = await browser.send('/readyz');
    expect(ready.status).toBe(503);
    expect(ready.json).toEqual({ status: 'not ready', database: false, analytics: false });
    expect((await browser.send('/healthz')).json).toEqual({ status: 'alive' });
    for (const path of ['/api/trpc/locations.list?batch=1', '/analytics/trpc/figures.years']) {
      const [answer] = [(await browser.post(path)).json].flat();
      expect(answer.error.data).toMatchObject({ httpStatus: 503, problem: { code: 'data-unreachable' } });
    }
    await expect(browser.signInDemo('demo-analyst')).resolves.toMatchObject({ status: 503 });
  });
});
