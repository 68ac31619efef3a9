import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

let folder: string;
let api: TestApi;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mim-dashboard-'));
  await mkdir(join(folder, 'assets'));
  const script = join(folder, 'assets', 'index-Bx3f9aQ2.js');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>MIM</title>');
  await writeFile(script, 'export {};');
  await writeFile(`${script}.br`, brotliCompressSync('export {};'));
  await writeFile(`${script}.gz`, gzipSync('export {};'));
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  // As in a settings file: seen from where the process runs.
  api = await startTestApi({ MIM_DASHBOARD_FOLDER: relative(process.cwd(), folder) });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const page = { accept: 'text/html,application/xhtml+xml' };
const get = (path: string, headers: Record<string, string> = page) =>
  openBrowser(api.url).send(path, { headers });

describe('the dashboard', () => {
  it.each(['/', '/landelijke-cijfers', '/locatiecijfers/den-haag-escamp?jaar=2008', '/aanmelden'])(
    'answers %s with its page, which is asked for anew each time',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('<title>MIM</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.each([
    ['no hexadecimal', '/moeders/%zz'],
    ['an unfinished escape', '/%'],
    ['no UTF-8', '/bezoekmoeders/%e2%28/x'],
    ['a number 0', '/aanmelden%00'],
    ['a backslash', '/%5Cevil.example'],
    ['two slashes', '/nergens//evil.example'],
    ['no end', `/${'a'.repeat(9000)}`],
  ])('answers a browser that asks for a page at a path with %s with its page', async (_what, path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<title>MIM</title>');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it.each(['/api/%zz', '/api/trpc/%', '/analytics/%e2%28', '/assets/%zz.js'])(
    'answers %s as an address of no page, whoever asks',
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('not-found')]);
    },
  );

  it('lets the browser keep a file whose name changes with its content', async () => {
    const answer = await get('/assets/index-Bx3f9aQ2.js', { accept: '*/*' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg', { accept: '*/*' })).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])(
    'hands out a file as it was compressed at the build, to a browser that takes %s',
    async (takes, encoding) => {
      const answer = await get('/assets/index-Bx3f9aQ2.js', { accept: '*/*', 'accept-encoding': takes });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('content-type')).toMatch(/javascript/);
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.text).toBe('export {};');
    },
  );

  it.each<[path: string, headers: Record<string, string>]>([
    ['/assets/gone.js', { accept: '*/*' }],
    ['/assets/gone.js', page],
    ['/api/nothing', page],
    ['/analytics/nothing', page],
    ['/landelijke-cijfers', { accept: 'application/json' }],
    ['/../package.json', { accept: '*/*' }],
    ['/%2e%2e/%2e%2e/etc/passwd', { accept: '*/*' }],
  ])('does not answer %s %o with a page', async (path, headers) => {
    const answer = await get(path, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('<title>');
  });

  it.each([
    ['a number 0', '/aanmelden%00'],
    ['a number 0 in a file', '/assets/a%00b.js'],
    ['a backslash', '/%5Cevil.example'],
    ['no end', `/${'a'.repeat(9000)}`],
  ])('says of a path with %s that it leads nowhere', async (_what, path) => {
    const answer = await get(path, { accept: '*/*' });
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('not-found')]);
  });

  it('may run no script, style or frame but its own', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
