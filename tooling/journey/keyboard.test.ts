import { visitFacts, visitTopics } from '@mim/domain/visit';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, withKey } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aVisitedMother, type Mother } from './dossiers.js';
import { called, nl } from './messages.js';
import { today } from './names-and-days.js';

let browser: Browser;
let page: Page;
let keys = 0;
const mothers: Mother[] = [];
const planned: string[] = [];
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  await page.goto('/instellingen');
  for (const who of ['Toets', 'Volgende']) {
    const mother = await aVisitedMother(page, who);
    mothers.push(mother);
    const plan = { visitOn: today() };
    const { id } = await ask<{ id: string }>(
      page,
      'visits.plan',
      withKey({ trajectoryId: mother.trajectoryId, plan }),
    );
    planned.push(id);
  }
});
afterAll(() => browser.close());

const key = async (...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
  keys += names.length;
};

/** Goes on with the Tab key until something in a field has the focus. */
const tabTo = async (field: string, most: number) => {
  const isThere = () =>
    page.evaluate((name) => document.activeElement?.closest(`[data-field="${name}"]`) !== null, field);
  for (let tabs = 0; !(await isThere()); tabs += 1) {
    expect(tabs, `tabs to ${field}`).toBeLessThan(most);
    await key('Tab');
  }
};

test('a planned visit is recorded, and the next one reached, in 30 keys beside the words that are typed', async () => {
  const [visitId] = planned;
  await page.goto(`/huisbezoeken/nieuw?bezoek=${visitId}`);
  await untilIdle(page);
  await page.getByRole('group', { name: called(visitFacts.topics) }).waitFor();
  // Past the navigation at once.
  await key('Tab', 'Enter');
  await tabTo('topics', 15);
  const topics = page.getByRole('group', { name: called(visitFacts.topics) });
  const wanted = visitTopics.find(({ code }) => code === 'play')?.label.nl ?? '';
  while (
    !(await topics.getByRole('checkbox', { name: wanted }).evaluate((box) => box === document.activeElement))
  ) {
    await key(wanted.charAt(0));
    expect(keys).toBeLessThan(30);
  }
  await key('Space');
  await tabTo('note', 2);
  await page.keyboard.type('Samen gespeeld.');
  await key('Control+Enter');
  await page
    .getByText(nl('visits_saved', { name: mothers[0]?.name ?? '' }))
    .first()
    .waitFor();
  await page.waitForURL((url) => url.searchParams.get('bezoek') !== visitId);
  await page.getByRole('textbox', { name: called(visitFacts.note) }).waitFor();
  expect(keys).toBeLessThanOrEqual(30);

  const stored = await ask<{ status: string; note: string; topics: string[] }>(page, 'visits.get', {
    visitId,
  });
  expect(stored).toMatchObject({ status: 'done', note: 'Samen gespeeld.', topics: ['play'] });
});
