import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;
let secret: Buffer;
let backupCodes: string[];

const password = 'een lang wachtwoord';
const toos = { id: 'toos', email: 'toos@mim.test', password };

/** What an authenticator app shows (RFC 6238, six digits, thirty seconds). */
function codeAt(key: Buffer, milliseconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(milliseconds / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The secret in the address that an authenticator app scans (base32, RFC 4648). */
function secretIn(address: string): Buffer {
  const text = new URL(address).searchParams.get('secret') ?? '';
  const bits = [...text.replaceAll('=', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const signIn = (browser: TestBrowser) =>
  browser.post('/api/auth/sign-in/email', { email: toos.email, password });

const isIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.call('locations.list')).status === 200;

beforeAll(async () => {
  api = await startTestApi({ MIM_DEMO: 'false' });
  await storeProgramme(api.database, [{ accountId: 'toos', role: 'analyst' }]);
  await createAccount(api, toos);
  const browser = openBrowser(api.url);
  await signIn(browser);
  const enabled = await browser.post('/api/auth/two-factor/enable', { password });
  expect(enabled.status).toBe(200);
  secret = secretIn(enabled.json.totpURI);
  backupCodes = enabled.json.backupCodes;
  // The code of the half minute before is right too, and leaves the present one for the tests.
  const verified = await browser.post('/api/auth/two-factor/verify-totp', {
    code: codeAt(secret, Date.now() - 30_000),
  });
  expect(verified.status).toBe(200);
});
afterAll(() => api.close());

describe('the second factor', () => {
  it('is asked after the password, and until then there is no session', async () => {
    const browser = openBrowser(api.url);
    const answer = await signIn(browser);
    expect(answer.json.twoFactorRedirect).toBe(true);
    expect(browser.cookies.has('mim.session_token')).toBe(false);
    expect(await isIn(browser)).toBe(false);
    const verified = await browser.post('/api/auth/two-factor/verify-totp', {
      code: codeAt(secret, Date.now()),
    });
    expect(verified.status).toBe(200);
    expect(JSON.stringify(verified.json)).not.toContain('token');
    expect(await isIn(browser)).toBe(true);
  });

  it('opens one session with one code, also when it is sent twice at once', async () => {
    const code = codeAt(secret, Date.now() + 30_000);
    const browsers = await Promise.all(
      [1, 2, 3].map(async () => {
        const browser = openBrowser(api.url);
        await signIn(browser);
        return browser;
      }),
    );
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/api/auth/two-factor/verify-totp', { code })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, json } of answers)
      if (status !== 200) expect(json.error.data.problem.code).toBe('code-used');
    const isInside = await Promise.all(browsers.map(isIn));
    expect(isInside.filter((inside) => inside)).toHaveLength(1);
  });

  it('can be a code kept for a lost telephone, once', async () => {
    const [code = ''] = backupCodes;
    const first = openBrowser(api.url);
    await signIn(first);
    expect((await first.post('/api/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
    expect(await isIn(first)).toBe(true);
    const second = openBrowser(api.url);
    await signIn(second);
    const refused = await second.post('/api/auth/two-factor/verify-backup-code', { code });
    expect(refused.json.error.data.problem.code).toBe('code-refused');
    expect(await isIn(second)).toBe(false);
  });

  it('is not given by guessing: after five wrong codes the right one does not count either', async () => {
    const browser = openBrowser(api.url);
    await signIn(browser);
    const right = codeAt(secret, Date.now());
    const wrong = right === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) {
      const answer = await browser.post('/api/auth/two-factor/verify-totp', { code: wrong });
      expect(answer.json.error.data.problem.code).toBe('code-refused');
    }
    const answer = await browser.post('/api/auth/two-factor/verify-totp', {
      code: codeAt(secret, Date.now()),
    });
    expect(answer.status).toBe(429);
    expect(await isIn(browser)).toBe(false);
  });

  it('means nothing to who gave no password', async () => {
    const browser = openBrowser(api.url);
    const answer = await browser.post('/api/auth/two-factor/verify-totp', {
      code: codeAt(secret, Date.now()),
    });
    expect(answer.json.error.data.problem.code).toBe('code-refused');
    expect(await isIn(browser)).toBe(false);
  });

  it('is stored so that the database alone does not give it away', async () => {
    const [stored] = await api.database.auth.selectFrom('auth.two_factor').selectAll().execute();
    expect(Buffer.from(stored?.secret ?? '').includes(secret)).toBe(false);
    expect(stored?.backupCodes).not.toContain(backupCodes[1]);
  });
});
