import { describe, expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';
import { sessionCookieName } from './sign-in-cookies.js';

describe('the session cookie', () => {
  it('has a plain name on http, for browsers refuse the other there', () => {
    expect(sessionCookieName('http://localhost:4000')).toBe('mim.session_token');
  });

  it('is tied to this host and to https, where there is https', async () => {
    const api = await startTestApi({ MIM_PUBLIC_ORIGIN: 'https://mim.test' });
    try {
      const browser = openBrowser(api.url);
      const origin = { origin: 'https://mim.test' };
      const answer = await browser.post('/api/demo/sign-in', { accountId: 'demo-analyst' }, origin);
      const [cookie = ''] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-mim\.session_token=/);
      expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      expect(cookie).not.toContain('Domain');
      expect(answer.headers.get('strict-transport-security')).toContain('max-age=63072000');
      const ended = await browser.post('/api/auth/sign-out', {}, origin);
      expect(ended.status).toBe(200);
      expect(browser.cookies.size).toBe(0);
    } finally {
      await api.close();
    }
  });
});
