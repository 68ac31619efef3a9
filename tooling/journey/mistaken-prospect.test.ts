import { dossierParts, removalReasons } from '@mim/domain/removal';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs } from './browser.js';
import { nl } from './messages.js';
import { daysAgo, today, uniqueName } from './names-and-days.js';
import { choose, press } from './pages/fields.js';
import { ProspectsPage } from './pages/prospects-page.js';
import { SettingsPage } from './pages/settings-page.js';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
});
afterAll(() => browser.close());

const family = uniqueName('Verschreven');
const name = `Wilma ${family}`;

test('somebody who was added by mistake is removed, and going back meanwhile loses nothing of the reason', async () => {
  await page.goto('/vandaag');
  const { id: prospectId } = await ask<{ id: string }>(
    page,
    'prospects.add',
    withKey({
      prospect: { givenName: 'Wilma', familyName: family, referralSource: 'self', receivedOn: daysAgo(2) },
    }),
  );
  const call = { calledOn: today(), outcome: 'called' };
  await ask(page, 'prospects.recordCall', withKey({ prospectId, version: 1, call }));
  // By a link: going back from a page that was opened by its address would be leaving the program.
  await page.getByRole('link', { name: nl('place_prospects') }).click();
  const prospects = new ProspectsPage(page);
  await prospects.find(family);
  await press(prospects.prospect(name), nl('prospects_record'));
  await press(page, nl('removal_dossier_title', { name }));
  const dialog = page.getByRole('dialog', { name: nl('removal_dossier_title', { name }) });
  await dialog
    .getByText(nl('removal_dossier_part', { part: dossierParts.label('call', 'nl'), count: 1 }))
    .waitFor();
  await choose(dialog, nl('removal_reason'), removalReasons.label('other', 'nl'));
  const note = dialog.getByRole('textbox', { name: nl('removal_note') });
  await note.fill('Van de verkeerde lijst.');
  await page.evaluate(() => window.history.back());
  await press(page, nl('form_leave_stay'));
  expect(await note.inputValue()).toBe('Van de verkeerde lijst.');
  await press(dialog, nl('removal_do'));
  await page.getByText(nl('removal_dossier_done', { name })).waitFor();
  await page.getByText(nl('prospects_none_found')).waitFor();
});

test('she is put back with her calls from the settings', async () => {
  await new SettingsPage(page).open();
  await press(page, nl('removal_dossier_restore_of', { name }));
  await page.getByText(nl('removal_dossiers_restored', { name })).waitFor();
  const prospects = new ProspectsPage(page);
  await prospects.open('alle');
  await prospects.find(family);
  await press(prospects.prospect(name), nl('prospects_record'));
  await page
    .getByRole('region', { name: nl('prospects_calls') })
    .getByRole('listitem')
    .waitFor();
});
