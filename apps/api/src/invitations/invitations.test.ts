import { inviteFirstAdministrator, lockInvitations, storeInvitation, withActor } from '@mim/database';
import { anActor } from '@mim/database/testing';
import { type Assignment, invitationMinutes } from '@mim/domain/account';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpAuthenticator } from '../testing/authenticator.js';
import { removeMemberships, storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ MIM_DEMO: 'false' });
  await storeProgramme(api.database, [{ accountId: 'anna', role: 'administrator' }]);
  await createAccount(api, { id: 'anna', name: 'Anna de Wit', email: 'anna@mim.test', password });
});
afterAll(() => api.close());

const password = 'fiets lantaarn kwartel veranda';
const another = 'zolder kompas rabarber tunnel';
const escamp: Assignment = { role: 'coordinator', locationIds: ['escamp'], providerId: null };

const invite = (email: string, to: Assignment = escamp) =>
  withActor(api.database.app, { ...anActor('administrator'), accountId: 'anna' }, async (trx) => {
    await lockInvitations(trx);
    return storeInvitation(trx, { email, name: 'Toos Test', minutes: invitationMinutes.others, ...to });
  });
const read = (token: string) => openBrowser(api.url).post('/api/invitation', { token });
const accept = (token: string, chosen = password) =>
  openBrowser(api.url).post('/api/invitation/accept', { token, password: chosen });
const codeOf = ({ json }: Awaited<ReturnType<typeof read>>): string =>
  json?.error?.data.problem.code ?? 'none';
const signIn = async (email: string, chosen: string) => {
  const browser = openBrowser(api.url);
  const { status } = await browser.post('/api/auth/sign-in/email', { email, password: chosen });
  return { status, browser };
};
const usersOf = (email: string) =>
  api.database.auth.selectFrom('auth.user').select('id').where('email', '=', email).execute();

describe('an invitation', () => {
  it('says to whoever has its link who invites to what, and nothing else', async () => {
    const { token } = await invite('toos@mim.test', { ...escamp, locationIds: ['breda', 'escamp'] });
    expect((await read(token)).json).toEqual({
      email: 'toos@mim.test',
      name: 'Toos Test',
      role: 'coordinator',
      locations: ['Locatie breda', 'Locatie escamp'],
      provider: null,
      invitedBy: 'Anna de Wit',
    });
    expect(api.logged.join('')).not.toContain(token);
  });

  it('makes an account that signs in, once, and opens no session by itself', async () => {
    const { token, accountId } = await invite('een@mim.test');
    const browser = openBrowser(api.url);
    const accepted = await browser.post('/api/invitation/accept', { token, password });
    expect([accepted.status, accepted.json, browser.cookies.size]).toEqual([200, { accepted: true }, 0]);
    expect(await usersOf('een@mim.test')).toEqual([{ id: accountId }]);
    expect((await signIn('een@mim.test', password)).status).toBe(200);
    expect(codeOf(await read(token))).toBe('invitation-used');
    expect(codeOf(await accept(token, another))).toBe('invitation-used');
    expect((await signIn('een@mim.test', another)).status).toBe(401);
  });

  it('sent twice at once makes one account', async () => {
    const { token } = await invite('dubbel@mim.test');
    const codes = (await Promise.all([accept(token), accept(token)])).map(codeOf).sort();
    expect(codes).toEqual(['invitation-used', 'none']);
    expect(await usersOf('dubbel@mim.test')).toHaveLength(1);
  });

  it('holds its password to the rules for every password, made of neither its person nor its place', async () => {
    const { token } = await invite('twee@mim.test');
    expect(codeOf(await accept(token, 'kort'))).toBe('password-too-short');
    expect(codeOf(await accept(token, 'wachtwoord wachtwoord'))).toBe('password-guessable');
    expect(codeOf(await accept(token, 'toos test escamp'))).toBe('password-guessable');
    expect(await usersOf('twee@mim.test')).toEqual([]);
  });

  it('weighs ten passwords in a quarter of an hour', async () => {
    const { token } = await invite('vaak@mim.test');
    for (let tried = 0; tried < 10; tried += 1)
      expect(codeOf(await accept(token, 'kort'))).toBe('password-too-short');
    expect(codeOf(await accept(token))).toBe('too-many-choices');
  });

  it.each(['', 'abc', 'x'.repeat(43), '\u0000'])('of a link that is none is told so: %j', async (token) => {
    expect(codeOf(await read(token))).toBe('invitation-unknown');
    expect(codeOf(await accept(token))).toBe('invitation-unknown');
  });

  it('that was replaced, is over, or is for a location that is gone makes no account', async () => {
    const replaced = await invite('drie@mim.test');
    const over = await invite('drie@mim.test');
    const gone = await invite('vier@mim.test', { ...escamp, locationIds: ['escamp', 'verdwenen'] });
    await withActor(api.database.owner, anActor('administrator'), (trx) =>
      trx
        .updateTable('mim.invitation')
        .set({ invitedAt: sql`now() - interval '2 days'`, expiresAt: sql`now() - interval '1 day'` })
        .where('invitationId', '=', over.invitationId)
        .execute(),
    );
    for (const [{ token }, code] of [
      [replaced, 'invitation-withdrawn'],
      [over, 'invitation-expired'],
      [gone, 'invitation-withdrawn'],
    ] as const) {
      expect(codeOf(await read(token))).toBe(code);
      expect(codeOf(await accept(token))).toBe(code);
    }
    expect([...(await usersOf('drie@mim.test')), ...(await usersOf('vier@mim.test'))]).toEqual([]);
  });

  it('at an address that has an account already changes nothing', async () => {
    const { token } = await invite('anna@mim.test');
    expect(codeOf(await accept(token, another))).toBe('account-exists');
    expect((await signIn('anna@mim.test', password)).status).toBe(200);
    // Nothing was given either: the invitation is open as it was.
    expect(codeOf(await read(token))).toBe('none');
  });

  it('to another role of an account that is there is taken up with the password that it has', async () => {
    const email = 'elders@mim.test';
    await createAccount(api, { id: 'elders', email, password });
    const to = { email, name: 'Toos Test', minutes: invitationMinutes.others, ...escamp };
    const { token } = await withActor(
      api.database.app,
      { ...anActor('administrator'), accountId: 'anna' },
      async (trx) => {
        await lockInvitations(trx);
        return storeInvitation(trx, { ...to, existingAccountId: 'elders' });
      },
    );
    // The page of the link tells nothing of it.
    expect(Object.keys((await read(token)).json)).not.toContain('makesAccount');
    expect(codeOf(await accept(token, another))).toBe('not-the-password');
    expect(codeOf(await accept(token))).toBe('none');
    expect(codeOf(await accept(token))).toBe('invitation-used');
    const { browser } = await signIn(email, password);
    await setUpAuthenticator(browser);
    expect((await browser.call('locations.list')).json[0].result.data).toMatchObject([{ code: 'escamp' }]);
  });

  it('that broke off after the account was made gives nothing, and is finished by trying again', async () => {
    const { token } = await invite('half@mim.test');
    await sql`create function mim.broken() returns trigger language plpgsql as
      $$ begin raise exception 'the power went out'; end $$`.execute(api.database.owner);
    await sql`create constraint trigger broken after insert on mim.membership deferrable initially deferred
      for each row execute function mim.broken()`.execute(api.database.owner);
    expect((await accept(token)).status).toBe(500);
    expect(await usersOf('half@mim.test')).toHaveLength(1);
    const { browser } = await signIn('half@mim.test', password);
    expect((await browser.call('locations.list')).status).toBe(401);
    await sql`drop trigger broken on mim.membership`.execute(api.database.owner);
    // Also by an invitation that took its place meanwhile, and with another password.
    const again = await invite('half@mim.test');
    expect(codeOf(await accept(token))).toBe('invitation-withdrawn');
    expect(codeOf(await accept(again.token, another))).toBe('none');
    expect(await usersOf('half@mim.test')).toHaveLength(1);
    expect((await signIn('half@mim.test', password)).status).toBe(401);
    const { browser: hers } = await signIn('half@mim.test', another);
    await setUpAuthenticator(hers);
    expect((await hers.call('locations.list')).json[0].result.data).toEqual([
      { code: 'escamp', name: 'Locatie escamp' },
    ]);
  });

  it('of the first administrator makes one, who cannot be invited again', async () => {
    await removeMemberships(api.database, 'anna');
    const eva = { email: 'Eva@mim.test', name: 'Eva Beheer' };
    const invited = await inviteFirstAdministrator(api.database.app, eva);
    if (!invited.ok) throw new Error(invited.problem.message.en);
    const { token } = invited.value;
    expect((await read(token)).json).toMatchObject({ role: 'administrator', invitedBy: null });
    expect(codeOf(await accept(token))).toBe('none');
    const { browser } = await signIn('eva@mim.test', password);
    await setUpAuthenticator(browser);
    expect((await browser.call('session.current')).json[0].result.data.account).toMatchObject({
      name: 'Eva Beheer',
      role: 'administrator',
    });
    const again = await inviteFirstAdministrator(api.database.app, eva);
    expect(again).toMatchObject({ ok: false, problem: { code: 'administrator-exists' } });
  });
});
