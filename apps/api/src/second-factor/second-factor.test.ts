import { removeSecondFactor } from '@mim/database';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Authenticator,
  authenticatorOf,
  givePassword,
  setUpAuthenticator,
} from '../testing/authenticator.js';
import { storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { type Answer, openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;
const password = 'gordijn eekhoorn batterij sjaal';
const toos = { id: 'toos', email: 'toos@mim.test', password };

beforeAll(async () => {
  api = await startTestApi({ MIM_DEMO: 'false' });
  await storeProgramme(api.database, [{ accountId: 'toos', role: 'analyst' }]);
  await createAccount(api, toos);
});
afterAll(() => api.close());
beforeEach(async () => {
  await removeSecondFactor(api.database.auth, 'toos');
  await api.database.auth.deleteFrom('auth.rate_limit').execute();
});

const forgetWhatWasUsed = () => api.database.auth.deleteFrom('auth.rate_limit').execute();
const problemIn = ({ json }: Answer): string | undefined => json.error?.data.problem.code;
const isIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.call('locations.list')).status === 200;
const sessionOf = async (browser: TestBrowser) => (await browser.call('session.current')).json[0].result.data;

async function halfwayIn(): Promise<TestBrowser> {
  const browser = openBrowser(api.url);
  expect((await givePassword(browser, toos)).status).toBe(200);
  return browser;
}
async function wholly(): Promise<
  [TestBrowser, Authenticator & { readonly recoveryCodes: readonly string[] }]
> {
  const browser = await halfwayIn();
  const authenticator = await setUpAuthenticator(browser);
  return [browser, authenticator];
}

describe('setting up a second factor', () => {
  it('offers one secret for as long as a session lasts, another in another, and keeps none yet', async () => {
    const [one, other] = [await halfwayIn(), await halfwayIn()];
    const offers = [];
    for (const browser of [one, one, other])
      offers.push((await browser.post('/api/auth/second-factor/offer')).json);
    expect(offers[0].secret).toMatch(/^[A-Z2-7]{40}$/);
    expect(new URL(offers[0].address).searchParams.get('secret')).toBe(offers[0].secret);
    expect(offers[0].address).toMatch(/^otpauth:\/\/totp\/MIM:toos%40mim\.test\?/);
    expect(offers[1]).toEqual(offers[0]);
    expect(offers[2].secret).not.toBe(offers[0].secret);
    expect(await api.database.auth.selectFrom('auth.two_factor').select('id').execute()).toEqual([]);
  });

  it('lets in with a first code, under another token, and ends every other session', async () => {
    const [browser, other] = [await halfwayIn(), await halfwayIn()];
    const before = browser.cookies.get('mim.session_token') ?? '';
    const offered = await browser.post('/api/auth/second-factor/offer');
    const { codeAt } = authenticatorOf(offered.json.secret);
    const wrong = ['000000', '000001', '000002', '000003'].find(
      (code) => ![-1, 0, 1].some((at) => codeAt(at) === code),
    );
    const refused = await browser.post('/api/auth/second-factor/set-up', { code: wrong });
    expect(problemIn(refused)).toBe('code-refused');
    expect(await sessionOf(browser)).toMatchObject({ account: null, halfway: { hasFactor: false } });
    const spaced = codeAt().replace(/^.../, '$& ');
    const done = await browser.post('/api/auth/second-factor/set-up', { code: spaced });
    expect(done.json.recoveryCodes).toHaveLength(10);
    const after = browser.cookies.get('mim.session_token') ?? '';
    expect(after).not.toBe(before);
    expect(done.text).not.toContain(decodeURIComponent(after).split('.')[0]);
    expect(await sessionOf(browser)).toMatchObject({ account: { id: 'toos' }, halfway: null });
    expect(await sessionOf(other)).toMatchObject({ account: null, halfway: null });
    browser.cookies.set('mim.session_token', before);
    expect(await sessionOf(browser)).toMatchObject({ account: null, halfway: null });
  });

  it('twice at once is done once', async () => {
    const browsers = [await halfwayIn(), await halfwayIn()];
    const offers = await Promise.all(
      browsers.map((browser) => browser.post('/api/auth/second-factor/offer')),
    );
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        browser.post('/api/auth/second-factor/set-up', {
          code: authenticatorOf(offers[index]?.json.secret).codeAt(),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await api.database.auth.selectFrom('auth.two_factor').select('id').execute()).toHaveLength(1);
    expect((await Promise.all(browsers.map(isIn))).sort()).toEqual([false, true]);
  });

  it('is no way to put another one in its place', async () => {
    const [browser] = await wholly();
    for (const step of ['offer', 'set-up', 'give'])
      expect(
        problemIn(
          await browser.post(`/api/auth/second-factor/${step}`, step === 'offer' ? {} : { code: '1' }),
        ),
      ).toBe('sign-in-required');
  });
});

describe('a session', () => {
  it('that was opened with a password alone stays halfway, whatever the account has by now', async () => {
    const [, authenticator] = await wholly();
    // As an issuer of identities opens one, which is asked for no code on the way in.
    const stranger = openBrowser(api.url);
    await givePassword(stranger, toos);
    await stranger.post('/api/auth/two-factor/verify-totp', { code: authenticator.codeAt() });
    await api.database.auth
      .updateTable('auth.session')
      .set({ secondFactor: null, secondFactorId: null })
      .execute();
    expect(await isIn(stranger)).toBe(false);
    expect(await sessionOf(stranger)).toMatchObject({ account: null, halfway: { hasFactor: true } });
    expect(problemIn(await stranger.post('/api/auth/second-factor/offer'))).toBe('second-factor-there');
    const given = await stranger.post('/api/auth/second-factor/give', { code: authenticator.codeAt(1) });
    expect([given.status, await isIn(stranger)]).toEqual([200, true]);
  });

  it('ends at once when the factor that it rests on is reset', async () => {
    const [browser] = await wholly();
    expect(await isIn(browser)).toBe(true);
    await removeSecondFactor(api.database.auth, 'toos');
    expect(await isIn(browser)).toBe(false);
    expect(await sessionOf(browser)).toMatchObject({ account: null, halfway: null });
    expect(await sessionOf(await halfwayIn())).toMatchObject({ halfway: { hasFactor: false } });
  });

  it('after a new password is what it was before, and no longer lasts', async () => {
    const [browser] = await wholly();
    const lasts = async () => {
      const { headers } = await browser.call('session.current');
      return Number(headers.get('x-mim-session-absolute'));
    };
    await api.database.auth
      .updateTable('auth.session')
      .set({ createdAt: new Date(Date.now() - 60 * 60 * 1000) })
      .execute();
    const before = await lasts();
    const newPassword = 'kameel fiets oranje regen';
    const changed = await browser.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword,
    });
    expect([changed.status, await isIn(browser)]).toEqual([200, true]);
    expect(await lasts()).toBeLessThanOrEqual(before);
    await forgetWhatWasUsed();
    await browser.post('/api/auth/change-password', { currentPassword: newPassword, newPassword: password });
  });

  it('is among one’s own, and can be ended from another; one of somebody else cannot', async () => {
    const [browser, authenticator] = await wholly();
    const other = openBrowser(api.url);
    await givePassword(other, toos);
    await other.post('/api/auth/two-factor/verify-totp', { code: authenticator.codeAt() });
    const { sessions } = (await browser.post('/api/auth/own-sign-in')).json;
    expect(sessions).toHaveLength(2);
    const [foreign] = sessions.filter(({ isThis }: { isThis: boolean }) => !isThis);
    expect((await browser.post('/api/auth/end-session', { id: 'of-somebody-else' })).status).toBe(200);
    expect(await isIn(other)).toBe(true);
    expect((await browser.post('/api/auth/end-session', { id: foreign.id })).status).toBe(200);
    expect([await isIn(other), await isIn(browser)]).toEqual([false, true]);
  });
});

describe('recovery codes and another authenticator', () => {
  it('take a code, which is used up by it; new codes take the place of the old', async () => {
    const [browser, authenticator] = await wholly();
    const renew = (code: string) => browser.post('/api/auth/second-factor/recovery-codes', { code });
    expect(problemIn(await renew('aaaaa-aaaaa'))).toBe('recovery-code-refused');
    const code = authenticator.codeAt();
    const { recoveryCodes } = (await renew(code)).json;
    expect(recoveryCodes).toHaveLength(10);
    expect(problemIn(await renew(code))).toBe('code-used');
    expect(problemIn(await renew(authenticator.recoveryCodes[0] ?? ''))).toBe('recovery-code-refused');
    expect((await renew(recoveryCodes[0])).status).toBe(200);
  });

  it('removing leads back to setting one up, in this session alone, with what the phone no longer holds', async () => {
    const [browser, authenticator] = await wholly();
    const other = openBrowser(api.url);
    await givePassword(other, toos);
    await other.post('/api/auth/two-factor/verify-totp', { code: authenticator.codeAt() });
    const remove = (code: string) => browser.post('/api/auth/second-factor/remove', { code });
    expect(problemIn(await remove('12345'))).toBe('recovery-code-refused');
    expect(await isIn(browser)).toBe(true);
    expect((await remove(authenticator.recoveryCodes[3] ?? '')).status).toBe(200);
    expect([await isIn(browser), await isIn(other)]).toEqual([false, false]);
    expect(await sessionOf(other)).toMatchObject({ account: null, halfway: null });
    await setUpAuthenticator(browser);
    expect(await isIn(browser)).toBe(true);
  });

  it('of ten tries in a quarter of an hour no more are judged', async () => {
    const [browser, authenticator] = await wholly();
    await forgetWhatWasUsed();
    const tries = Array.from({ length: 30 }, () =>
      browser.post('/api/auth/second-factor/recovery-codes', { code: 'aaaaa-aaaaa' }),
    );
    const judged = (await Promise.all(tries)).map(problemIn);
    expect(judged.filter((code) => code === 'recovery-code-refused')).toHaveLength(10);
    const answer = await browser.post('/api/auth/second-factor/remove', { code: authenticator.codeAt() });
    expect(problemIn(answer)).toBe('too-many-attempts');
  });
});
