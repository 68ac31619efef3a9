import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { queryClient } from '../../clients/query-client.js';
import { m } from '../../paraglide/messages.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { show } from '../../testing/show.js';
import { CodeForm } from './code-form.js';
import { OwnAccountPage } from './own-account-page.js';
import { SignInPage } from './sign-in-page.js';

const offer = {
  address: 'otpauth://totp/MIM:toos%40mim.test?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=MIM',
  secret: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
};
const recoveryCodes = Array.from({ length: 10 }, (_, index) => `k7mwp-3hxr${'abcdefghjk'[index]}`);
const problem = (code: string) => ({
  code,
  message: { nl: `Dat is ${code}.`, en: `That is ${code}.` },
  remedy: { nl: 'Doe iets anders.', en: 'Do something else.' },
});
const person = { id: 'toos', name: 'Toos', email: 'toos@mim.test' };
const halfway = { demo: false, account: null, today: '2026-05-04', halfway: { ...person, hasFactor: false } };
const wholly = {
  demo: false,
  today: '2026-05-04',
  account: { ...person, role: 'coordinator', locations: [] },
  halfway: null,
};
const session = {
  id: 'one',
  isThis: true,
  signedInAt: '2026-05-04T08:00:00Z',
  usedAt: '2026-05-04T09:00:00Z',
  secondFactor: 'authenticator',
};

/** Shows a page at its address; gives back where one then is, and what was sent. */
function open(path: string, shown: ReactNode, answers: Parameters<typeof fakeApi>[0]) {
  queryClient.clear();
  const calls: unknown[] = [];
  const noted = Object.entries(answers).map(([address, answer]) => [
    address,
    (given: never) => {
      if (address.startsWith('/api/auth')) calls.push([address.replace('/api/auth/', ''), given]);
      return answer(given);
    },
  ]);
  fakeApi(Object.fromEntries(noted));
  const root = createRootRoute();
  const routes = ['/account', '/aanmelden', '/'].map((each) =>
    createRoute({ getParentRoute: () => root, path: each, component: () => (each === path ? shown : null) }),
  );
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  show(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { address: () => router.state.location.href, calls };
}

const setUp = (answers: Parameters<typeof fakeApi>[0] = {}) =>
  open('/aanmelden', <SignInPage />, {
    'session.current': () => halfway,
    '/api/auth/second-factor/offer': () => offer,
    ...answers,
  });
const account = (answers: Parameters<typeof fakeApi>[0] = {}) =>
  open('/account', <OwnAccountPage />, {
    'session.current': () => wholly,
    '/api/auth/own-sign-in': () => ({
      recoveryCodesLeft: 9,
      sessions: [session, { ...session, id: 'two', isThis: false, secondFactor: 'recovery-code' }],
    }),
    ...answers,
  });
const button = (name: string) => page.getByRole('button', { name, exact: true });

testInBothLanguages(async () => {
  setUp();
  await expect.element(page.getByRole('img', { name: m.second_picture() })).toBeVisible();
});

testInBothLanguages(async () => {
  account();
  await expect.element(page.getByText(m.recovery_left({ count: 9 }))).toBeVisible();
});

test('setting up shows a picture and the same in groups of four, and a wrong code at its field', async () => {
  const { calls } = setUp({
    '/api/auth/second-factor/set-up': () => new Refused(problem('code-refused')),
  });
  await expect.element(page.getByText('MFRG GZDF MZTW Q2LK NNWG 23TP OBYX E43U')).toBeVisible();
  const field = page.getByRole('textbox', { name: m.signin_code() });
  await expect.element(field).toHaveAttribute('autocomplete', 'one-time-code');
  await expect.element(field).toHaveAttribute('inputmode', 'numeric');
  await field.fill('12345');
  await button(m.second_confirm()).click();
  await expect.element(field).toHaveAccessibleDescription(new RegExp(m.signin_code_wrong()));
  await field.fill('123 456');
  await button(m.second_confirm()).click();
  await expect.element(field).toHaveAccessibleDescription(/Dat is code-refused\. Doe iets anders\./);
  await expect.element(field).toHaveFocus();
  expect(calls).toEqual([
    ['second-factor/offer', {}],
    ['second-factor/set-up', { code: '123 456' }],
  ]);
});

test('recovery codes are shown after a first code, and one goes on by saying that they are kept', async () => {
  const { address } = setUp({ '/api/auth/second-factor/set-up': () => ({ recoveryCodes }) });
  await page.getByRole('textbox', { name: m.signin_code() }).fill('123456');
  await button(m.second_confirm()).click();
  for (const code of recoveryCodes) await expect.element(page.getByText(code)).toBeVisible();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await button(m.recovery_copy()).click();
  expect(copied).toHaveBeenCalledWith(recoveryCodes.join('\n'));
  await button(m.second_go_on()).click();
  await expect.element(page.getByText(m.recovery_keep_first())).toBeVisible();
  expect(address()).toBe('/aanmelden');
  await page.getByText(m.recovery_kept()).click();
  await button(m.second_go_on()).click();
  await expect.poll(address).toBe('/');
});

test('a recovery code lets in in the place of a code, and it is said how many are left', async () => {
  const inside = vi.fn(async () => undefined);
  const { calls } = open('/aanmelden', <CodeForm onSignedIn={inside} onBack={() => undefined} />, {
    '/api/auth/two-factor/verify-backup-code': () => ({ user: {} }),
    '/api/auth/own-sign-in': () => ({ recoveryCodesLeft: 1, sessions: [session] }),
  });
  await button(m.recovery_instead()).click();
  await page.getByRole('textbox', { name: m.recovery_code() }).fill('K7MWP 3HXRN');
  await button(m.signin_do()).click();
  await expect.element(page.getByText(m.recovery_left({ count: 1 }))).toBeVisible();
  expect(inside).not.toHaveBeenCalled();
  await button(m.second_go_on()).click();
  expect(inside).toHaveBeenCalledOnce();
  expect(calls[0]).toEqual(['two-factor/verify-backup-code', { code: 'K7MWP 3HXRN' }]);
});

test('another phone takes a code, and leads to setting it up', async () => {
  const { address, calls } = account({ '/api/auth/second-factor/remove': () => ({}) });
  await button(m.own_replace()).click();
  await page.getByRole('textbox', { name: m.either_code() }).fill('k7mwp-3hxrn');
  await button(m.own_replace_do()).click();
  await expect.poll(address).toBe('/aanmelden');
  expect(calls).toContainEqual(['second-factor/remove', { code: 'k7mwp-3hxrn' }]);
});

test('a session elsewhere can be ended; a wrong password is said at its field', async () => {
  const { calls } = account({
    '/api/auth/end-session': () => ({}),
    '/api/auth/change-password': () => new Refused(problem('sign-in-refused')),
  });
  await page.getByRole('button', { name: /^(Afmelden|Sign out):/ }).click();
  await expect.poll(() => calls).toContainEqual(['end-session', { id: 'two' }]);
  const current = page.getByLabelText(m.own_password_current());
  await current.fill('verkeerd');
  await page.getByLabelText(m.own_password_new(), { exact: true }).fill('kameel fiets oranje regen');
  await page.getByLabelText(m.own_password_again()).fill('kameel fiets oranje regen');
  await button(m.own_password_do()).click();
  await expect.element(page.getByText(m.own_password_wrong())).toBeVisible();
  await expect.element(current).toHaveFocus();
});

test('new recovery codes are not put away by Escape before one says so', async () => {
  account({ '/api/auth/second-factor/recovery-codes': () => ({ recoveryCodes }) });
  await button(m.own_new_codes()).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: m.either_code() }).fill('123456');
  await dialog.getByRole('button', { name: m.own_new_codes() }).click();
  await expect.element(dialog.getByText(`${recoveryCodes[0]}`)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog.getByText(m.dialog_once_help())).toBeVisible();
  await dialog.getByRole('button', { name: m.dialog_once_stay() }).click();
  await expect.element(dialog.getByText(`${recoveryCodes[0]}`)).toBeVisible();
});

test('the page says that she came in with a recovery code, and no longer that she is to sign in', async () => {
  open('/aanmelden', <SignInPage />, {
    'session.current': () => ({ demo: false, account: null, today: '2026-05-04', halfway: null }),
    '/api/auth/sign-in/email': () => ({ twoFactorRedirect: true }),
    '/api/auth/two-factor/verify-backup-code': () => ({ user: {} }),
    '/api/auth/own-sign-in': () => ({ recoveryCodesLeft: 1, sessions: [session] }),
  });
  await page.getByRole('textbox', { name: m.signin_email() }).fill('toos@mim.test');
  await page.getByLabelText(m.signin_password(), { exact: true }).fill('kameel fiets oranje regen');
  await button(m.signin_do()).click();
  await button(m.recovery_instead()).click();
  await page.getByRole('textbox', { name: m.recovery_code() }).fill('K7MWP 3HXRN');
  await button(m.signin_do()).click();
  await expect.element(page.getByRole('heading', { level: 1, name: m.recovery_used_title() })).toBeVisible();
  expect(document.title).toContain(m.recovery_used_title());
});
