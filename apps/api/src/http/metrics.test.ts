import { describe, expect, it } from 'vitest';
import { startTestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

const codeIn = (body: unknown) =>
  (body as { error: { data: { problem: { code: string } } } }).error.data.problem.code;
const token = 'Jr8wM2xZ5tKq7nVc1sLh6gYb3pFd9aEu';

describe('what is measured', () => {
  it('is given to who knows the token, by patterns of routes, and holds nothing of anybody', async () => {
    const api = await startTestApi({ MIM_METRICS_TOKEN: token });
    const read = (authorization?: string) =>
      fetch(`${api.url}/metrics`, authorization === undefined ? {} : { headers: { authorization } });
    try {
      const browser = openBrowser(api.url);
      await browser.signInDemo('demo-coordinator-escamp');
      await browser.post('/api/trpc/locations.list?batch=1');
      await browser.post('/api/trpc/Fatma.Yilmaz');
      for (const path of [
        '/calendar/a-secret-of-hers.ics',
        '/mothers/31c4a1f0-1111-4222-8333-444455556666',
        '/livez?name=Fatma',
      ])
        await browser.send(path);
      const unknown = await browser.send('/no-such-address');
      for (const wrong of [undefined, 'Bearer x', `Basic ${token}`, token]) {
        const refused = await read(wrong);
        expect([refused.status, codeIn(await refused.json())]).toEqual([
          404,
          unknown.json.error.data.problem.code,
        ]);
      }
      const answer = await read(`Bearer ${token}`);
      const text = await answer.text();
      expect([
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('cache-control'),
      ]).toEqual([200, expect.stringMatching(/^text\/plain; version=/), 'no-store']);
      const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route));
      expect([...routes]).toEqual(
        expect.arrayContaining(['/api/trpc/:procedure', '/calendar/:secret.ics', '/livez']),
      );
      expect(text).not.toMatch(/Fatma|a-secret|escamp|demo-|31c4a1f0|mim\.example|@|locations\.list/i);
      const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, name]) => name));
      for (const name of labels)
        expect([
          'method',
          'route',
          'status',
          'le',
          'pool',
          'queue',
          'state',
          'type',
          'kind',
          'version',
          'major',
          'minor',
          'patch',
          'space',
        ]).toContain(name);
      for (const line of [
        /^mim_request_duration_seconds_count\{method="GET",route="\/livez",status="200"\} 1$/m,
        /^mim_database_connections\{pool="mim-api",state="waiting"\} 0$/m,
        /^mim_database_connections\{pool="mim-api-sign-in",state="idle"\} \d+$/m,
        /^mim_queue\{queue="passwords",state="waiting"\} 0$/m,
        /^nodejs_eventloop_lag_seconds /m,
      ])
        expect(text).toMatch(line);
    } finally {
      await api.close();
    }
  });

  it('is nowhere without a token', async () => {
    const api = await startTestApi();
    try {
      expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
    } finally {
      await api.close();
    }
  });
});
