import type { FigureRow } from '@mim/analytics';
import { problemOf } from '@mim/domain/kernel';
import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi, Refused } from '../../../testing/fake-api.js';
import { testInBothLanguages } from '../../../testing/in-both-languages.js';
import { savedFiles } from '../../../testing/saved-files.js';
import { showAt } from '../../../testing/show-at.js';
import { FiguresContext, type FiguresScope } from '../frame/figures-context.js';
import { aBreakdown, aCount, aShare, aView } from '../model/testing/builders.js';
import { sayFiguresTaken } from '../outward/say-taken-out.js';
import { useTakingOut } from '../outward/use-taking-out.js';
import { tableSearchSchema } from '../table-search.js';
import TablePage from './table-page.js';

afterEach(() => page.viewport(1200, 900));

const rows = [
  aCount('participations', 60),
  aCount('participations.new', 30),
  aShare(['completion.of-ended'], 18, 32),
  ...aBreakdown('participations', 'origin', { netherlands: 40, turkey: 20 }),
];
const measures = {
  participations: { nl: 'Deelnames', en: 'Participations' },
  'participations.new': { nl: 'Nieuwe deelnames', en: 'New participations' },
  'completion.of-ended': { nl: 'Voltooid, van wie stopten', en: 'Completed, of those who left' },
};
const linesOf = (all: readonly FigureRow[]) =>
  all.map(({ measure, breakdown, category, unknown }) => ({
    measure,
    breakdown,
    category,
    kind: unknown === null ? 'count' : 'share',
  }));

interface Asked {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly { readonly measure: string; readonly breakdown: string | null }[];
  readonly byLocation: boolean;
}

/** What the service answers: of what was asked, the same of every year. */
function valuesOf({ from, to, figures, byLocation }: Asked) {
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const own = rows.filter((row) =>
    figures.some(({ measure, breakdown }) => measure === row.measure && breakdown === row.breakdown),
  );
  const all = years.flatMap((year) => own.map((row) => ({ ...row, year })));
  return {
    from,
    to,
    scope: 'national',
    coverage: years.map((year) => ({ year, expected: 19, delivered: 19, nil: 0, missing: [] })),
    madeFrom: { deliveries: {}, definitions: '2', software: '0.1.0' },
    names: {},
    measures,
    lines: linesOf(own),
    all,
    locations: byLocation
      ? [
          { code: 'breda', name: 'Breda', rows: all.map((row) => ({ ...row, count: 12 })) },
          { code: 'ede', name: 'Ede', rows: [] },
        ]
      : [],
  };
}

function Framed({ scope }: { readonly scope: Omit<FiguresScope, 'out'> }) {
  const out = useTakingOut(scope.isAnalyst, sayFiguresTaken);
  return (
    <FiguresContext value={{ ...scope, out }}>
      <TablePage />
    </FiguresContext>
  );
}

/** Opens the builder within a frame of the year 2008. */
function open(
  search = '',
  { isAnalyst = true, answers = {} }: { isAnalyst?: boolean; answers?: Parameters<typeof fakeApi>[0] } = {},
) {
  const calls = fakeApi({
    'figures.values': valuesOf,
    'ownReport.exportFigures': () => ({}),
    ...answers,
  });
  const view = aView({ rows, measures });
  const scope = {
    place: isAnalyst ? ('national' as const) : ('location' as const),
    view,
    selection: { kind: 'locations' as const, codes: ['breda', 'ede'] },
    locations: [],
    years: [],
    isAnalyst,
  };
  const browser = showAt(`/landelijke-cijfers/tabel?jaar=2008${search}`, {
    path: '/landelijke-cijfers/tabel',
    search: tableSearchSchema,
    component: () => (
      <Suspense>
        <Framed scope={scope} />
      </Suspense>
    ),
  });
  return { browser, asked: (name: string) => calls.filter(({ procedure }) => procedure === name) };
}
const cells = () =>
  page
    .getByRole('row')
    .elements()
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

test('begins with a few figures; what is chosen stands in the address and is asked in one request', async () => {
  const { browser, asked } = open();
  await expect.element(page.getByRole('row', { name: /^Voltooid, van wie stopten 56,3%/ })).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Apart laten zien'), 'Per locatie');
  await expect.element(page.getByRole('row', { name: /^Breda 12/ })).toBeVisible();
  expect(browser.address()).toContain('per=locatie');
  expect(asked('figures.values')).toHaveLength(2);
  await expect.element(page.getByRole('row', { name: /^Ede –/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Deelnames/ }));
  await expect.poll(() => browser.address()).toContain('volgorde=participations');
  await userEvent.click(page.getByRole('switch', { name: 'Rijen en kolommen wisselen' }));
  await expect.poll(() => cells()[1]?.[0]).toBe('Deelnames');
});

test('an address gives the same table: figures, years, turned', async () => {
  open('&cijfers=participations%2Forigin,participations&jaren=2&gedraaid=true');
  await expect.poll(cells).toEqual([
    ['Jaar', expect.stringMatching(/Nederland/), expect.stringMatching(/Turkije/), 'Deelnames'],
    ['2007', '66,7%40 van 60', '33,3%20 van 60', '60'],
    ['2008', '66,7%40 van 60', '33,3%20 van 60', '60'],
  ]);
});

test('nothing chosen, and a figure that there is not, say so', async () => {
  open('&cijfers=mothers');
  await expect.element(page.getByText('Nog geen tabel')).toBeVisible();
  await expect.element(page.getByText('Eén gekozen cijfer is er niet voor dit jaar')).toBeVisible();
});

test('a refusal is told in its own words', async () => {
  const problem = problemOf('too-many-values', ['Te veel.', 'Too many.'], ['Kies minder.', 'Choose fewer.']);
  open('', { answers: { 'figures.values': () => new Refused(problem) } });
  await expect.element(page.getByText(/Te veel\./)).toBeVisible();
});

test('is taken along after the log was told; of a location not what describes a few, and that is said', async () => {
  const files = savedFiles();
  const { asked } = open('&cijfers=participations,participations.new', { isAnalyst: false });
  await expect.element(page.getByRole('row', { name: /^Nieuwe deelnames 30/ })).toBeVisible();
  expect(page.getByText('Niet alles gaat mee in het bestand').elements()).toHaveLength(0);
  await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
  await userEvent.click(page.getByRole('menuitem', { name: /CSV/ }));
  await expect.poll(() => files).toEqual(['mim-2008-nederland-tabel.csv']);
  expect(asked('ownReport.exportFigures')).toHaveLength(1);
  await userEvent.selectOptions(page.getByLabelText('Apart laten zien'), 'Per locatie');
  await expect.element(page.getByText(/Locaties naast elkaar kunt u hier bekijken/)).toBeVisible();
});

testInBothLanguages(async (language) => {
  open('&per=locatie&marge=true');
  await expect.element(page.getByText('Breda').first()).toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: language === 'nl' ? 'Eigen tabel' : 'Table of your own' }))
    .toBeVisible();
});
