import { dossierParts, type RemovalReason, removableParts, removalReasons } from '@mim/domain/removal';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aVisitedMother, type Mother, visits } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo } from './names-and-days.js';
import { choose, press } from './pages/fields.js';
import { MotherPage } from './pages/mother-page.js';
import { SettingsPage } from './pages/settings-page.js';

let browser: Browser;
let page: Page;
let mother: Mother;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
});
/** A mother of her own for each test, whose name no other has. */
const names = ['Abuis', 'Dwaling', 'Vergissing'];
beforeEach(async () => {
  mother = await aVisitedMother(page, names.pop() ?? '');
  await new MotherPage(page).open(mother.trajectoryId);
});
afterAll(() => browser.close());

/** What begins the removal of a visit, the newest first. */
const removeVisit = (): Locator =>
  page.getByRole('button', {
    name: new RegExp(`^${nl('removal_do')}: ${removableParts.label('visit', 'nl')}, `),
  });

/** Says why in the dialog that is open, and removes. */
async function because(reason: RemovalReason): Promise<void> {
  const dialog = page.getByRole('dialog');
  await choose(dialog, nl('removal_reason'), removalReasons.label(reason, 'nl'));
  await press(dialog, nl('removal_do'));
  await dialog.waitFor({ state: 'hidden' });
}

/** What the list says of her: whether she is found. */
async function rowsOf({ name }: Mother): Promise<Locator> {
  await page.goto('/moeders');
  await untilIdle(page);
  await page.getByRole('searchbox', { name: nl('mothers_search') }).fill(name);
  return page.getByRole('row').filter({ hasText: name });
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

test('a visit is removed from its page with a reason, and put back from the timeline', async () => {
  await visits(page, mother, [daysAgo(20)]);
  await new MotherPage(page).open(mother.trajectoryId);
  const { visits: before } = await ask<{ visits: { visitId: string; visitOn: string }[] }>(
    page,
    'mothers.page',
    { trajectoryId: mother.trajectoryId },
  );
  const visit = before.find(({ visitOn }) => visitOn === daysAgo(20));
  await page.goto(`/huisbezoeken/nieuw?bezoek=${visit?.visitId}`);
  await removeVisit().click();
  await because('somebody-else');
  await page.waitForURL((url) => !url.search.includes('bezoek='));

  const herPage = new MotherPage(page);
  await herPage.open(mother.trajectoryId);
  await expect.poll(() => removeVisit().count()).toBe(1);
  await press(page, nl('removal_show', { count: 1 }));
  await page.getByText(removalReasons.label('somebody-else', 'nl')).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${nl('removal_restore')}: `) }).click();
  await expect.poll(() => removeVisit().count()).toBe(2);
});

test('a visit is removed from the timeline, and the keyboard goes on at what was removed', async () => {
  await removeVisit().click();
  await because('not-happened');
  await expect.poll(focused).toBe(nl('removal_show', { count: 1 }));
  await expect.poll(() => removeVisit().count()).toBe(0);
});

test('a mother who was visited stays; once the visit was a mistake too she goes, and can be put back', async () => {
  const herPage = new MotherPage(page);
  const dialog = page.getByRole('dialog');
  const open = async () => {
    await press(page, nl('mother_actions'));
    await page.getByRole('menuitem', { name: nl('mother_do_remove'), exact: true }).click();
    await dialog.waitFor();
  };
  await open();
  await dialog.getByText(nl('removal_dossier_refused')).waitFor();
  await dialog
    .getByRole('button', { name: nl('action_close') })
    .last()
    .click();
  await removeVisit().click();
  await because('not-happened');
  await open();
  for (const part of ['match', 'proposal'] as const)
    await dialog
      .getByText(nl('removal_dossier_part', { part: dossierParts.label(part, 'nl'), count: 1 }))
      .waitFor();
  await because('practice');
  await page.waitForURL('**/moeders*');
  await page.getByText(nl('removal_dossier_done', { name: mother.name })).waitFor();
  expect(await focused()).not.toBe('');
  const rows = await rowsOf(mother);
  await page.getByText(nl('mothers_none')).first().waitFor();
  expect(await rows.count()).toBe(0);

  await new SettingsPage(page).open();
  await press(page, nl('removal_dossier_restore_of', { name: mother.name }));
  await page.getByText(nl('removal_dossiers_restored', { name: mother.name })).waitFor();
  await (await rowsOf(mother)).first().waitFor();
  await herPage.open(mother.trajectoryId);
  await page.getByRole('button', { name: nl('removal_show', { count: 1 }) }).waitFor();
});
