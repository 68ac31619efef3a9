import { text } from 'node:stream/consumers';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  connectBrowser,
  type OpenedPage,
  openPage,
  signInAs,
  switchLanguage,
  switchTheme,
  untilIdle,
} from './browser.js';
import { message } from './messages.js';

let browser: Browser;
let page: Page;
let errors: OpenedPage['errors'];
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page, errors } = await openPage(browser));
  await signInAs(page, 'analyst');
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.goto('/landelijke-cijfers');
  await keyFigures(page).first().waitFor();
});
afterEach(() => expect(errors).toEqual([]));

const keyFigures = (on: Page) => on.locator('#kort dl > div');

/** What a key figure says, line by line. */
async function keyFigure(label: string): Promise<string[]> {
  const figure = keyFigures(page).filter({ has: page.locator('dt', { hasText: label }) });
  return figure.first().locator('dt, dd').allTextContents();
}

const participations = async () => Number((await keyFigure('Programmamoeders'))[1]);

const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

test('the registration of 2008 stands beside what was published, with the note that explains it', async () => {
  expect(await keyFigure('Programmamoeders')).toEqual(
    expect.arrayContaining(['709', expect.stringMatching(/703.*709/)]),
  );
  expect(await keyFigure('Niet-Nederlandse herkomst')).toContain('65,0%');
  expect(await keyFigure('Beëindigde trajecten')).toContain('309');
  expect(await keyFigure('Voltooid')).toEqual(
    expect.arrayContaining(['49,2%', expect.stringContaining('152 van 309'), expect.stringContaining('50%')]),
  );
  expect(await keyFigure('Bezoekmoeders')).toContain('349');
  expect(await keyFigure('Gestopte bezoekmoeders')).toContain('73');
  expect(await keyFigure('Coördinatoren')).toContain('20');
  const published = page.locator('#gepubliceerd').getByRole('row', { name: /^Programmamoeders 703 709/ });
  await published.waitFor();
});

test('language and colours change at once and are remembered', async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await switchLanguage(page, 'en');
  await page.getByRole('heading', { level: 1, name: message('en', 'figures_national_title') }).waitFor();
  await switchTheme(page, 'en', 'light');
  const light = await background();
  await switchTheme(page, 'en', 'dark');
  expect(await background()).not.toBe(light);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: message('en', 'figures_national_title') }).waitFor();
  expect(await background()).not.toBe(light);
  await switchLanguage(page, 'nl');
});

test('choosing locations by provider and variant shows their figures, in a link that can be shared', async () => {
  const bar = page.getByRole('region', { name: message('nl', 'figures_selection') });
  const provider = bar.getByRole('combobox', { name: message('nl', 'figures_selection_provider') });
  const variant = bar.getByRole('combobox', { name: message('nl', 'figures_selection_variant') });
  expect(await participations()).toBe(709);
  await variant.selectOption({ index: 1 });
  await expect.poll(participations).toBeLessThan(709);
  const ofVariant = await participations();
  await variant.selectOption({ index: 0 });
  await expect.poll(participations).toBe(709);

  await provider.selectOption({ index: 1 });
  await expect.poll(participations).toBeLessThan(709);
  const ofProvider = await participations();
  expect(ofProvider).toBeGreaterThan(0);
  expect(ofVariant).toBeGreaterThan(0);
  await page.reload();
  await keyFigures(page).first().waitFor();
  expect(await participations()).toBe(ofProvider);
});

test('a figure can be read as a table, and taken along as picture and as data', async () => {
  const figure = page.getByRole('figure').first();
  const table = figure.getByRole('table');
  await figure.getByRole('button', { name: message('nl', 'figures_action_table') }).click();
  await table.getByRole('row', { name: /^Nederland 248 35,0%/ }).waitFor();

  const csv = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^CSV/ }).click();
  expect(await textOf(await csv)).toContain('248');

  const svg = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^SVG/ }).click();
  expect(await textOf(await svg)).toMatch(/<svg[\s>]/);
});

test('all figures come as one file, in words', async () => {
  const all = page.waitForEvent('download');
  await page.getByRole('button', { name: message('nl', 'figures_download_all') }).click();
  await page.getByRole('menuitem', { name: message('nl', 'export_csv') }).click();
  const lines = (await textOf(await all)).replace('\uFEFF', '').split(/\r?\n/);
  expect(lines[0]).toMatch(/^# Moeders informeren Moeders/);
  const [header = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  expect(header).toMatch(/^"Jaar";"Gebied";"Cijfer";"Uitsplitsing";"Categorie";"Aantal";"Van";"Waarde"/);
  expect(rows.find((line) => line.startsWith('2008;"Nederland";"Deelnames";;;'))).toMatch(/;709;+$/);
});

test('the keyboard leads to every page', async () => {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(message('nl', 'place_locations'));
  await page.getByRole('menuitem', { name: message('nl', 'place_locations') }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/locatiecijfers*');
  await untilIdle(page);
});

test('a year that was only published says so', async () => {
  await page.getByLabel(message('nl', 'figures_year'), { exact: true }).selectOption({ index: 1 });
  await page.waitForURL('**jaar=2007*');
  await page.getByRole('heading', { level: 2, name: message('nl', 'figures_section_printed') }).waitFor();
});

test.each(['1999', 'abc'])(
  'a year of which there is nothing, %s, says so and leads to the latest',
  async (year) => {
    await page.goto(`/landelijke-cijfers?jaar=${year}`);
    await page.getByText(message('nl', 'figures_no_such_year_title', { year })).waitFor();
    await page.getByRole('button', { name: message('nl', 'figures_go_to_year', { year: 2008 }) }).click();
    await keyFigures(page).first().waitFor();
    expect(await participations()).toBe(709);
  },
);
