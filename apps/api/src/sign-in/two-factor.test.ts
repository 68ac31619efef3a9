import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Authenticator, givePassword, setUpAuthenticator } from '../testing/authenticator.js';
import { storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { type Answer, openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;
let authenticator: Authenticator & { readonly recoveryCodes: readonly string[] };

const toos = { id: 'toos', email: 'toos@mim.test', password: 'een lang wachtwoord' };

const isIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.call('locations.list')).status === 200;
const verify = (browser: TestBrowser, code: string) =>
  browser.post('/api/auth/two-factor/verify-totp', { code });
const recover = (browser: TestBrowser, code: string) =>
  browser.post('/api/auth/two-factor/verify-backup-code', { code });
const problemIn = ({ json }: Answer): string | undefined => json.error?.data.problem.code;

/** A browser in which the password was given. */
async function halfway(): Promise<TestBrowser> {
  const browser = openBrowser(api.url);
  expect((await givePassword(browser, toos)).json).toMatchObject({ twoFactorRedirect: true });
  return browser;
}
/** A code that is wrong now, and in the half minutes around it. */
const wrongCode = (): string =>
  ['000000', '000001', '000002', '000003', '000004', '000005'].find(
    (code) => ![-2, -1, 0, 1, 2].some((at) => authenticator.codeAt(at) === code),
  ) ?? '';

beforeAll(async () => {
  api = await startTestApi({ MIM_DEMO: 'false' });
  await storeProgramme(api.database, [{ accountId: 'toos', role: 'analyst' }]);
  await createAccount(api, toos);
  const browser = openBrowser(api.url);
  await givePassword(browser, toos);
  authenticator = await setUpAuthenticator(browser);
});
afterAll(() => api.close());
/** Forgets attempts and what was used; a test that goes by it asks nothing of others. */
beforeEach(() => api.database.auth.deleteFrom('auth.rate_limit').execute());

describe('the second factor', () => {
  it('is asked after the password, and until then there is no session', async () => {
    const before = await api.database.auth.selectFrom('auth.session').select('id').execute();
    const browser = await halfway();
    expect(browser.cookies.has('mim.session_token')).toBe(false);
    expect(await api.database.auth.selectFrom('auth.session').select('id').execute()).toEqual(before);
    expect((await browser.call('session.current')).json[0].result.data).toMatchObject({
      account: null,
      halfway: null,
    });
    const verified = await verify(browser, authenticator.codeAt());
    expect(verified.status).toBe(200);
    expect(JSON.stringify(verified.json)).not.toContain('token');
    expect(await isIn(browser)).toBe(true);
  });

  it('opens one session with one code, also when it is sent at once, and the rest can try the next code', async () => {
    const browsers = await Promise.all([halfway(), halfway(), halfway()]);
    const code = authenticator.codeAt();
    const answers = await Promise.all(browsers.map((browser) => verify(browser, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(problemIn))).toEqual(new Set([undefined, 'code-used']));
    const later = await halfway();
    expect(problemIn(await verify(later, code))).toBe('code-used');
    expect((await verify(later, authenticator.codeAt(1))).status).toBe(200);
  });

  it('can be a recovery code however it is typed, once, also when it is sent twice at once', async () => {
    const [code = ''] = authenticator.recoveryCodes;
    expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    const browsers = await Promise.all([halfway(), halfway()]);
    const answers = await Promise.all(
      browsers.map((browser) => recover(browser, ` ${code.toUpperCase().replace('-', '')}`)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [first] = browsers.filter((_, index) => answers[index]?.status === 200);
    const state = await first?.post('/api/auth/own-sign-in');
    expect(state?.json.recoveryCodesLeft).toBe(9);
    expect(state?.json.sessions[0]).toMatchObject({ isThis: true, secondFactor: 'recovery-code' });
    expect(problemIn(await recover(await halfway(), code))).toBe('recovery-code-refused');
  });

  it('is not given by guessing: ten of any codes are judged in a quarter of an hour', async () => {
    const wrong = wrongCode();
    const judged: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      const browser = await halfway();
      for (let guess = 0; guess < 4; guess += 1)
        judged.push(problemIn(await (guess % 2 ? verify(browser, wrong) : recover(browser, 'aaaaa-aaaaa'))));
    }
    expect(judged.filter((code) => code?.endsWith('code-refused'))).toHaveLength(10);
    expect(judged.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts']);
    expect(problemIn(await verify(await halfway(), authenticator.codeAt()))).toBe('too-many-attempts');
  });

  it('of one that is typed in a session nothing is said, and no recovery code is used up', async () => {
    const browser = await halfway();
    await verify(browser, authenticator.codeAt());
    for (const code of [authenticator.codeAt(1), wrongCode()])
      expect(problemIn(await verify(browser, code))).toBe('password-first');
    expect(problemIn(await recover(browser, authenticator.recoveryCodes[1] ?? ''))).toBe('password-first');
    expect((await browser.post('/api/auth/own-sign-in')).json.recoveryCodesLeft).toBe(9);
  });

  it('means nothing to who gave no password', async () => {
    const browser = openBrowser(api.url);
    expect(problemIn(await verify(browser, authenticator.codeAt()))).toBe('password-first');
    expect(await isIn(browser)).toBe(false);
  });

  it('is stored so that the database alone does not give it away', async () => {
    const [stored] = await api.database.auth.selectFrom('auth.two_factor').selectAll().execute();
    expect(Buffer.from(stored?.secret ?? '').includes(authenticator.secret)).toBe(false);
    expect(stored?.backupCodes).not.toContain(authenticator.recoveryCodes[1]);
  });
});
