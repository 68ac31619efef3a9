import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { aMotherInIntake, aVisitedMother, aWaitingMother, type Mother } from './dossiers.js';
import { nl } from './messages.js';

const seed = inject('seed');
let browser: Browser;
let page: Page;
let [visited, waiting, talked]: Mother[] = [];
/** Every address that was asked for or shown. */
const addresses: string[] = [];
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page } = await openPageAs(browser, 'coordinator'));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto('/instellingen');
  visited = await aVisitedMother(page, 'Stil');
  waiting = await aWaitingMother(page, 'Zacht');
  talked = await aMotherInIntake(page, 'Rustig');
});
afterAll(() => browser.close());

test('no address has a name in it, wherever a coordinator goes and whatever she searches for', async () => {
  const paths = [
    '/vandaag',
    `/moeders/${visited?.trajectoryId}`,
    `/huisbezoeken/nieuw?moeder=${visited?.trajectoryId}`,
    `/koppelen/${waiting?.trajectoryId}`,
    `/intake/${talked?.trajectoryId}`,
    '/koppelen',
    '/huisbezoeken',
  ];
  for (const path of paths) {
    await page.goto(path);
    await untilIdle(page);
    // React to the pointer too: pages are fetched before a link is pressed.
    for (const link of await page.getByRole('link', { name: new RegExp(seed) }).all()) await link.hover();
  }
  await page.goto('/moeders');
  await untilIdle(page);
  await page.getByRole('searchbox', { name: nl('mothers_search') }).fill(visited?.familyName ?? '');
  await page
    .getByRole('link', { name: visited?.name ?? '' })
    .first()
    .click();
  await page.getByRole('heading', { name: visited?.name ?? '', level: 1 }).waitFor();
  await page.goto('/aanmeldingen');
  await untilIdle(page);
  await page.getByRole('searchbox', { name: nl('prospects_search') }).fill(visited?.familyName ?? '');
  await page.getByText(nl('prospects_none_found')).waitFor();
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(visited?.familyName ?? '');
  await page
    .getByRole('menuitem', { name: visited?.name ?? '' })
    .first()
    .click();
  await page.getByRole('heading', { name: visited?.name ?? '', level: 1 }).waitFor();

  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((address) => decodeURIComponent(address).toLowerCase().includes(seed))).toEqual([]);
});

test('no name stands in what the servers and the database write down', async () => {
  const folder = join(inject('dataFolder'), 'logs');
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.log'),
  );
  expect(logs).toContain('api.log');
  for (const log of logs) {
    const text = readFileSync(join(folder, log), 'utf8');
    expect(
      text.split('\n').filter((line) => line.toLowerCase().includes(seed)),
      log,
    ).toEqual([]);
  }
  expect(readFileSync(join(folder, 'api.log'), 'utf8')).not.toBe('');
});
