import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unreachable } from '../../clients/problem-from-error.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { showAt } from '../../testing/show-at.js';
import { todayIs } from '../../testing/today-is.js';
import type { SignalLine } from './requests/signals.js';
import { SignalsPage } from './signals-page.js';
import { signalsSearchSchema } from './signals-search.js';
import { anOpenedSignal, aSignalLine } from './testing/builders.js';

beforeEach(async () => {
  await page.viewport(1440, 900);
  await todayIs('2026-05-18');
});

const open = (address = '/signalen') =>
  showAt(address, { path: '/signalen', component: SignalsPage, search: signalsSearchSchema });

const closed = aSignalLine({
  signalId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de702',
  motherName: 'Aylin Kaya',
  step: 'closed',
  severity: 'worrying',
  closedOn: '2026-05-12',
  outcome: null,
});

/** A server with these signals open, and one that is closed. */
const server = (rows: readonly SignalLine[] = [aSignalLine()]) =>
  fakeApi({
    'signals.list': ({ isOpen }: { readonly isOpen: boolean }) => ({
      rows: isOpen ? rows : [closed],
      hasMore: false,
    }),
    'signals.get': () => anOpenedSignal(),
  });
const row = () => page.getByRole('listitem');

test('while the signals are on their way that is said, and then they stand there', async () => {
  const lists = heldAnswers<unknown, unknown>();
  fakeApi({ 'signals.list': lists.answer });
  open();
  await expect.element(page.getByRole('status').getByText('Even geduld')).toBeInTheDocument();
  (await lists.asked(() => true)).give({ rows: [aSignalLine()], hasMore: false });
  await expect.element(row()).toHaveTextContent(/Mira Demir.*nog niet beoordeeld/);
  await expect.element(page.getByText('Even geduld')).not.toBeInTheDocument();
});

test.each([
  ['/signalen', 'Er staan geen signalen open.'],
  ['/signalen?groep=afgehandeld', 'Er zijn nog geen signalen afgehandeld.'],
])('at %s without signals one reads what that means and where they come from', async (address, words) => {
  fakeApi({ 'signals.list': () => ({ rows: [], hasMore: false }) });
  open(address);
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByText(/leg die dan vast bij het huisbezoek/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a list that cannot be had says so, and is asked for again', async () => {
  let isReached = false;
  fakeApi({
    'signals.list': () => (isReached ? { rows: [aSignalLine()], hasMore: false } : new Refused(unreachable)),
  });
  open();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/De server is niet te bereiken/);
  expect(await axeFindings()).toEqual([]);
  isReached = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(page.getByRole('link', { name: 'Mira Demir', exact: true })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('the address chooses which signals are shown, and the way back leads to them again', async () => {
  server();
  const browser = open('/signalen?groep=afgehandeld');
  await expect.element(page.getByRole('radio', { name: 'Afgehandeld' })).toBeChecked();
  await expect.element(page.getByRole('link', { name: 'Aylin Kaya', exact: true })).toBeVisible();
  await userEvent.click(page.getByText('Open', { exact: true }));
  await expect.element(page.getByRole('link', { name: 'Mira Demir', exact: true })).toBeVisible();
  expect(browser.address()).toBe('/signalen');
  browser.back();
  await expect.element(page.getByRole('link', { name: 'Aylin Kaya', exact: true })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Afgehandeld' })).toBeChecked();
});

test('a row leads to its sheet, which keeps which signals are looked at; closed, the focus is on the row again', async () => {
  server();
  const browser = open('/signalen?groep=afgehandeld');
  const link = page.getByRole('link', { name: 'Signaal bekijken: Aylin Kaya' });
  await userEvent.click(link);
  const sheet = page.getByRole('dialog', { name: 'Signaal over Mira Demir' });
  await expect.element(sheet.getByText('Zij slaapt al weken niet.')).toBeVisible();
  expect(browser.address()).toBe(`/signalen?groep=afgehandeld&signaal=${closed.signalId}`);
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(link).toHaveFocus();
  expect(browser.address()).toBe('/signalen?groep=afgehandeld');
});

test('what waits for long is told from what was raised today', async () => {
  server([
    aSignalLine(),
    aSignalLine({ signalId: closed.signalId, motherName: 'Inge Bakker', raisedOn: '2026-05-18' }),
  ]);
  open();
  await expect.element(row().filter({ hasText: 'Mira Demir' })).toHaveTextContent('wacht 14 dagen');
  await expect.element(row().filter({ hasText: 'Inge Bakker' })).toHaveTextContent('sinds vandaag');
});

test('that there are more signals than are shown is said', async () => {
  fakeApi({ 'signals.list': () => ({ rows: [aSignalLine()], hasMore: true }) });
  open();
  await expect.element(page.getByText('Alleen de eerste 1 worden getoond.')).toBeVisible();
});

testInBothLanguages(async (language) => {
  server();
  open();
  const name = language === 'nl' ? 'Signalen' : 'Signals';
  await expect.element(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect
    .element(row())
    .toHaveTextContent(language === 'nl' ? 'Signaal van 4 mei 2026' : 'Signal of 4 May 2026');
});
