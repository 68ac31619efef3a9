import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unreachable } from '../../clients/problem-from-error.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { showAt } from '../../testing/show-at.js';
import type { Service } from './requests/services.js';
import { ServicesPage } from './services-page.js';
import { servicesSearchSchema } from './services-search.js';
import { aService } from './testing/builders.js';

beforeEach(() => page.viewport(1440, 900));

const open = (address = '/sociale-kaart') =>
  showAt(address, { path: '/sociale-kaart', component: ServicesPage, search: servicesSearchSchema });

const debts = aService({
  serviceId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de902',
  name: 'Schuldhulpmaatje',
  kind: 'debt-help',
  purpose: 'Hulp bij schulden.',
  website: null,
  referrals: 2,
});
const server = (services: readonly Service[] = [aService(), debts]) =>
  fakeApi({ 'services.list': () => services, 'removals.list': () => [] });
const names = () =>
  page
    .getByRole('list', { name: 'Sociale kaart' })
    .getByRole('button', { name: /wijzigen$/ })
    .elements()
    .map((button) => button.getAttribute('aria-label'));
const searchBox = () => page.getByRole('searchbox', { name: 'Zoeken in de sociale kaart' });

test('while the directory is on its way that is said, and then it stands there', async () => {
  const lists = heldAnswers<unknown, unknown>();
  fakeApi({ 'services.list': lists.answer, 'removals.list': () => [] });
  open();
  await expect.element(page.getByRole('status').getByText('Even geduld')).toBeInTheDocument();
  (await lists.asked(() => true)).give([aService()]);
  await expect
    .element(page.getByRole('listitem'))
    .toHaveTextContent(/Taalhuis Breda.*taal.*Nederlands leren.*taalhuis\.example.*Karin Mol/);
  await expect.element(page.getByText('Even geduld')).not.toBeInTheDocument();
});

test('an empty directory says how it is filled, and the way to it is there', async () => {
  server([]);
  open();
  await expect.element(page.getByText('De sociale kaart is nog leeg.')).toBeVisible();
  await expect.element(page.getByText(/Voeg de organisaties toe/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Organisatie toevoegen' }));
  await expect.element(page.getByRole('dialog', { name: 'Organisatie toevoegen' })).toBeVisible();
});

test('a directory that cannot be had says so, and is asked for again', async () => {
  let isReached = false;
  fakeApi({
    'services.list': () => (isReached ? [aService()] : new Refused(unreachable)),
    'removals.list': () => [],
  });
  open();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/De server is niet te bereiken/);
  expect(await axeFindings()).toEqual([]);
  isReached = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(page.getByText('Taalhuis Breda')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('the organisation that the address names is looked for; without it all are shown again', async () => {
  server();
  open(`/sociale-kaart?organisatie=${debts.serviceId}`);
  await expect.element(searchBox()).toHaveValue('Schuldhulpmaatje');
  await expect.poll(names).toEqual(['Schuldhulpmaatje wijzigen']);
  await userEvent.clear(searchBox());
  await expect.poll(names).toEqual(['Taalhuis Breda wijzigen', 'Schuldhulpmaatje wijzigen']);
});

test('words that are found nowhere say what to do then', async () => {
  server();
  open();
  await userEvent.fill(searchBox(), 'zwemles');
  await expect.element(page.getByText('Niets gevonden.')).toBeVisible();
  await expect.element(page.getByText(/Probeer een ander woord/)).toBeVisible();
});

test('one that is no longer used stands last and says so; one that referrals name is not removed', async () => {
  server([aService({ isRetired: true }), debts]);
  open();
  await expect.poll(names).toEqual(['Schuldhulpmaatje wijzigen', 'Taalhuis Breda wijzigen']);
  const rows = page.getByRole('list', { name: 'Sociale kaart' }).getByRole('listitem');
  await expect.element(rows.last()).toHaveTextContent('niet meer in gebruik');
  await expect.element(rows.first()).toHaveTextContent('2 doorverwijzingen');
  await expect.element(rows.first().getByRole('button')).toHaveAccessibleName('Schuldhulpmaatje wijzigen');
});

test('a row leads to its sheet with what is known of it; closed, the focus is on the row again', async () => {
  server();
  open();
  const change = page.getByRole('button', { name: 'Taalhuis Breda wijzigen' });
  await userEvent.click(change);
  const sheet = page.getByRole('dialog', { name: 'Taalhuis Breda wijzigen' });
  await expect.element(sheet.getByRole('textbox', { name: /^Naam/ })).toHaveValue('Taalhuis Breda');
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(change).toHaveFocus();
});

testInBothLanguages(async (language) => {
  server();
  open();
  const name = language === 'nl' ? 'Sociale kaart' : 'Local directory';
  await expect.element(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect
    .element(page.getByRole('listitem').last())
    .toHaveTextContent(language === 'nl' ? 'hulp bij schulden' : 'debt counselling');
});

test('an organisation that is there in another spelling is not added again: the way to it is there', async () => {
  const calls = server();
  open();
  await userEvent.fill(searchBox(), 'schuld');
  await userEvent.click(page.getByRole('button', { name: 'Organisatie toevoegen' }));
  const sheet = page.getByRole('dialog', { name: 'Organisatie toevoegen' });
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Naam/ }), 'TAALHUIS-breda');
  await expect.element(sheet.getByText('Taalhuis Breda staat al in de sociale kaart')).toBeVisible();
  await userEvent.selectOptions(sheet.getByRole('combobox', { name: /^Soort/ }), 'taal');
  await userEvent.fill(sheet.getByRole('textbox', { name: /^Waarvoor/ }), 'Nederlands leren.');
  await userEvent.click(sheet.getByRole('button', { name: 'Opslaan' }));
  await expect
    .element(sheet.getByText('Deze organisatie staat al in de sociale kaart.', { exact: false }).last())
    .toBeVisible();
  expect(calls.map(({ procedure }) => procedure)).not.toContain('services.add');
  expect(await axeFindings()).toEqual([]);
  await expect
    .element(sheet.getByRole('link', { name: 'Taalhuis Breda bekijken' }))
    .toHaveAttribute('href', `/sociale-kaart?organisatie=${aService().serviceId}`);
});
