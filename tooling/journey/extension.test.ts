import { extensionReasons } from '@mim/domain/registration';
import { taskActions } from '@mim/domain/worklist';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo, monthsBefore, today } from './names-and-days.js';
import { choose, fill, fillDay, press } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';
import { TodayPage } from './pages/today-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  mother = await aVisitedMother(page, 'Peuter', { childBornOn: monthsBefore(today(), 19) });
});
afterAll(() => browser.close());

test('a mother of a toddler goes on past 18 months for a stated reason', async () => {
  const todayPage = new TodayPage(page);
  await todayPage.open();
  await todayPage.act(mother.name, 'extend-or-end');
  const asked = page.getByRole('dialog', { name: nl('mother_round_off', { name: mother.name }) });
  await press(asked, nl('mother_do_extend'));

  const dialog = page.getByRole('dialog', { name: nl('mother_do_extend') });
  await fillDay(dialog, nl('mother_extend_until'), daysAgo(-100));
  await choose(dialog, nl('mother_reason'), extensionReasons.label('other', 'nl'));
  await press(dialog, nl('mother_extend_words'));
  await dialog.getByText('Bij "anders" hoort een toelichting.').first().waitFor();
  await fill(dialog, nl('mother_note'), 'De opvang begint in het voorjaar');
  await new MotherPage(page).done(dialog, nl('mother_extend_words'));
  await page.getByText(nl('mother_extended', { name: mother.name })).waitFor();

  // The task is gone from the same list, and the reason stands on her timeline.
  const decide = todayPage.tasks(mother.name).getByText(taskActions.label('extend-or-end', 'nl'));
  await expect.poll(() => decide.count()).toBe(0);
  const motherPage = new MotherPage(page);
  await motherPage.open(mother.trajectoryId);
  await motherPage.timeline().getByText('De opvang begint in het voorjaar').first().waitFor();
});
