import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unreachable } from '../../clients/problem-from-error.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { showAt } from '../../testing/show-at.js';
import { todayIs } from '../../testing/today-is.js';
import { GroupsPage } from './groups-page.js';
import type { GroupLine } from './requests/groups.js';
import { aGroupLine } from './testing/builders.js';

beforeEach(async () => {
  await page.viewport(1440, 900);
  await todayIs('2026-01-20');
});

const open = () => showAt('/groepen', { path: '/groepen', component: GroupsPage });

const fixed = aGroupLine({
  groupId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de411',
  groupName: 'Praatgroep',
  groupForm: 'fixed',
  rhythm: 'monthly',
  averagePresent: 7.5,
  nextSessionOn: '2026-02-03',
});
const server = (groups: readonly GroupLine[] = [aGroupLine(), fixed]) =>
  fakeApi({
    'groups.list': () => groups,
    'removals.list': () => [],
    'visitingMothers.names': () => [],
  });

test('while the groups are on their way that is said, and then they stand there', async () => {
  const lists = heldAnswers<unknown, unknown>();
  fakeApi({ 'groups.list': lists.answer, 'removals.list': () => [] });
  open();
  await expect.element(page.getByRole('status').getByText('Even geduld')).toBeInTheDocument();
  (await lists.asked(() => true)).give([aGroupLine()]);
  await expect.element(page.getByRole('link', { name: 'Babygroep' })).toBeVisible();
  await expect.element(page.getByText('Even geduld')).not.toBeInTheDocument();
});

test('without groups one reads what they are for, and the way to the first is there', async () => {
  server([]);
  open();
  await expect.element(page.getByText('Nog geen groepen')).toBeVisible();
  await expect.element(page.getByText(/legt u bij elke bijeenkomst vast wie er was/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  const add = page.getByRole('button', { name: 'Groep toevoegen' });
  await userEvent.click(add);
  const sheet = page.getByRole('dialog', { name: 'Groep toevoegen' });
  await expect.element(sheet.getByRole('textbox', { name: /^Naam/ })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(add).toHaveFocus();
});

test('a list that cannot be had says so, and is asked for again', async () => {
  let isReached = false;
  fakeApi({
    'groups.list': () => (isReached ? [aGroupLine()] : new Refused(unreachable)),
    'removals.list': () => [],
  });
  open();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/De server is niet te bereiken/);
  expect(await axeFindings()).toEqual([]);
  isReached = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(page.getByRole('link', { name: 'Babygroep' })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('a session that has passed is said to be still unrecorded; one to come is not', async () => {
  server();
  open();
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect.element(row('Babygroep')).toHaveTextContent('13 jan 2026, nog niet vastgelegd');
  await expect.element(row('Praatgroep')).toHaveTextContent(/Vaste groep, elke maand.*3 feb 2026.*7,5/);
  await expect.element(row('Praatgroep')).not.toHaveTextContent('nog niet vastgelegd');
});

test('a row leads to the page of its group', async () => {
  server();
  const browser = open();
  await userEvent.click(page.getByRole('link', { name: 'Praatgroep' }));
  await expect.poll(browser.address).toBe(`/groepen/${fixed.groupId}`);
});

testInBothLanguages(async (language) => {
  server();
  open();
  const name = language === 'nl' ? 'Groepen' : 'Groups';
  await expect.element(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await expect
    .element(page.getByText(language === 'nl' ? /nog niet vastgelegd/ : /not recorded yet/))
    .toBeVisible();
});
