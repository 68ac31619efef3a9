import { problemOf } from '@mim/domain/kernel';
import { Suspense } from 'react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noteReached } from '../../../clients/connection.js';
import { fakeApi, Refused } from '../../../testing/fake-api.js';
import { testInBothLanguages } from '../../../testing/in-both-languages.js';
import { savedFiles } from '../../../testing/saved-files.js';
import { showAt } from '../../../testing/show-at.js';
import { aBreakdown, aCount, aPublished, aReport } from '../model/testing/builders.js';
import { OwnReportPage } from './own-report-page.js';
import type { OwnReport, ReportItem } from './report-requests.js';

afterEach(() => page.viewport(1200, 900));

const account = (role: string) => ({
  id: 'carla',
  name: 'Carla Coördinator',
  email: 'carla@mim.test',
  role,
  locations: [{ code: 'breda', name: 'Breda' }],
  hasSecondFactor: true,
});
const item = (figure: string, place: number, facts: Partial<ReportItem> = {}): ReportItem => ({
  itemId: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1de00${place}`,
  figure,
  year: 2008,
  selection: {},
  note: '',
  ...facts,
});
const rows = [
  aCount('participations', 60),
  ...aBreakdown('participations', 'origin', { netherlands: 35, turkey: 25 }),
  ...aBreakdown('participations', 'household', { 'with-partner': 57, single: 3 }),
];

/** Opens the report on a server that keeps what is sent. */
function open(
  items: readonly ReportItem[],
  { role = 'analyst', answers = {} }: { role?: string; answers?: Parameters<typeof fakeApi>[0] } = {},
) {
  let kept: OwnReport = { version: 1, items: [...items] };
  const calls = fakeApi({
    'session.current': () => ({ demo: false, account: account(role), today: '2026-05-04' }),
    'ownReport.get': () => kept,
    'ownReport.save': ({ items: sent }: OwnReport) => {
      kept = { version: kept.version + 1, items: sent };
      return kept;
    },
    'ownReport.export': () => ({}),
    'figures.report': ({ year }: { year: number }) => aReport({ year, rows }),
    'figures.published': () => aPublished(),
    ...answers,
  });
  const browser = showAt(
    '/mijn-rapport',
    {
      path: '/mijn-rapport',
      component: () => (
        <Suspense>
          <OwnReportPage />
        </Suspense>
      ),
    },
    ['/elders'],
  );
  return {
    browser,
    kept: () => kept,
    asked: (name: string) => calls.filter(({ procedure }) => procedure === name),
  };
}
const both = [item('origin', 1), item('household', 2)];
const places = () =>
  page
    .getByRole('list', { name: 'Cijfers in uw rapport' })
    .getByRole('button', { name: /^Omhoog/ })
    .elements()
    .map((button) => button.getAttribute('aria-label'));

test('an empty report says how a figure comes in it', async () => {
  open([]);
  await expect.element(page.getByText('Uw rapport is nog leeg')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Landelijke cijfers' })).toBeVisible();
});

test('a figure moves by the keyboard, keeps the focus, and goes back by an undo; each is kept', async () => {
  const { kept } = open(both);
  await expect.poll(places).toHaveLength(2);
  const [first] = places();
  const down = page.getByRole('button', { name: /^Omlaag/ }).first();
  (down.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => places().at(-1)).toBe(first);
  // At the end only up is left.
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(first);
  await expect.poll(() => kept().items.map(({ figure }) => figure)).toEqual(['household', 'origin']);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.poll(() => kept().items.map(({ figure }) => figure)).toEqual(['origin', 'household']);
});

test('a figure that is taken out of the report comes back by an undo, with its note', async () => {
  const { kept } = open([item('origin', 1, { note: 'Belangrijk.' }), item('household', 2)]);
  await userEvent.click(page.getByRole('button', { name: /^Uit het rapport halen/ }).first());
  await expect.poll(() => kept().items.map(({ figure }) => figure)).toEqual(['household']);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.poll(() => kept().items.map(({ note }) => note)).toEqual(['Belangrijk.', '']);
});

test('a note is kept as it is typed', async () => {
  const { kept } = open(both);
  await userEvent.fill(page.getByLabelText(/^Uw tekst bij/).first(), 'Hier begint het.');
  await expect.poll(() => kept().items[0]?.note).toBe('Hier begint het.');
  await expect.element(page.getByText('Alles is opgeslagen.')).toBeVisible();
});

test('what was changed elsewhere meanwhile is taken over, and what is typed here stays', async () => {
  const changed = problemOf('report-changed', ['Elders gewijzigd.', 'Changed.'], ['Kijk.', 'Look.']);
  let elsewhere: OwnReport = { version: 1, items: both };
  open(both, {
    answers: {
      'ownReport.get': () => elsewhere,
      'ownReport.save': ({ version, items }: OwnReport) => {
        if (version !== elsewhere.version) return new Refused(changed);
        elsewhere = { version: version + 1, items };
        return elsewhere;
      },
    },
  });
  await expect.poll(places).toHaveLength(2);
  elsewhere = { version: 2, items: [item('household', 2)] };
  await userEvent.fill(page.getByLabelText(/^Uw tekst bij/).nth(1), 'Blijft staan.');
  await expect.poll(() => elsewhere.items.map(({ note }) => note)).toEqual(['Blijft staan.']);
  await expect.poll(places).toHaveLength(1);
});

test('what is typed without a connection waits when the page is left, and goes out once there is one', async () => {
  let isLost = false;
  const answers = {
    'ownReport.save': ({ version, items }: OwnReport) => {
      if (isLost) throw new Error('no connection');
      stored = { version: version + 1, items };
      return stored;
    },
    'ownReport.get': () => stored,
  };
  let stored: OwnReport = { version: 1, items: both };
  const { browser } = open(both, { answers });
  await expect.poll(places).toHaveLength(2);
  isLost = true;
  await userEvent.fill(page.getByLabelText(/^Uw tekst bij/).first(), 'Onderweg getypt.');
  await expect.element(page.getByText('Geen verbinding; wat u typt blijft hier staan')).toBeVisible();
  browser.back();
  await expect.poll(() => page.getByLabelText(/^Uw tekst bij/).elements()).toHaveLength(0);
  open(both, { answers });
  await expect.element(page.getByLabelText(/^Uw tekst bij/).first()).toHaveValue('Onderweg getypt.');
  isLost = false;
  noteReached();
  await expect.poll(() => stored.items[0]?.note).toBe('Onderweg getypt.');
  await expect.element(page.getByText('Alles is opgeslagen.')).toBeVisible();
});

test('figures of the same year ask for it once', async () => {
  const warned = vi.spyOn(console, 'warn');
  onTestFinished(() => warned.mockRestore());
  const { asked } = open([...both, item('origin', 3, { year: 2007 })]);
  await expect.poll(() => page.getByRole('figure').elements().length).toBe(3);
  expect(asked('figures.report')).toHaveLength(2);
  expect(warned.mock.calls.flat().filter((words) => /Duplicate Queries/.test(String(words)))).toEqual([]);
});

test('of a location nothing stands in it that describes a few, and it says so; the institute sees all', async () => {
  open(both, { role: 'coordinator' });
  await expect.element(page.getByText(/^Te klein om te delen/)).toBeVisible();
  expect(page.getByRole('figure').elements()).toHaveLength(1);
});

test('a figure of several years together is asked for as such, beside one of a year', async () => {
  const { asked } = open([item('origin', 1), item('origin', 2, { from: 2006 })], {
    answers: {
      'figures.period': ({ from, to }: { from: number; to: number }) => ({
        ...aReport({
          rows: [...aBreakdown('participations.new', 'origin', { netherlands: 35, turkey: 25 })],
        }),
        from,
        to,
        coverage: [{ year: to, expected: 2, delivered: 2, nil: 0, missing: [] }],
      }),
    },
  });
  await expect.poll(() => page.getByRole('figure').elements().length).toBe(2);
  await expect.element(page.getByText(/2006–2008/).first()).toBeVisible();
  const [period] = asked('figures.period');
  expect(period?.input).toMatchObject({ from: 2006, to: 2008 });
  expect(asked('figures.report')).toHaveLength(1);
});

test('is taken out as pictures, a table and on paper, each after the log was told', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  const files = savedFiles();
  const { asked } = open(both);
  await expect.poll(() => page.getByRole('figure').elements().length).toBe(2);
  await userEvent.click(page.getByRole('button', { name: 'Plaatjes opslaan' }));
  await expect.poll(() => files.filter((name) => name.endsWith('.png')).length).toBe(2);
  expect(files[0]).toMatch(/^01-mim-2008-nederland-.*\.png$/);
  await userEvent.click(page.getByRole('button', { name: 'Als Excel-werkmap' }));
  await expect.poll(() => files.at(-1)).toMatch(/^mim-.*-rapport\.xlsx$/);
  await userEvent.click(page.getByRole('button', { name: 'Afdrukken of PDF' }));
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(asked('ownReport.export')).toHaveLength(3);
});

testInBothLanguages(async (language) => {
  open([item('origin', 1, { note: 'Een tekst.' }), item('household', 2)]);
  await expect.poll(() => page.getByRole('figure').elements().length).toBe(2);
  await expect
    .element(page.getByText(language === 'nl' ? 'Alles is opgeslagen.' : 'Everything is saved.'))
    .toBeVisible();
});
