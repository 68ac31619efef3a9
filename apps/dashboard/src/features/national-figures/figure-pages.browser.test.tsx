import { problemOf } from '@mim/domain/kernel';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { forgetSession } from '../../clients/session.js';
import { Refused } from '../../testing/fake-api.js';
import { testInBothLanguages } from '../../testing/in-both-languages.js';
import { savedFiles } from '../../testing/saved-files.js';
import { aBreakdown, aCount, aReport, aRow } from './model/testing/builders.js';
import { openFigures } from './testing/open-figures.js';

beforeEach(forgetSession);
afterEach(() => page.viewport(1200, 900));

const origin = aBreakdown('participations', 'origin', { netherlands: 35, turkey: 25 });
/** Three of them would be described. */
const household = aBreakdown('participations', 'household', { 'with-partner': 57, single: 3 });
const report = aReport({
  scope: 'location:breda',
  coverage: { expected: 3, delivered: 2, nil: 0, missing: ['den-haag-escamp'] },
  names: { breda: 'Breda', 'den-haag-escamp': 'Den Haag Escamp' },
  rows: [
    { ...aCount('participations', 60), note: 'coverage-incomplete' },
    aRow({ measure: 'visiting-mothers', count: 12, note: 'coverage-incomplete' }),
    ...origin,
    ...household,
  ],
});
const answers = { 'figures.report': () => report };

/** What the files hold that are saved from here on. */
function savedTexts(): Promise<string>[] {
  const texts: Promise<string>[] = [];
  const real = URL.createObjectURL;
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    texts.push((blob as Blob).text());
    return real(blob);
  });
  onTestFinished(() => spy.mockRestore());
  return texts;
}

test('locations are named by their names, and what is missing is said once', async () => {
  openFigures('/landelijke-cijfers', 'analyst', {
    'figures.report': () => ({ ...report, scope: 'national' }),
  });
  await expect.element(page.getByText(/Nog niet aangeleverd: Den Haag Escamp/)).toBeVisible();
  await expect.element(page.getByText('60', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('den-haag-escamp');
  expect(document.body.textContent).not.toContain('Niet alle verwachte locaties');
});

test('a figure of a location is saved after the access log was told, and not where people could be recognised', async () => {
  const files = savedFiles();
  const texts = savedTexts();
  const { calls } = openFigures('/locatiecijfers/bereik', 'coordinator', answers);
  const csv = page.getByRole('button', { name: /^CSV/ });
  await userEvent.click(csv.first());
  await expect.poll(() => files).toEqual(['mim-2008-breda-participations-origin.csv']);
  expect(await texts[0], 'it says what its numbers are').toMatch(/# .*Breda.*2008.*\r\n# Bron: /);
  expect(calls.filter(({ procedure }) => procedure === 'ownReport.exportFigures')).toHaveLength(1);
  // Of the household only the numbers on the screen: no file, and nothing on paper.
  const stays = page.getByRole('figure').filter({ hasText: /Gaat niet mee in een bestand of op papier/ });
  const [first] = stays.elements();
  expect(first?.dataset.stays).toBe('true');
  expect(csv.elements()).toHaveLength(page.getByRole('figure').elements().length - stays.elements().length);
});

test('the file of all figures holds of a location only what may leave, and says so', async () => {
  savedFiles();
  const texts = savedTexts();
  openFigures('/locatiecijfers', 'coordinator', answers);
  await userEvent.click(page.getByRole('button', { name: 'Meenemen: exporteren of afdrukken' }));
  await userEvent.click(page.getByRole('menuitem', { name: /CSV/ }));
  await expect.poll(() => texts.length).toBe(1);
  const text = (await texts[0]) ?? '';
  expect(text).toContain('"Herkomst"');
  expect(text).not.toContain('"Gezin"');
  expect(text).toContain('Cijfers waaruit een kleine groep te herkennen is, zijn weggelaten.');
});

test('what the access log does not take does not leave, on paper neither', async () => {
  const files = savedFiles();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  const refused = problemOf('log-full', ['Het logboek is vol.', 'The log is full.'], ['Bel.', 'Call.']);
  openFigures('/locatiecijfers/bereik/herkomst', 'coordinator', {
    ...answers,
    'ownReport.exportFigures': () => new Refused(refused),
  });
  await userEvent.click(page.getByRole('button', { name: /^CSV/ }).first());
  await expect.element(page.getByText('Het logboek is vol.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Meenemen: exporteren of afdrukken' }));
  await userEvent.click(page.getByRole('menuitem', { name: /Afdrukken/ }));
  await expect.poll(() => page.getByText('Het logboek is vol.').elements().length).toBeGreaterThan(1);
  expect([files, print.mock.calls]).toEqual([[], []]);
});

test('within the institute figures are exact, and all of them leave', async () => {
  openFigures('/landelijke-cijfers/bereik', 'analyst', answers);
  await expect.element(page.getByRole('button', { name: /^CSV/ }).first()).toBeVisible();
  expect(document.querySelector('figure[data-stays]')).toBeNull();
});

testInBothLanguages(async () => {
  openFigures('/locatiecijfers/bereik/herkomst', 'coordinator', answers);
  await expect.element(page.getByRole('figure').first()).toBeVisible();
});
