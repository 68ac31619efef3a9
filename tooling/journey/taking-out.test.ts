import { municipalityFigures } from '@mim/domain/annual-registration';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask } from './api.js';
import { connectBrowser, openPageAs, untilIdle } from './browser.js';
import { nl } from './messages.js';
import { today } from './names-and-days.js';
import { press } from './pages/fields.js';
import { printedBy, rowsOfWorkbook, sizeOfPng, takenAs, takenFrom } from './pages/taken-out.js';

const thisYear = Number(today().slice(0, 4));
const slide = [1920, 1080];

let browser: Browser;
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  browser = await connectBrowser();
  ({ page, errors } = await openPageAs(browser, 'coordinatorOfBreda'));
});
afterAll(() => browser.close());
afterEach(() => expect(errors).toEqual([]));

interface AccessLog {
  readonly lines: readonly { readonly what: string }[];
}
/** The latest lines of the access log. */
const logLines = async () => (await ask<AccessLog>(page, 'accessLog.list', {})).lines;

/** How often the access log says, since it was read, that something was taken out. */
async function timesTaken(what: string, before: AccessLog['lines']): Promise<number> {
  const known = new Set(before.map((line) => JSON.stringify(line)));
  return (await logLines()).filter((line) => line.what === what && !known.has(JSON.stringify(line))).length;
}

/** What stands in the cells below the headings of a table, row by row. */
const cellsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ') ?? '')),
    );

const print = () => page.getByRole('button', { name: nl('municipality_print'), exact: true });
const notShared = nl('municipality_not_shared');

interface Registration {
  readonly figures: Parameters<typeof municipalityFigures>[0];
}

/** The running year as the table of the page has it: each figure with its number, or that it is withheld. */
async function toldOnScreen(): Promise<readonly (readonly [figure: string, number: string])[]> {
  const rows = await cellsOf(page.getByRole('table', { name: nl('municipality_years') }));
  return rows.map((row) => [row[0] ?? '', (row.at(-1) ?? '').replace(/ van .*/, '').replaceAll('.', '')]);
}

test('a municipality is told of the running year what may be told: the same on screen, on paper and in the files', async () => {
  await page.goto('/voor-de-gemeente');
  await untilIdle(page);
  const before = await logLines();
  const { figures } = await ask<Registration>(page, 'annualRegistration.ofYear', { year: thisYear });
  const told = new Map(await toldOnScreen());
  // Beside the years before it a year can tell less than alone, never more, and never another number.
  for (const { name, count } of municipalityFigures(figures)) {
    const shown = told.get(nl(`municipality_${name}`));
    expect(count === null ? [notShared] : [String(count), notShared]).toContain(shown);
  }

  const rows = await rowsOfWorkbook(await takenAs(page, 'xlsx'), nl('municipality_column_year'));
  const ofYear = rows.filter((row) => row[nl('municipality_column_year')] === thisYear);
  const numberIn = (row: (typeof rows)[number]) => String(row[nl('municipality_column_count')] ?? notShared);
  expect(new Map(ofYear.map((row) => [row[nl('municipality_column_figure')], numberIn(row)]))).toEqual(told);
  const csv = (await takenAs(page, 'csv')).toString('utf8');
  for (const [figure, number] of told)
    expect(csv).toContain(`;"Breda";"${figure}";${number === notShared ? '' : number};`);

  const list = page.getByRole('list', { name: nl('municipality_figures') }).getByRole('listitem');
  const said = await list.allInnerTexts();
  expect(said).toHaveLength(4);
  const paper = await printedBy(page, print());
  const picture = nl('municipality_picture');
  // The lines of a drawing break elsewhere on paper, and where one breaks there is no space.
  const unspaced = (words: string) => words.replaceAll(/\s+/g, '');
  for (const words of said) expect(unspaced(paper)).toContain(unspaced(words.replace(picture, '')));
  expect(paper).not.toContain(picture);
  // By which rule something is withheld is said with it, wherever it is left out.
  for (const row of ofYear.filter((one) => numberIn(one) === notShared)) {
    const why = String(row[nl('municipality_column_note')]);
    if (row[nl('municipality_column_figure')] !== nl('municipality_visitors')) expect(paper).toContain(why);
    expect(csv).toContain(why);
  }

  const ofReached = page.getByRole('button', { name: `${picture}: ${nl('municipality_reached')}` });
  expect(sizeOfPng(await takenFrom(page, ofReached))).toEqual(slide);
  expect(await timesTaken('municipality.export', before)).toBe(4);
});

interface OwnReport {
  readonly version: number;
}

test('one’s own report has the figures of one’s choice, in one’s order and with one’s words, and says the same in its files', async () => {
  const before = await logLines();
  const { version } = await ask<OwnReport>(page, 'ownReport.get');
  await ask(page, 'ownReport.save', { version, items: [] });
  for (const figure of ['bereik/deelnames', 'bereik/herkomst', 'bezoeken/dosis']) {
    await page.goto(`/locatiecijfers/${figure}?jaar=${thisYear - 1}`);
    await press(page, nl('report_add'));
    // Of one that few people are in it is said at once that it will not go along.
    const isTold = figure !== 'bereik/herkomst';
    await page.getByText(nl(isTold ? 'report_added' : 'report_added_for_you')).waitFor();
  }
  await press(page, nl('report_look'));

  const list = page.getByRole('list', { name: nl('report_figures') });
  const figures = list.getByRole('figure');
  await expect.poll(() => figures.count()).toBe(2);
  const dose = page.getByRole('button', { name: /^Omhoog: Dosis/ });
  for (const place of ['2 van 3', '1 van 3']) {
    await dose.click();
    await list.getByRole('listitem').filter({ has: dose }).getByText(place).waitFor();
  }
  const words = 'Zo vaak als afgesproken; in de zomer iets minder.';
  await page.getByRole('textbox', { name: /^Uw tekst bij Dosis/ }).fill(words);
  await page.getByText(nl('report_saved')).waitFor();
  await page.reload();
  await expect.poll(() => figures.count()).toBe(2);
  expect(await page.getByRole('textbox').first().inputValue()).toBe(words);
  // Of few mothers a share is a person: the figure says that it stays, and is nowhere in what is taken out.
  await list.getByText(nl('report_withheld')).waitFor();

  const onScreen: string[][] = [];
  for (const figure of await figures.all())
    onScreen.push(
      ...(await cellsOf(figure.getByRole('table'))).map(([name = '', ...cells]) => [name, ...cells]),
    );
  const file = await takenFrom(page, page.getByRole('button', { name: nl('export_list_xlsx'), exact: true }));
  const rows = await rowsOfWorkbook(file, nl('report_column_place'));
  const inFile = new Map<string, string[]>();
  for (const row of rows) {
    const key = `${row[nl('report_column_place')]} ${row[nl('report_column_row')]}`;
    inFile.set(key, [
      ...(inFile.get(key) ?? [String(row[nl('report_column_row')])]),
      String(row[nl('report_column_text')]),
    ]);
  }
  expect([...inFile.values()]).toEqual(onScreen);
  expect(new Set(rows.map((row) => row[nl('report_column_note')]))).toEqual(new Set([words, null]));

  const titles = await figures.getByRole('heading').allInnerTexts();
  const paper = await printedBy(page, print());
  for (const one of [words, ...titles]) expect(paper).toContain(one);
  const pictures: Buffer[] = [];
  for (const picture of await page.getByRole('button', { name: /^Plaatje opslaan: / }).all())
    pictures.push(await takenFrom(page, picture));
  expect(pictures.map(sizeOfPng)).toEqual([slide, slide]);
  expect(await timesTaken('ownReport.export', before)).toBe(4);
});
