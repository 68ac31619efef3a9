import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unreachable } from '../../clients/problem-from-error.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { heldAnswers } from '../../testing/held-answers.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { showAt } from '../../testing/show-at.js';
import { todayIs } from '../../testing/today-is.js';
import { GroupPage } from './group-page.js';
import type { GroupPageAnswer, GroupSessionLine } from './requests/groups.js';
import { aGroup } from './testing/builders.js';

beforeEach(async () => {
  await page.viewport(1440, 900);
  await todayIs('2026-01-20');
});

const amina = { trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de402', name: 'Amina Kaya' };

/** A group that met once, with one mother by name among five. */
const met = aGroup({ regulars: [{ ...amina, times: 3, lastOn: '2026-01-06' }] });
const session: GroupSessionLine = {
  sessionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de421',
  version: 1,
  heldOn: '2026-01-06',
  isCancelled: false,
  presentCount: 5,
  theme: 'Voorlezen',
  mothers: [amina],
};
const { groupId } = met;

const open = () => showAt(`/groepen/${groupId}`, { path: '/groepen/$groupId', component: GroupPage });
const server = (group: GroupPageAnswer = met) =>
  fakeApi({
    'groups.page': () => group,
    'groups.sessions': () => ({ sessions: group.hasSessions ? [session] : [], next: null }),
    'removals.list': () => [],
    'visitingMothers.names': () => [],
  });

test('while the group is on its way that is said, and then its sessions stand there', async () => {
  const pages = heldAnswers<{ readonly groupId: string }, unknown>();
  fakeApi({
    'groups.page': pages.answer,
    'groups.sessions': () => ({ sessions: [session], next: null }),
    'removals.list': () => [],
  });
  open();
  await expect.element(page.getByRole('status').getByText('Even geduld')).toBeInTheDocument();
  (await pages.asked((input) => input.groupId === groupId)).give(met);
  await expect.element(page.getByText('di 6 jan 2026')).toBeVisible();
  await expect.element(page.getByText('Nog vast te leggen: 13 jan 2026')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Amina Kaya' }).first()).toBeVisible();
});

test('a group that never met says so, and a session can be recorded', async () => {
  server(aGroup({ hasSessions: false }));
  open();
  await expect.element(page.getByText('Nog geen bijeenkomst vastgelegd')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Bijeenkomst vastleggen' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a group that cannot be had says so, and is asked for again', async () => {
  let isReached = false;
  fakeApi({
    'groups.page': () => (isReached ? met : new Refused(unreachable)),
    'groups.sessions': () => ({ sessions: [session], next: null }),
    'removals.list': () => [],
  });
  open();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/De server is niet te bereiken/);
  expect(await axeFindings()).toEqual([]);
  isReached = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(page.getByRole('heading', { level: 1, name: 'Babygroep' })).toBeVisible();
});

test.each([
  ['Bijeenkomst vastleggen', 'Bijeenkomst vastleggen Babygroep'],
  ['Groep wijzigen', 'Groep wijzigen Babygroep'],
  ['Bijeenkomst van di 6 jan 2026 wijzigen', 'Bijeenkomst wijzigen Babygroep'],
])('%s opens a sheet; closed, the focus is where it was', async (words, title) => {
  server();
  open();
  const button = page.getByRole('button', { name: words, exact: true });
  await userEvent.click(button);
  const sheet = page.getByRole('dialog', { name: title, exact: true });
  await expect.element(sheet.getByRole('button', { name: 'Opslaan' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

testInBothLanguages(async (language) => {
  server();
  open();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Babygroep' })).toBeVisible();
  await expect
    .element(page.getByText(language === 'nl' ? 'Nog vast te leggen' : 'Still to record'))
    .toBeVisible();
});
