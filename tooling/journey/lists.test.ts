import { maintainedLists } from '@mim/domain/code-lists';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aVisitedMother } from './dossiers.js';
import { nl } from './messages.js';
import { daysAgo, uniqueName } from './names-and-days.js';
import { fill, fillDay, press } from './pages/fields.js';

let browser: Browser;
let analyst: Page;
let coordinator: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page: analyst } = await openPageAs(browser, 'analyst'));
  ({ page: coordinator } = await openPageAs(browser, 'coordinator'));
});
afterAll(() => browser.close());

test('a topic of the institute can be chosen at every visit, until its last day', async () => {
  const topic = uniqueName('tandjes');
  const list = maintainedLists.label('topics', 'nl');
  await coordinator.goto('/instellingen');
  const { trajectoryId } = await aVisitedMother(coordinator, 'Onderwerp');
  const choice = async () => {
    await coordinator.goto(`/huisbezoeken/nieuw?moeder=${trajectoryId}`);
    await untilIdle(coordinator);
    await coordinator.getByRole('checkbox', { name: 'slapen' }).waitFor();
    return coordinator.getByRole('checkbox', { name: topic }).count();
  };
  const dialog = analyst.getByRole('dialog');

  await analyst.goto('/lijsten');
  await press(analyst, nl('lists_add_to', { list }));
  await press(dialog, nl('form_save'));
  await dialog.getByText(nl('lists_field_nl')).first().waitFor();
  await fill(dialog, nl('lists_field_nl'), topic);
  await fill(dialog, nl('lists_field_en'), `${topic} in English`);
  await press(dialog, nl('form_save'));
  await dialog.waitFor({ state: 'detached' });
  expect(await choice()).toBe(1);

  await press(analyst, nl('lists_change_what', { name: topic }));
  await fillDay(dialog, nl('lists_field_until'), daysAgo(1));
  await press(dialog, nl('form_save'));
  await dialog.waitFor({ state: 'detached' });
  expect(await choice()).toBe(0);
});
