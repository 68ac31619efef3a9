import { problemOf } from '@mim/domain/kernel';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, Refused } from '../../testing/fake-api.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { savedFiles } from '../../testing/saved-files.js';
import { showAt } from '../../testing/show-at.js';
import { MunicipalityPage } from './municipality-page.js';
import { municipalitySearchSchema } from './municipality-search.js';
import type { Municipality } from './requests/municipality.js';
import { aMunicipality, figuresTold } from './testing/a-municipality.js';

afterEach(() => page.viewport(1200, 900));

const refusal = problemOf('unavailable', ['Het lukt nu niet.', 'Not now.'], ['Later.', 'Later.']);

function open(told: Partial<Municipality> = {}, answers: Parameters<typeof fakeApi>[0] = {}) {
  const calls = fakeApi({
    'municipality.ofYear': () => aMunicipality(told),
    'municipality.export': () => aMunicipality(told),
    ...answers,
  });
  const browser = showAt('/voor-de-gemeente', {
    path: '/voor-de-gemeente',
    component: MunicipalityPage,
    search: municipalitySearchSchema,
  });
  return {
    browser,
    asked: (name: string) => calls.filter(({ procedure }) => procedure === `municipality.${name}`),
  };
}
const items = () => page.getByRole('list', { name: 'Cijfers van het jaar' }).getByRole('listitem');

test('four figures of the year that runs, each in a sentence that says so, with what is counted', async () => {
  open();
  await expect.element(page.getByRole('heading', { name: 'MIM Breda in 2026' })).toBeVisible();
  await expect.element(page.getByText(/geteld tot en met 27 nov 2026/)).toBeVisible();
  const said = () =>
    items()
      .elements()
      .map((item) => item.querySelector('h3')?.textContent?.replaceAll(/\s+/g, ' '));
  expect(said()).toEqual([
    '61 moeders deden tot nu toe mee in 2026',
    '34 trajecten begonnen tot nu toe in 2026',
    '412 bezoeken kregen de moeders samen tot nu toe in 2026',
    '56% 18 van de 32 trajecten die tot nu toe eindigden in 2026, zijn voltooid',
  ]);
  await expect
    .element(items().nth(2))
    .toHaveTextContent('22 bezoekmoeders waren tot nu toe actief als vrijwilliger in 2026');
  await expect.element(page.getByText(/^Bron: dossiers van MIM Breda/)).toBeVisible();
});

test('beside the years that were sent, each with its base; what is withheld says so', async () => {
  open();
  const row = page.getByRole('row', { name: /^Traject voltooid/ });
  await expect.element(row).toHaveTextContent('Traject voltooidniet gedeeld20 van 31 (65%)18 van 32 (56%)');
  const heads = page
    .getByRole('columnheader')
    .elements()
    .map((head) => head.textContent);
  expect(heads).toEqual(['Cijfer', '2024', '2025', '2026 (tot en met 27 nov 2026)']);
});

test('a figure that is withheld says by which rule, and offers no picture', async () => {
  open({ figures: figuresTold(17, 12, 40, null, null) });
  await expect
    .element(items().nth(3))
    .toHaveTextContent(/Te klein om te delen. Een aandeel noemen we vanaf 30/);
  expect(page.getByRole('button', { name: /^Plaatje/ }).elements()).toHaveLength(3);
  await expect.element(items().nth(2)).not.toHaveTextContent('bezoekmoeders');
});

test('when all is too small it says that, and what to do', async () => {
  open({ figures: figuresTold(null, null, null, null, null), earlier: [] });
  await expect.element(page.getByText('Over 2026 zijn er geen cijfers die u kunt delen')).toBeVisible();
});

test('a year that was sent is said to be, and another year stands in the address', async () => {
  const { browser, asked } = open({
    year: 2025,
    until: '2025-12-31',
    version: 2,
    earlier: [],
  });
  await expect.element(page.getByText(/^Bron: jaarregistratie 2025 van MIM Breda, versie 2/)).toBeVisible();
  await expect.element(items().nth(0)).toHaveTextContent('61 moeders deden mee in 2025');
  await userEvent.selectOptions(page.getByLabelText('Jaar', { exact: true }), '2024');
  await expect.poll(() => browser.address()).toBe('/voor-de-gemeente?jaar=2024');
  await expect.poll(() => asked('ofYear').at(-1)?.input).toEqual({ locationId: 'breda', year: 2024 });
});

describe('taking out', () => {
  const printed = () => {
    const spy = vi.spyOn(window, 'print').mockImplementation(() => {});
    onTestFinished(() => spy.mockRestore());
    return spy;
  };

  test('on paper asks for it first, so that the log says so', async () => {
    const print = printed();
    const { asked } = open();
    await userEvent.click(page.getByRole('button', { name: 'Afdrukken of PDF' }));
    await expect.poll(() => print.mock.calls.length).toBe(1);
    expect(asked('export').map(({ input }) => input)).toEqual([{ locationId: 'breda', year: 2026 }]);
  });

  test('is refused in words when it is, and nothing is printed', async () => {
    const print = printed();
    open({}, { 'municipality.export': () => new Refused(refusal) });
    await userEvent.click(page.getByRole('button', { name: 'Afdrukken of PDF' }));
    await expect.element(page.getByText('Het lukt nu niet.')).toBeVisible();
    expect(print).not.toHaveBeenCalled();
  });

  test('as a table and as a picture of 1920 by 1080 gives files that say what they are', async () => {
    const files = savedFiles();
    const blobs: Blob[] = [];
    const real = URL.createObjectURL.bind(URL);
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      blobs.push(content as Blob);
      return real(content);
    });
    onTestFinished(() => spy.mockRestore());
    const { asked } = open();
    await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Als CSV-bestand' }));
    await expect.poll(() => files).toEqual(['mim-2026-breda-voor-de-gemeente.csv']);
    const csv = await blobs.at(-1)?.text();
    expect(csv).toContain('# Bron: dossiers van MIM Breda');
    expect(csv).toContain('2026;2026-11-27;"Breda";"Traject voltooid";18;32;56,3;;');
    expect(csv).toContain('2024;2024-12-31;"Breda";"Traject voltooid";;;;1;"Te klein om te delen.');
    await userEvent.click(page.getByRole('button', { name: 'Plaatje: Moeders bereikt' }));
    await expect.poll(() => files.at(-1)).toBe('mim-2026-breda-voor-de-gemeente-moeders-bereikt.png');
    const picture = blobs.findLast(({ type }) => type === 'image/png');
    const { width, height } = await createImageBitmap(picture ?? new Blob());
    expect([width, height]).toEqual([1920, 1080]);
    expect(asked('export')).toHaveLength(2);
  });
});

test('while it comes it says so, and what goes wrong can be tried again', async () => {
  let isUp = false;
  open({}, { 'municipality.ofYear': () => (isUp ? aMunicipality() : new Refused(refusal)) });
  await expect.element(page.getByText('Het lukt nu niet.')).toBeVisible();
  isUp = true;
  await userEvent.click(page.getByRole('button', { name: 'Opnieuw proberen' }));
  await expect.element(items().nth(0)).toHaveTextContent('61');
});

describe('the page', () => {
  testInBothLanguages(async (language) => {
    open();
    const title =
      language === 'nl'
        ? '61 moeders deden tot nu toe mee in 2026'
        : '61 mothers have taken part so far in 2026';
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  });

  test('of a location that is too small is whole on a phone too', async () => {
    await page.viewport(390, 844);
    open({ figures: figuresTold(17, null, 40, null, null) });
    await expect.element(items().nth(0)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
