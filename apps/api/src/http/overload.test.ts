import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptsPerMinute } from '../sign-in/open-routes.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ MIM_DEMO: 'false' });
});
afterAll(() => api.close());

describe('a flood from one address', () => {
  it('of sign-ins to ever other accounts is slowed down, in our words', async () => {
    const attempts = Array.from({ length: attemptsPerMinute + 20 }, (_, index) =>
      openBrowser(api.url).post('/api/auth/sign-in/email', { email: `m${index}@mim.test`, password: '' }),
    );
    const answers = await Promise.all(attempts);
    const refused = answers.filter(({ status }) => status === 429);
    const evaluated = answers.filter(({ status }) => status === 400);
    expect(evaluated.length).toBeLessThanOrEqual(attemptsPerMinute);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.json.error.data.problem.code).toBe('too-many-requests');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('leaves health and everybody’s pages alone', async () => {
    expect((await openBrowser(api.url).send('/healthz')).headers.get('x-ratelimit-limit')).toBeNull();
    expect((await openBrowser(api.url).call('session.current')).status).toBe(200);
  });
});
