import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErrorMap } from '../trpc/error-map.js';
import { createApp } from './create-app.js';
import { refuseOtherAddresses } from './handle-errors.js';

fc.configureGlobal({ seed: 20_081_231 });

const errors = createErrorMap({});
const logged: string[] = [];
const app = createApp({
  log: { service: 'test', level: 'info', stream: { write: (line) => void logged.push(line) } },
  security: { secure: true, pages: { scriptSrc: ["'self'"] } },
  errors,
});
refuseOtherAddresses(app, errors);
app.get('/fine', async () => 'fine');
app.get('/key/:secret', async () => 'fine');
app.get('/kept', async (_request, reply) => reply.header('cache-control', 'max-age=60').send('kept'));
app.get('/broken', async () => {
  throw new Error('select name from mim.mother -- Fatima');
});
app.get('/gone', async () => {
  throw new Error('one', { cause: Object.assign(new Error('two'), { code: 'ECONNRESET' }) });
});

beforeAll(() => app.listen({ port: 0, host: '127.0.0.1' }));
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.listeningOrigin}${path}`, { headers });
const problemAt = async (path: string) => {
  const answer = await get(path);
  const text = await answer.text();
  return { answer, text, code: JSON.parse(text).error.data.problem.code };
};

describe('a server', () => {
  it('answers an error as a problem, without its words', async () => {
    const { answer, text, code } = await problemAt('/broken');
    expect([answer.status, code]).toEqual([500, 'unexpected']);
    expect(text).not.toMatch(/Fatima|select|stack|\.ts/);
    expect(logged.join('')).not.toMatch(/Fatima|select name/);
  });

  it('says of a database that is gone that the data cannot be reached, and when to try again', async () => {
    const { answer, code } = await problemAt('/gone');
    expect([answer.status, code, answer.headers.get('retry-after')]).toEqual([503, 'data-unreachable', '60']);
  });

  it('answers an address that leads nowhere', async () => {
    const { answer, code } = await problemAt('/nowhere');
    expect([answer.status, code]).toEqual([404, 'not-found']);
  });

  it.each([
    ['unfinished', '/%'],
    ['no hexadecimal', '/fine/%zz'],
    ['no UTF-8', '/key/%e2%28'],
    ['too long', `/key/${'x'.repeat(3000)}`],
  ])('answers an address that nothing can read in words of our own: %s', async (_what, path) => {
    const { answer, text, code } = await problemAt(path);
    expect([answer.status, code]).toEqual([404, 'not-found']);
    expect(text).not.toMatch(/%|xxx|FST/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('answers whatever is asked for in words of our own', async () => {
    const parts = fc.constantFrom(
      '/',
      '%',
      '%zz',
      '%e2%28',
      '%00',
      '%2e%2e',
      '//',
      'key',
      'fine',
      '%5c',
      ';',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (path) => {
        const answer = await app.inject({ url: `/${path.join('')}`, headers: { accept: 'text/html' } });
        expect(answer.statusCode).toBeLessThan(500);
        expect(answer.body).not.toMatch(/FST|Bad Request/);
      }),
    );
  });

  it('lets nobody keep an answer that does not say so', async () => {
    for (const path of ['/fine', '/broken', '/nowhere']) {
      expect((await get(path)).headers.get('cache-control')).toBe('no-store');
    }
    expect((await get('/kept')).headers.get('cache-control')).toBe('max-age=60');
  });

  it('tells a browser what it may do: no more than its pages need', async () => {
    const { headers } = await get('/fine');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('logs a line for each answer, without query, secret or an id that was sent', async () => {
    await get('/fine?name=Fatima', { 'x-request-id': 'Fatima', 'request-id': 'Fatima' });
    for (const path of [
      '/key/Fatima',
      '/key/%46atima',
      '/%6Bey/Fatima',
      '//key/Fatima',
      '/Fatima',
      '/key/Fatima%',
    ])
      await get(path);
    const lines = logged.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ service: 'test', route: '/fine', status: 200 }));
    expect(lines).toContainEqual(expect.objectContaining({ route: '/key/:secret', status: 200 }));
    expect(lines).toContainEqual(expect.objectContaining({ route: null, status: 404 }));
    expect(logged.join('')).not.toMatch(/Fatima|%46atima/);
  });
});
