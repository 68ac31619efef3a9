import type { VisitStanding } from '@mim/domain/visit';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnLocations } from '../../clients/own-locations.js';
import { StandingCell } from '../../facts/standing-cell.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { todayIs } from '../../testing/today-is.js';
import BulkBar from './bulk-bar.js';
import { FilterBar } from './filter-bar.js';
import { mothersMemory } from './model/mothers-memory.js';
import { readTablePreferences } from './model/table-preferences.js';
import { MotherTable } from './mother-table.js';
import type { MothersSearch } from './mothers-search.js';
import { MotherView } from './page/mother-view.js';
import { TableTools } from './table-tools.js';
import { aMother, aMotherRow, aTrajectory, aTransfer } from './testing/builders.js';

const rows = ['Elif Demir', 'Anouk Smit', 'Selam Tekle'].map((name, place) =>
  aMotherRow({
    name,
    trajectoryId: `8d0c63a4-6c57-4b43-9f0a-0c8f4b1d000${place}`,
    standing:
      place === 2
        ? { state: 'overdue', on: '2026-02-28', isFirst: false, daysOverdue: 12, open: 1 }
        : { state: 'planned', on: '2026-03-20' },
  }),
);

function List() {
  const [search, setSearch] = useState<MothersSearch>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const text = mothersMemory.useText();
  return (
    <>
      <h1>Moeders</h1>
      <p>adres: {JSON.stringify(search)}</p>
      <FilterBar
        search={search}
        text={text}
        visitingMothers={[{ id: 'yara', label: 'Yara Barakat' }]}
        onChange={setSearch}
      />
      <MotherTable
        rows={rows}
        total={rows.length}
        search={search}
        onSearch={setSearch}
        preferences={readTablePreferences(null)}
        selection={{ chosen, onChange: setChosen, label: ({ name }) => `Kies ${name}` }}
        isLoadingMore={false}
        onMore={() => {}}
      />
    </>
  );
}

const standings: readonly (readonly [standing: VisitStanding, words: string])[] = [
  [{ state: 'overdue', on: '2026-02-28', isFirst: false, daysOverdue: 1, open: 1 }, '1 dag te laat'],
  [{ state: 'to-record', on: '2026-03-10' }, 'vast te leggen: di 10 mrt'],
  [{ state: 'to-plan', on: '2026-03-20', isFirst: false }, 'te plannen: vr 20 mrt'],
  [{ state: 'planned', on: '2026-03-16' }, 'gepland: ma 16 mrt'],
  [{ state: 'planned', on: '2027-12-10' }, 'gepland: vr 10 dec 2027'],
  [{ state: 'nothing-due', on: '2026-04-10' }, 'vr 10 apr'],
  [{ state: 'waits-for-match', on: '2026-03-01' }, 'wacht op koppeling'],
  [{ state: 'paused', on: '2026-03-01', until: '2026-04-30' }, 'pauze t/m 30 apr 2026'],
];

test('where her visits stand is said in words, and only what is late in red', async () => {
  await todayIs('2026-03-12');
  showPage(
    <ul>
      {standings.map(([standing, words]) => (
        <li key={words}>
          <StandingCell standing={standing} />
        </li>
      ))}
    </ul>,
  );
  const items = page.getByRole('listitem');
  for (const [index, [, words]] of standings.entries())
    await expect.element(items.nth(index)).toHaveTextContent(new RegExp(`^${words}$`));
  const red = items.elements().map((item) => item.querySelector('[class*="danger"]') !== null);
  expect(red).toEqual(standings.map(([{ state }]) => state === 'overdue'));
});

test('the list can be read and worked with by everyone', async () => {
  showPage(<List />);
  await expect.element(page.getByRole('rowheader', { name: 'Selam Tekle' })).toBeVisible();
  await expect.element(page.getByText('12 dagen te laat')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('a filter is a chip that can be taken away, and a name never stands in the address', async () => {
  showPage(<List />);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Aandacht' }), 'overdue');
  await expect.element(page.getByText('adres: {"aandacht":"overdue"}')).toBeVisible();
  await userEvent.fill(
    page.getByRole('searchbox', { name: 'Zoeken op naam, kind, bezoekmoeder of telefoon' }),
    'demir',
  );
  await expect.element(page.getByRole('button', { name: 'Filter Zoekterm: demir wissen' })).toBeVisible();
  await expect.element(page.getByText('adres: {"aandacht":"overdue"}')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Filter Zoekterm: demir wissen' }));
  await userEvent.click(page.getByRole('button', { name: 'Filter Bezoek te laat wissen' }));
  await expect.element(page.getByText('adres: {}')).toBeVisible();
});

test('who works at two locations sees which, and can look at one', async () => {
  const two = [
    { code: 'escamp', name: 'Escamp' },
    { code: 'ede', name: 'Ede' },
  ];
  showPage(
    <OwnLocations value={two}>
      <List />
    </OwnLocations>,
  );
  await expect.element(page.getByRole('columnheader', { name: 'Locatie' })).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Locatie' }), 'ede');
  await expect.element(page.getByText('adres: {"locatie":"ede"}')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Filter Ede wissen' }));
  await expect.element(page.getByText('adres: {}')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('who works at one location is not asked for it', async () => {
  showPage(<List />);
  await expect.element(page.getByRole('rowheader', { name: 'Selam Tekle' })).toBeVisible();
  await expect.element(page.getByRole('columnheader', { name: 'Locatie' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('combobox', { name: 'Locatie' })).not.toBeInTheDocument();
});

test('the list is put in another order from its heading', async () => {
  showPage(<List />);
  await userEvent.click(page.getByRole('button', { name: 'Laatste bezoek' }));
  await expect.element(page.getByText('adres: {"volgorde":"last-visit"}')).toBeVisible();
});

test('who took part before has that dossier at hand', async () => {
  const before = {
    trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de099',
    status: 'ended',
    startedOn: '2024-03-03',
    endedOn: '2024-11-20',
    endReason: 'moved',
    transferOutcome: null,
  } as const;
  const mother = aMother({ previousTrajectories: [before] });
  showPage(<MotherView mother={mother} notices={null} panels={null} taskAction={() => null} />);
  const earlier = page.getByRole('region', { name: 'Eerder traject' });
  await expect.element(earlier.getByText('verhuisd')).toBeVisible();
  await expect
    .element(earlier.getByRole('link', { name: 'Traject van 3 mrt 2024 tot 20 nov 2024' }))
    .toHaveAttribute('href', `/moeders/${before.trajectoryId}`);
});

test('who is offered and not taken over yet has not ended, and is said to be offered', async () => {
  const trajectory = aTrajectory({ state: 'ended', endReason: 'transferred' });
  const mother = aMother({ trajectory, transfers: [aTransfer({ outcome: null })], visits: [] });
  showPage(<MotherView mother={mother} notices={null} panels={null} taskAction={() => null} />);
  await expect.element(page.getByText('aangeboden aan een andere locatie').first()).toBeVisible();
  expect(page.getByText('beëindigd', { exact: true }).elements()).toEqual([]);
});

test.each([
  [null, 'aangeboden aan een andere locatie'],
  ['refused', 'aangeboden aan een andere locatie (geweigerd)'],
  ['withdrawn', 'aangeboden aan een andere locatie (ingetrokken)'],
  ['accepted', 'naar een andere locatie'],
] as const)('an earlier trajectory of which the offer is %s reads %s', async (transferOutcome, text) => {
  const before = {
    trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de099',
    status: transferOutcome === null ? 'offered' : 'ended',
    startedOn: '2024-03-03',
    endedOn: '2024-11-20',
    endReason: 'transferred',
    transferOutcome,
  } as const;
  showPage(
    <MotherView
      mother={aMother({ previousTrajectories: [before] })}
      notices={null}
      panels={null}
      taskAction={() => null}
    />,
  );
  const earlier = page.getByRole('region', { name: 'Eerder traject' });
  await expect.element(earlier.getByText(text, { exact: true })).toBeVisible();
});

test('only those who are chosen go to a file, in the order of the list', async () => {
  const chosen = rows.slice(1).map(({ trajectoryId }) => trajectoryId);
  const name = { name: 'name', heading: 'Naam', isDate: false } as const;
  const answer = { columns: [name], rows: chosen.map((id) => [id]), cut: false };
  const calls = fakeApi({ 'mothers.export': () => answer });
  const sort = { by: 'last-visit', direction: 'descending' } as const;
  showPage(
    <BulkBar
      chosen={new Set(chosen)}
      rows={rows}
      sort={sort}
      preferences={readTablePreferences(null)}
      onChange={() => {}}
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Selectie exporteren' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Als CSV-bestand', exact: true }));
  await expect.element(page.getByText(/2 moeders/).last()).toBeVisible();
  const sent = calls.find(({ procedure }) => procedure === 'mothers.export')?.input;
  expect(sent).toMatchObject({ trajectoryIds: chosen, sort });
  expect(sent).not.toHaveProperty('filter');
  expect(sent).not.toMatchObject({ columns: expect.arrayContaining(['phone']) });
});

test('who is chosen and not in the list now is said, is not dealt with, and can be let go', async () => {
  const [first, second, third] = rows;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three mothers');
  const calls = fakeApi({ 'mothers.export': () => ({ columns: [], rows: [], cut: false }) });
  const sort = { by: 'name', direction: 'ascending' } as const;
  function Searched() {
    const [found, setFound] = useState(rows);
    const [chosen, setChosen] = useState<ReadonlySet<string>>(
      new Set([first, second, third].map((row) => row?.trajectoryId ?? '')),
    );
    return (
      <>
        <button type="button" onClick={() => setFound(rows.slice(1, 2))}>
          Zoek de tweede
        </button>
        <button type="button" onClick={() => setFound(rows)}>
          Zoek iedereen
        </button>
        {chosen.size > 0 ? (
          <BulkBar
            chosen={chosen}
            rows={found}
            sort={sort}
            preferences={readTablePreferences(null)}
            onChange={setChosen}
          />
        ) : null}
      </>
    );
  }
  showPage(<Searched />);
  const count = page.getByRole('status');
  await expect.element(count).toHaveTextContent(/^3 geselecteerd$/);
  await userEvent.click(page.getByRole('button', { name: 'Zoek de tweede' }));
  await expect
    .element(count)
    .toHaveTextContent(/^1 geselecteerd2 andere geselecteerde moeders staan nu niet/);

  await userEvent.click(page.getByRole('button', { name: 'Selectie exporteren' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Als CSV-bestand', exact: true }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.input).toMatchObject({ trajectoryIds: [second.trajectoryId] });
  await userEvent.click(page.getByRole('button', { name: 'Samen pauzeren' }));
  await expect.element(page.getByRole('dialog', { name: '1 traject pauzeren' })).toBeVisible();
  await userEvent.keyboard('{Escape}');

  await userEvent.click(page.getByRole('button', { name: 'Die 2 niet meer selecteren' }));
  await userEvent.click(page.getByRole('button', { name: 'Zoek iedereen' }));
  await expect.element(count).toHaveTextContent(/^1 geselecteerd$/);
  expect(await axeFindings()).toEqual([]);
});

test('how a mother is reached goes to a file only when somebody asks for it', async () => {
  const calls = fakeApi({ 'mothers.export': () => ({ columns: [], rows: [], cut: false }) });
  const sort = { by: 'name', direction: 'ascending' } as const;
  showPage(<TableTools request={{ filter: {}, sort }} preferences={readTablePreferences(null)} />);
  for (const [place, kind] of ['Als Excel-werkmap met telefoon en adres', 'Als CSV-bestand'].entries()) {
    await userEvent.click(page.getByRole('button', { name: 'Exporteren' }));
    await userEvent.click(page.getByRole('menuitem', { name: kind, exact: true }));
    await expect.poll(() => calls.length).toBe(place + 1);
  }
  const columns = calls.map(({ input }) => (input as { columns: string[] }).columns);
  expect(columns.map((names) => names.includes('phone') && names.includes('street'))).toEqual([true, false]);
});

test("a mother's page tells her way, by eye and by ear", async () => {
  showPage(<MotherView mother={aMother()} notices={null} panels={null} taskAction={() => null} />);
  await expect.element(page.getByRole('heading', { name: 'Elif Demir', level: 1 })).toBeVisible();
  await expect.element(page.getByText('Hoe slaapt hij door?')).toBeVisible();
  await expect.element(page.getByRole('table', { name: 'Bezoeken per maand' })).toBeInTheDocument();
  await expect.element(page.getByText('Gekoppeld aan Yara Barakat')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('the numbers of the rhythm are shown on request', async () => {
  showPage(<MotherView mother={aMother()} notices={null} panels={null} taskAction={() => null} />);
  await userEvent.click(page.getByRole('button', { name: 'Als tabel bekijken' }));
  await expect.element(page.getByRole('rowheader', { name: 'maart 2026' })).toBeVisible();
});
