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
import { message, nl } from './messages.js';
import { today } from './names-and-days.js';

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
  await page.goto('/landelijke-cijfers?jaar=2008');
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

/** Opens a chapter from the overview. */
async function openChapter(chapter: string): Promise<void> {
  await page.getByRole('link', { name: nl('figures_chapter', { chapter }), exact: true }).click();
  await page
    .getByRole('link', { name: message('nl', 'figures_national_title') })
    .last()
    .waitFor();
  await page.waitForURL(`**/landelijke-cijfers/${chapter}*`);
}

/** The last year of which locations of the demonstration delivered. */
const lastYear = Number(today().slice(0, 4)) - 1;

const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());

test('the registration of 2008 stands beside what was published, with the note that explains it', async () => {
  expect(await keyFigure('Programmamoeders')).toEqual(
    expect.arrayContaining(['709', expect.stringMatching(/703.*709/)]),
  );
  expect(await keyFigure('Bezoekmoeders')).toContain('349');
  await openChapter('jaren');
  const published = page.locator('#gepubliceerd');
  await published.getByRole('row', { name: /^Programmamoeders 703 709/ }).waitFor();
  await published.getByRole('row', { name: /^Beëindigde trajecten 309 309/ }).waitFor();
  await published.getByRole('row', { name: /^Gestopte bezoekmoeders 73 73/ }).waitFor();
});

test('overview, chapter and figure keep year and selection, each at an address of its own', async () => {
  await page.goto('/landelijke-cijfers?jaar=2008&variant=home-start');
  await keyFigures(page).first().waitFor();
  const ofVariant = await participations();
  expect(ofVariant).toBeLessThan(709);
  await openChapter('bereik');
  const origin = page.getByRole('figure').filter({ hasText: 'Herkomst' });
  await origin.getByRole('link', { name: message('nl', 'figures_more') }).click();
  await page.waitForURL(/\/landelijke-cijfers\/bereik\/herkomst\?.*variant=home-start/);
  await page.getByRole('heading', { level: 1, name: 'Herkomst' }).waitFor();
  await page.getByRole('figure').first().getByRole('table').waitFor();
  const address = page.url();
  await page.getByRole('link', { name: nl('figures_chapter', { chapter: 'bereik' }) }).click();
  await page
    .getByRole('link', { name: message('nl', 'figures_national_title') })
    .last()
    .click();
  await keyFigures(page).first().waitFor();
  expect(await participations()).toBe(ofVariant);
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Herkomst' }).waitFor();
});

test('the anchors of the one long page lead to its chapters', async () => {
  await page.goto('/landelijke-cijfers?jaar=2008#voltooien');
  await page.waitForURL(/\/landelijke-cijfers\/voltooien\?jaar=2008/);
  await page.getByRole('figure').nth(2).waitFor();
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
  const open = async () => {
    await page.getByRole('button', { name: new RegExp(message('nl', 'figures_selection')) }).click();
    await page.getByRole('dialog', { name: message('nl', 'figures_selection') }).waitFor();
  };
  const bar = page.getByRole('dialog', { name: message('nl', 'figures_selection') });
  const provider = bar.getByRole('combobox', { name: message('nl', 'figures_selection_provider') });
  const variant = bar.getByRole('combobox', { name: message('nl', 'figures_selection_variant') });
  expect(await participations()).toBe(709);
  await open();
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
  await page.goto('/landelijke-cijfers/bereik?jaar=2008');
  // Tables of two characteristics that name it too stand below it.
  const figure = page.getByRole('figure').filter({ hasText: 'Herkomst' }).first();
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
  await page.getByRole('button', { name: message('nl', 'figures_take_along') }).click();
  const csv = message('nl', 'figures_all_as', { kind: message('nl', 'export_csv') });
  await page.getByRole('menuitem', { name: csv }).click();
  const lines = (await textOf(await all)).replace('\uFEFF', '').split(/\r?\n/);
  expect(lines[0]).toMatch(/^# Moeders informeren Moeders/);
  const [header = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  expect(header).toMatch(/^"Jaar";"Gebied";"Cijfer";"Uitsplitsing";"Categorie";"Aantal";"Van";"Waarde"/);
  expect(rows.find((line) => line.startsWith('2008;"Nederland";"Deelnames";;;'))).toMatch(/;709;+$/);
});

test('a table of one’s own, by location, stands at its address and comes as the file that shows it', async () => {
  await page.goto('/landelijke-cijfers/tabel?jaar=2008&per=locatie&cijfers=participations');
  await page.getByRole('row', { name: /^Nederland, alles samen 709/ }).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: message('nl', 'export_list'), exact: true }).click();
  await page.getByRole('menuitem', { name: message('nl', 'export_list_csv') }).click();
  const lines = (await textOf(await saved)).replace('\uFEFF', '').split(/\r?\n/);
  const [, all, ...locations] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(all).toBe('"Nederland, alles samen";709');
  expect(locations.map((line) => Number(line.split(';').at(-1))).reduce((sum, one) => sum + one, 0)).toBe(
    709,
  );
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
  await page.getByLabel(message('nl', 'figures_year'), { exact: true }).selectOption('2007');
  await page.waitForURL('**jaar=2007*');
  await page.getByRole('heading', { level: 2, name: message('nl', 'figures_section_printed') }).waitFor();
});

test.each(['1999', 'abc'])(
  'a year of which there is nothing, %s, says so and leads to the latest',
  async (year) => {
    await page.goto(`/landelijke-cijfers?jaar=${year}`);
    await page.getByText(message('nl', 'figures_no_such_year_title', { year })).waitFor();
    await page.getByRole('button', { name: message('nl', 'figures_go_to_year', { year: lastYear }) }).click();
    await keyFigures(page).first().waitFor();
    expect(await participations()).toBeGreaterThan(100);
  },
);
