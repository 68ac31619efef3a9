import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { FirstBirthsCards } from './outside-figures-page.js';
import type { OutsideFigures } from './requests/first-births.js';

const version = (births: number | null, source = 'CBS 37201', enteredAt = '2009-06-01T10:00:00.000Z') => ({
  births,
  source,
  fileName: 'births.csv',
  enteredAt,
  enteredByName: 'Els de Wit',
});
const figures: OutsideFigures = {
  municipalities: [
    { municipality: 'Ede', firstYear: 2004, lastYear: null },
    { municipality: 'Hoorn', firstYear: 2004, lastYear: 2007 },
  ],
  figures: [
    {
      municipality: 'Ede',
      year: 2008,
      versions: [version(612, 'CBS, definitief', '2009-08-01T10:00:00.000Z'), version(600)],
    },
    { municipality: 'Hoorn', year: 2007, versions: [version(480)] },
  ],
};

const showCards = () =>
  showPage(
    <QueryClientProvider client={new QueryClient()}>
      <FirstBirthsCards figures={figures} lastYear={2008} />
    </QueryClientProvider>,
  );

test('what is known stands by municipality and year, and what is wanted and missing is named', async () => {
  showCards();
  const ede = page.getByRole('row', { name: /^Ede/ });
  await expect.element(ede).toHaveTextContent('Edeontbreektontbreektontbreektontbreekt612');
  await expect.element(page.getByRole('row', { name: /^Hoorn/ })).toHaveTextContent('480–');
  await expect.element(page.getByText('2007: nog niet ingevoerd van Ede.')).toBeVisible();
  await expect.element(page.getByText(/2008: nog niet/)).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test('who entered what, when and from where is there, with what it was before', async () => {
  showCards();
  await expect.element(page.getByText('Ede 2008: 612 (was 600)')).toBeVisible();
  await expect.element(page.getByText(/Els de Wit · CBS, definitief · births.csv/)).toBeVisible();
});

test('the years before are one press away', async () => {
  showCards();
  await expect.element(page.getByRole('button', { name: 'Vijf jaar later' })).toBeDisabled();
  await page.getByRole('button', { name: 'Vijf jaar eerder' }).click();
  await expect.element(page.getByText('1999 tot en met 2003')).toBeVisible();
  await expect.element(page.getByText('In deze jaren was er geen locatie.')).toBeVisible();
});

/** A field of the dialog. */
const field = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true });

test('a number that is typed wrongly is told at its field, and nothing of it is lost or sent', async () => {
  const calls = fakeApi({ 'outsideFigures.enter': () => ({ isChanged: true }) });
  showCards();
  await page.getByRole('button', { name: 'Getal invoeren' }).click();
  await field('Gemeente').fill('Nergens');
  await userEvent.keyboard('{Escape}');
  await field('Jaar').fill('2009');
  await field('Aantal eerste kinderen').fill('1,5');
  const save = page.getByRole('button', { name: 'Opslaan' });
  await save.click();
  const wrong = (name: string, text: string) =>
    expect.element(field(name)).toHaveAccessibleDescription(expect.stringContaining(text));
  await wrong('Gemeente', 'In deze gemeente is geen locatie.');
  await wrong('Jaar', 'Dit jaar is nog niet voorbij.');
  await wrong('Aantal eerste kinderen', 'Een aantal geboorten is een heel getal, zonder komma.');
  await wrong('Bron', 'Vul dit in.');
  await expect.element(field('Gemeente')).toHaveValue('Nergens');
  await field('Aantal eerste kinderen').fill('-5');
  await wrong('Aantal eerste kinderen', 'Een aantal geboorten is niet negatief.');
  expect(await axeFindings()).toEqual([]);
  expect(calls).toEqual([]);
});

test('a number that is there already is said before another is typed over it, and a year without a location is asked about', async () => {
  const calls = fakeApi({ 'outsideFigures.enter': () => ({ isChanged: true }) });
  showCards();
  await page.getByRole('button', { name: 'Getal invoeren' }).click();
  await field('Gemeente').fill('hoorn');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('In 2008 was er geen locatie in Hoorn. Klopt het jaar?')).toBeVisible();
  await field('Jaar').fill('2007');
  await expect.element(page.getByText(/Nu telt 480 \(CBS 37201\)/)).toBeVisible();
  await field('Aantal eerste kinderen').fill('491');
  await field('Bron').fill('CBS, definitief');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(page.getByText('Hoorn 2007: 491 opgeslagen.')).toBeVisible();
  expect(calls).toMatchObject([
    { input: { municipality: 'Hoorn', year: 2007, births: 491, source: 'CBS, definitief' } },
  ]);
});

test('a number is taken back where it stands, with a reason, and what was entered stays in sight', async () => {
  const calls = fakeApi({ 'outsideFigures.enter': () => ({ isChanged: true }) });
  showCards();
  await page.getByRole('button', { name: '612: wat is ingevoerd van Ede 2008' }).click();
  const history = page.getByRole('dialog', { name: 'Ede 2008' });
  await expect.element(history.getByText('Ede 2008: 612 (was 600)')).toBeVisible();
  await expect.element(history.getByText('Ede 2008: 600')).toBeVisible();
  await history.getByRole('button', { name: 'Getal terugnemen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Getal terugnemen Ede 2008' });
  await dialog.getByRole('button', { name: 'Getal terugnemen' }).click();
  await expect.element(dialog.getByRole('textbox', { name: 'Waarom' })).toBeInvalid();
  expect(calls).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Waarom' }).fill('Was van Hoorn');
  expect(await axeFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Getal terugnemen' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  const input = { municipality: 'Ede', year: 2008, births: null, source: 'Was van Hoorn' };
  expect(calls).toEqual([{ procedure: 'outsideFigures.enter', input }]);
});

test('a number that is missing is entered where it is missed', async () => {
  showCards();
  await page.getByRole('button', { name: 'ontbreekt: Ede 2006 invoeren' }).click();
  await expect.element(field('Gemeente')).toHaveValue('Ede');
  await expect.element(field('Jaar')).toHaveValue('2006');
});

/** Chooses a file in the dialog, as the browser's own window would. */
async function choose(text: string) {
  await page.getByRole('button', { name: 'Bestand inlezen' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('there is no way to choose a file');
  await userEvent.upload(input, new File([text], 'births.csv', { type: 'text/csv' }));
}

test('a file that is right is stored once it is said where its numbers come from', async () => {
  const change = { municipality: 'Ede', year: 2007, births: 590, before: null };
  const calls = fakeApi({
    'outsideFigures.check': () => ({ rows: 2, changes: [change], problems: [] }),
    'outsideFigures.store': () => ({ rows: 2, changes: [change], problems: [] }),
  });
  showCards();
  await choose('municipality,year,first_births\nEde,2007,590\nEde,2008,612\n');
  await expect.element(page.getByText('2 getallen gelezen; 1 daarvan zijn nieuw of anders.')).toBeVisible();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(page.getByText('Vul in waar de getallen vandaan komen.')).toBeVisible();
  expect(calls.map(({ procedure }) => procedure)).toEqual(['outsideFigures.check']);
  await page.getByLabelText(/Bron/).fill('CBS StatLine, juni 2009');
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.element(page.getByText('1 getal opgeslagen.')).toBeVisible();
  expect(calls.at(-1)).toMatchObject({
    procedure: 'outsideFigures.store',
    input: {
      fileName: 'births.csv',
      source: 'CBS StatLine, juni 2009',
      content: btoa('municipality,year,first_births\nEde,2007,590\nEde,2008,612\n'),
    },
  });
});

test('of a file that is wrong everything is named with its place, and it cannot be stored', async () => {
  fakeApi({
    'outsideFigures.check': () => ({
      rows: 0,
      changes: [],
      problems: [
        {
          file: 'births.csv',
          line: 2,
          column: 'first_births',
          value: '1,5',
          code: 'decimal-comma',
          message: { nl: 'Een aantal geboorten is een heel getal.', en: 'A number of births is whole.' },
        },
      ],
    }),
  });
  showCards();
  await choose('municipality,year,first_births\nEde,2007,"1,5"\n');
  await expect.element(page.getByText('Er klopt 1 ding niet. Er is niets opgeslagen.')).toBeVisible();
  await expect.element(page.getByText('Regel 2, first_births')).toBeVisible();
  await expect.element(page.getByText('Een aantal geboorten is een heel getal.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Opslaan' })).toBeDisabled();
  expect(await axeFindings()).toEqual([]);
});
