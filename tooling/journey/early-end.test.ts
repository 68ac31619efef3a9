import { endReasons } from '@mim/domain/code-lists';
import { defaultLocationSettings } from '@mim/domain/location';
import { completedTooEarly } from '@mim/domain/registration';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo, today } from './names-and-days.js';
import { press } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/vandaag');
  mother = await aVisitedMother(page, 'Vroege');
});
afterAll(() => browser.close());

test('a mother who moves ends before her child is 18 months old, and can be taken up again', async () => {
  const motherPage = new MotherPage(page);
  await motherPage.open(mother.trajectoryId);
  const dialog = await motherPage.end();

  // What the rule forbids is not offered, and the form says why.
  await dialog.getByText(completedTooEarly(defaultLocationSettings.completedFromMonths).message.nl).waitFor();
  expect(await dialog.getByText(endReasons.label('completed', 'nl'), { exact: true }).count()).toBe(0);

  await motherPage.fillEnd(dialog, { on: daysAgo(70), reason: endReasons.label('moved', 'nl') });
  await press(dialog, nl('mother_do_end'));
  await dialog.getByText('Na deze dag is er nog een bezoek geweest.').first().waitFor();

  await motherPage.fillEnd(dialog, { on: today(), reason: endReasons.label('moved', 'nl') });
  await motherPage.done(dialog, nl('mother_do_end'));
  await page.getByText(nl('mother_end_done', { name: mother.name })).waitFor();
  await motherPage.timeline().getByText(endReasons.label('moved', 'nl')).first().waitFor();

  await press(page, nl('action_undo'));
  await page.getByText(nl('action_undone')).waitFor();
  await page.getByRole('link', { name: nl('mother_do_record') }).waitFor();
});
