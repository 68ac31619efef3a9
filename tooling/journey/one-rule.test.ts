import { endReasons } from '@mim/domain/code-lists';
import { addMonths } from '@mim/domain/kernel';
import { completedTooEarly, extensionNotNeeded } from '@mim/domain/registration';
import { taskActions } from '@mim/domain/worklist';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, request, withKey } from './api.js';
import { connectBrowser, openPageAs } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';
import { monthsBefore, today } from './names-and-days.js';
import { choose, fillDay, press } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';
import { SettingsPage } from './pages/settings-page.js';
import { TodayPage } from './pages/today-page.js';

const usual = { completedFromMonths: 17, endAgeMonths: 18, roundOffFromMonths: 17 } as const;
const age = 15;
const childBornOn = monthsBefore(today(), age);

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinatorOfBreda'));
  await page.goto('/instellingen');
  mother = await aVisitedMother(page, 'Regel', { childBornOn });
});
afterAll(async () => {
  for (const [name, value] of Object.entries(usual)) {
    await ask(page, 'settings.set', withKey({ setting: { name, value, validFrom: today() } }));
  }
  await browser.close();
});

const version = async () => {
  const { trajectoryId } = mother;
  const answer = await ask<{ trajectory: { version: number } }>(page, 'mothers.page', { trajectoryId });
  return answer.trajectory.version;
};

/** What the API says to an end as completed, without the form. */
const endAsCompleted = async () =>
  request(
    page,
    'trajectories.end',
    withKey({
      trajectoryId: mother.trajectoryId,
      version: await version(),
      end: { endedOn: today(), reason: 'completed' },
    }),
  );

test('when a trajectory is completed is one rule: for the form and for the server', async () => {
  const completed = endReasons.label('completed', 'nl');
  const motherPage = new MotherPage(page);
  await motherPage.open(mother.trajectoryId);
  const before = await motherPage.end();
  await before.getByText(completedTooEarly(usual.completedFromMonths).message.nl).waitFor();
  expect(await before.getByText(completed, { exact: true }).count()).toBe(0);
  expect((await endAsCompleted()).problem).toBe(completedTooEarly(usual.completedFromMonths).code);
  await press(before, nl('action_cancel'));

  const settings = new SettingsPage(page);
  await settings.open();
  await settings.change('completedFromMonths', age);

  await motherPage.open(mother.trajectoryId);
  const after = await motherPage.end();
  await after.getByText(completed, { exact: true }).waitFor();
  await motherPage.fillEnd(after, { on: today(), reason: completed });
  await motherPage.done(after, nl('mother_do_end'));
  await press(page, nl('action_undo'));
  await page.getByText(nl('action_undone')).waitFor();
  expect((await endAsCompleted()).status).toBe(200);
});

test('until what age visits go on is one rule: for the form, for the server and for what waits today', async () => {
  mother = await aVisitedMother(page, 'Leeftijd', { childBornOn });
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.change('roundOffFromMonths', 14);
  await settings.change('endAgeMonths', 14);

  const todayPage = new TodayPage(page);
  await todayPage.open();
  await todayPage.tasks(mother.name).getByText('14 maanden: verleng met een reden of rond af.').waitFor();
  await todayPage
    .tasks(mother.name)
    .getByRole('button', { name: taskActions.label('extend-or-end', 'nl') })
    .waitFor();

  await settings.open();
  await settings.change('endAgeMonths', usual.endAgeMonths);
  await todayPage.open();
  await todayPage.tasks(mother.name).getByText('Haar kind is bijna 18 maanden').waitFor();

  const motherPage = new MotherPage(page);
  await motherPage.open(mother.trajectoryId);
  const dialog = await motherPage.act(nl('mother_do_extend'));
  await fillDay(dialog, nl('mother_extend_until'), addMonths(today(), 1));
  await choose(dialog, nl('mother_reason'), 'netwerk nog zwak');
  await press(dialog, nl('mother_extend_words'));
  await dialog.getByText(extensionNotNeeded(usual.endAgeMonths).message.nl).first().waitFor();
});
