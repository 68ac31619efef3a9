import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { AccountsPage } from './accounts-page.js';
import type { Accounts, ListedAccount } from './requests/accounts.js';

const account = (name: string, change: Partial<ListedAccount> = {}): ListedAccount => ({
  accountId: name,
  name,
  email: `${name.toLowerCase()}@mim.test`,
  hasSecondFactor: false,
  lastSignInAt: null,
  isOwn: false,
  roles: [
    {
      membershipId: '00000000-0000-4000-8000-000000000001',
      version: 1,
      role: 'coordinator',
      place: 'Breda',
      firstDay: null,
      lastDay: null,
      state: 'held',
    },
  ],
  ...change,
});
const known: Accounts = {
  accounts: [account('Bea'), account('Marit', { isOwn: true, hasSecondFactor: true })],
  invitations: [],
  roles: ['coordinator'],
  locations: [{ code: 'breda', name: 'Breda' }],
  providers: [],
};

function shown(answers: Parameters<typeof fakeApi>[0] = {}, demo = false) {
  fakeApi({
    'session.current': () => ({ demo, today: '2026-05-04', account: null }),
    'accounts.list': () => known,
    'accounts.log': () => ({ lines: [], hasMore: false }),
    ...answers,
  });
  showPage(<AccountsPage />);
}

test('who can work here is listed with her role, and nobody ends her own', async () => {
  shown();
  await expect.element(page.getByText('bea@mim.test')).toBeVisible();
  await expect.element(page.getByText('Nog geen tweede stap')).toBeVisible();
  await expect.element(page.getByText('Tweede stap ingesteld')).toBeVisible();
  expect(page.getByRole('button', { name: /^Beëindigen/ }).all()).toHaveLength(1);
  expect(await axeFindings()).toEqual([]);
});

test('in the demo nobody is told that a second step is missing', async () => {
  shown({}, true);
  await expect.element(page.getByText('bea@mim.test')).toBeVisible();
  await expect.element(page.getByText('Nog geen tweede stap')).not.toBeInTheDocument();
});

test('an address that is none is refused beside its field, and the link is shown once it was made', async () => {
  const invite = vi.fn((_input: unknown) => ({
    outcome: 'invited',
    token: 'geheim',
    expiresAt: '2026-05-11T10:00:00.000Z',
  }));
  shown({ 'accounts.invite': invite });
  await userEvent.click(page.getByRole('button', { name: 'Uitnodigen' }));
  const sheet = page.getByRole('dialog');
  await userEvent.fill(sheet.getByLabelText('Naam'), 'Carla');
  await userEvent.fill(sheet.getByLabelText('E-mailadres van het werk'), 'geen adres');
  await userEvent.click(sheet.getByRole('button', { name: 'Uitnodigen' }));
  await expect
    .element(sheet.getByLabelText('E-mailadres van het werk'))
    .toHaveAttribute('aria-invalid', 'true');
  expect(invite).not.toHaveBeenCalled();
  await userEvent.fill(sheet.getByLabelText('E-mailadres van het werk'), 'Carla@mim.test');
  await userEvent.click(sheet.getByRole('button', { name: 'Uitnodigen' }));
  await expect
    .element(sheet.getByLabelText('Link', { exact: true }))
    .toHaveValue(`${window.location.origin}/uitnodiging#geheim`);
  expect(invite.mock.calls[0]?.[0]).toMatchObject({ role: 'coordinator', locationIds: ['breda'] });
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet.getByText('U ziet dit maar één keer. Sluiten?')).toBeVisible();
  await expect.element(sheet.getByLabelText('Link', { exact: true })).toBeVisible();
  await userEvent.click(sheet.getByRole('button', { name: 'Sluiten', exact: true }).last());
  await expect.element(sheet).not.toBeInTheDocument();
});

test('the end of a role that is refused says why, and what was chosen stays', async () => {
  const problem = {
    code: 'last-administrator',
    message: { nl: 'Dit is de laatste beheerder.', en: 'This is the last administrator.' },
    remedy: { nl: 'Nodig eerst een ander uit.', en: 'Invite another one first.' },
  };
  shown({ 'accounts.endRole': () => new Refused(problem) });
  await userEvent.click(page.getByRole('button', { name: /^Beëindigen/ }));
  const dialog = page.getByRole('dialog');
  await userEvent.click(dialog.getByRole('button', { name: 'Beëindigen' }));
  await expect.element(dialog.getByText('Dit is de laatste beheerder.')).toBeVisible();
});

test('a second factor is reset after it was said what that does', async () => {
  const reset = vi.fn((_input: unknown) => null);
  const accounts = [account('Bea', { hasSecondFactor: true })];
  shown({ 'accounts.list': () => ({ ...known, accounts }), 'accounts.resetSecondFactor': reset });
  await userEvent.click(page.getByRole('button', { name: 'Tweede stap terugzetten: Bea' }));
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('houdt dat op', { exact: false })).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Tweede stap terugzetten' }));
  await expect.element(dialog).not.toBeInTheDocument();
  expect(reset.mock.calls[0]?.[0]).toEqual({ accountId: 'Bea' });
});

const administrators: Accounts = {
  ...known,
  roles: ['coordinator', 'manager', 'analyst', 'administrator'],
  providers: [{ code: 'thuis', name: 'Thuis' }],
};

test('the only location, or the only provider, is chosen with the role that needs it', async () => {
  const invite = vi.fn((_input: unknown) => ({ outcome: 'given', name: 'Carla' }));
  shown({ 'accounts.list': () => administrators, 'accounts.invite': invite });
  await userEvent.click(page.getByRole('button', { name: 'Uitnodigen' }));
  const sheet = page.getByRole('dialog');
  for (const role of ['Manager van een aanbieder', 'Beheerder', 'Coördinator'])
    await userEvent.click(sheet.getByText(role, { exact: true }));
  await expect.element(sheet.getByText('Breda')).toBeVisible();
  await userEvent.fill(sheet.getByLabelText('Naam'), 'Carla');
  await userEvent.fill(sheet.getByLabelText('E-mailadres van het werk'), 'carla@mim.test');
  await userEvent.click(sheet.getByRole('button', { name: 'Uitnodigen' }));
  await expect
    .poll(() => invite.mock.calls[0]?.[0])
    .toMatchObject({ locationIds: ['breda'], providerId: null });
});

test('where there is no location or provider yet, the way to it stands in the place of an empty choice', async () => {
  shown({ 'accounts.list': () => ({ ...administrators, locations: [], providers: [] }) });
  await userEvent.click(page.getByRole('button', { name: 'Uitnodigen' }));
  const sheet = page.getByRole('dialog');
  for (const role of ['Coördinator', 'Manager van een aanbieder']) {
    await userEvent.click(sheet.getByText(role, { exact: true }));
    await expect
      .element(sheet.getByRole('link', { name: 'Locaties en aanbieders' }))
      .toHaveAttribute('href', '/locaties');
  }
  await expect.element(sheet.getByText('Nog geen aanbieder')).toBeVisible();
});
