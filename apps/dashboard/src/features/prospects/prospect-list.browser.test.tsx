import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { ProspectList } from './prospect-list.js';
import { aProspect } from './testing/builders.js';

const first = aProspect();
const second = aProspect({ prospectId: 'a2', name: 'Ama Mensah' });
const detail = {
  ...first,
  givenName: 'Noor',
  namePrefix: 'de',
  familyName: 'Wit',
  email: null,
  street: null,
  postcode: null,
  childName: null,
  note: null,
  callList: [{ calledOn: '2026-05-21', outcome: 'called', tryAgainOn: null, note: 'Belt zelf terug.' }],
};
const duplicate = {
  personId: 'p1',
  name: 'Noor de Wit',
  grounds: ['same-name', 'same-phone'],
  trajectoryId: null,
  state: null,
};
const server = () =>
  fakeApi({
    'prospects.get': () => detail,
    'prospects.duplicates': () => [duplicate],
    'prospects.recordCall': () => ({ version: 2, actionId: crypto.randomUUID() }),
  });

test('a call is recorded by keyboard, and the focus goes on to the next', async () => {
  const calls = server();
  showPage(<ProspectList prospects={[first, second]} />);
  const open = page.getByRole('button', { name: 'Leg gesprek vast' });
  await expect.element(open.first()).toBeVisible();
  (open.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('radio', { name: 'gebeld, nog niet rond' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
  await expect.element(open.last()).toHaveFocus();
  const stored = calls.find(({ procedure }) => procedure === 'prospects.recordCall');
  expect(stored?.input).toMatchObject({ prospectId: 'a1', version: 1, call: { outcome: 'wants-intake' } });
});

test('who may be known already is said before she is called, with the grounds', async () => {
  server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await expect.element(page.getByText('zelfde naam en zelfde telefoonnummer')).toBeVisible();
  await expect.element(page.getByText('Belt zelf terug.')).toBeVisible();
});

test('saving without an outcome stores nothing and says what is missing', async () => {
  const calls = server();
  showPage(<ProspectList prospects={[first]} initiallyOpen="a1" />);
  await userEvent.click(page.getByRole('button', { name: 'Bewaar het gesprek' }));
  await expect.element(page.getByRole('button', { name: /^Uitkomst:/ })).toBeVisible();
  expect(calls.some(({ procedure }) => procedure === 'prospects.recordCall')).toBe(false);
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  server();
  showPage(<ProspectList prospects={[first, second]} initiallyOpen="a1" />);
  await expect.element(page.getByText('Belt zelf terug.')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
