import type { Selection } from '@mim/analytics';
import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeApi } from '../../../testing/fake-api.js';
import { testInBothLanguages } from '../../../testing/in-both-languages.js';
import { savedFiles } from '../../../testing/saved-files.js';
import { showAt } from '../../../testing/show-at.js';
import { FiguresContext, type FiguresScope } from '../frame/figures-context.js';
import { aCount, aLocation, aShare, aView } from '../model/testing/builders.js';
import { sayFiguresTaken } from '../outward/say-taken-out.js';
import { useTakingOut } from '../outward/use-taking-out.js';
import { sideBySideSearchSchema } from '../side-by-side-search.js';
import SideBySidePage from './side-by-side-page.js';

afterEach(() => page.viewport(1200, 900));

const measures = {
  participations: { nl: 'Deelnames', en: 'Participations' },
  'completion.of-ended': { nl: 'Voltooid, van wie stopten', en: 'Completed, of those who left' },
};
const rowsOf = (completed: number) => [
  aCount('participations', 60),
  aShare(['completion.of-ended'], completed, 40),
];
const line = (measure: string, kind: string, difference: number, direction: string) => ({
  measure,
  breakdown: null,
  category: null,
  kind,
  difference,
  direction,
});
const side = ({ from, to }: { from: number; to: number }, completed: number) => ({
  from,
  to,
  scope: 'national',
  coverage: [{ year: from, expected: 19, delivered: 18, nil: 0, missing: [] }],
  madeFrom: { deliveries: {}, definitions: '2', software: '1' },
  names: {},
  measures,
  lines: [],
  all: [...rowsOf(completed), aCount('participations.new', 30)],
  locations: [],
});

function Framed({ scope }: { readonly scope: Omit<FiguresScope, 'out'> }) {
  const out = useTakingOut(scope.isAnalyst, sayFiguresTaken);
  return (
    <FiguresContext value={{ ...scope, out }}>
      <SideBySidePage />
    </FiguresContext>
  );
}

function open(isAnalyst = true, direction = 'unclear', completed = 20) {
  const calls = fakeApi({
    'ownReport.exportFigures': () => ({}),
    'figures.difference': ({
      one,
      other,
    }: {
      one: { from: number; to: number };
      other: { from: number; to: number };
    }) => ({
      one: side(one, completed),
      other: side(other, 24),
      lines: [
        line('participations', 'count', 9.6, 'more'),
        line('completion.of-ended', 'share', 10, direction),
      ],
    }),
  });
  const scope = {
    place: isAnalyst ? ('national' as const) : ('location' as const),
    view: aView({ rows: rowsOf(24), measures }),
    selection: (isAnalyst ? { kind: 'national' } : { kind: 'locations', codes: ['breda'] }) as Selection,
    locations: [aLocation('breda', { name: 'Breda' })],
    years: [2007, 2008].map((year) => ({
      year,
      kind: 'computed' as const,
      isPublished: false,
      locationsExpected: 19,
      locationsDelivered: 19,
    })),
    isAnalyst,
  };
  const browser = showAt('/landelijke-cijfers/naast-elkaar', {
    path: '/landelijke-cijfers/naast-elkaar',
    search: sideBySideSearchSchema,
    component: () => (
      <Suspense>
        <Framed scope={scope} />
      </Suspense>
    ),
  });
  return { browser, asked: (name: string) => calls.filter(({ procedure }) => procedure === name) };
}

test('the year before stands beside this one; a share is more only where chance does not explain it', async () => {
  const { browser, asked } = open();
  await expect.element(page.getByRole('row', { name: /^Deelnames 60 60 \+9,6%/ })).toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /^Voltooid.*\+10,0 procentpunt, niet duidelijk anders/ }))
    .toBeVisible();
  expect(asked('figures.difference')[0]?.input).toMatchObject({
    one: { from: 2007, to: 2007 },
    other: { from: 2008, to: 2008 },
  });
  await userEvent.selectOptions(page.getByLabelText('Eerste: jaren'), '2008');
  await expect.poll(() => browser.address()).toContain('met=');
});

test('who is no analyst takes it along after the log was told, with both named above it', async () => {
  const files = savedFiles();
  const { asked } = open(false, 'more');
  await expect.element(page.getByRole('row', { name: /\+10,0 procentpunt$/ })).toBeVisible();
  // What the other numbers are judged by is asked too, and not shown.
  const figures = asked('figures.difference')[0]?.input as { figures: { measure: string }[] };
  expect(figures.figures.map(({ measure }) => measure)).toContain('visiting-mothers.new');
  expect(page.getByText('Niet alles gaat mee in het bestand').elements()).toHaveLength(0);
  await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
  await userEvent.click(page.getByRole('menuitem', { name: /CSV/ }));
  await expect.poll(() => files).toEqual(['mim-2007-naast-2008-nederland.csv']);
  expect(asked('ownReport.exportFigures')).toHaveLength(1);
});

test('what may not leave is in sight, and is said not to go along', async () => {
  open(false, 'more', 3);
  await expect.element(page.getByText(/Niet in het bestand: Voltooid, van wie stopten\./)).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Voltooid.*7,5%/ })).toBeVisible();
});

testInBothLanguages(async (language) => {
  open();
  await expect
    .element(page.getByText(language === 'nl' ? 'Verschil' : 'Difference', { exact: true }).first())
    .toBeVisible();
});
