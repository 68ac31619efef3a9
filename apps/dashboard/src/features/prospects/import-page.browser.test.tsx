import { prospectKey, readProspectRow, recogniseColumns } from '@mim/domain';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { ImportPage } from './import-page.js';

// Each reads its list in a worker, which a busy machine is slow to start.
vi.setConfig({ testTimeout: 60_000 });

const list = [
  'Naam moeder;Geb. datum kind;Tel.nr.;Huisarts',
  'Noor de Wit;12-03-2026;0612345678;Smit',
  'Elif Kaya;14-03-2026;06-12;Smit',
].join('\r\n');

interface List {
  readonly headers: string[];
  readonly rows: string[][];
  readonly mapping?: ReturnType<typeof recogniseColumns>;
}

/** A server that knows these keys and looks at rows by the rule of the domain, as the real one does. */
function server(known: ReadonlySet<string> = new Set()) {
  return fakeApi({
    'imports.dryRun': ({ headers, rows, mapping = recogniseColumns(headers) }: List) => ({
      mapping,
      counts: { new: 0, known: 0, problem: 0 },
      rows: rows.map((cells, index) => {
        const read = readProspectRow(cells, mapping, { on: '2026-06-01' });
        const status = !read.ok ? 'problem' : known.has(prospectKey(read.value)) ? 'known' : 'new';
        return { line: index + 1, status, problems: read.ok ? [] : read.problem, preview: null };
      }),
    }),
    'imports.store': () => ({
      importId: 'i1',
      stored: 1,
      skipped: 1,
      actionId: '11111111-1111-4111-8111-111111111111',
    }),
    'actions.undo': () => null,
  });
}

const paste = async (text: string) => {
  await userEvent.fill(page.getByRole('textbox', { name: 'Of plak rijen uit een rekenblad' }), text);
  await userEvent.click(page.getByRole('button', { name: 'Lees deze rijen' }));
};

test('nothing is stored before it is confirmed, and then it can be undone', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByText(/Elif Kaya|telefoon “06-12”/).first()).toBeVisible();
  await expect.element(page.getByText('telefoon “06-12”:', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Niet gebruikt uit de lijst: Huisarts')).toBeVisible();
  expect(calls.map(({ procedure }) => procedure)).toEqual(['imports.dryRun']);
  await userEvent.click(page.getByRole('button', { name: 'Voeg 1 aanmelding toe' }));
  await userEvent.click(page.getByRole('button', { name: 'Maak het inlezen ongedaan' }));
  await expect.element(page.getByText('Sleep de lijst van het consultatiebureau hierheen')).toBeVisible();
  expect(calls.map(({ procedure }) => procedure)).toEqual([
    'imports.dryRun',
    'imports.store',
    'actions.undo',
  ]);
});

test('a list that was imported before changes nothing and says so', async () => {
  server(new Set(['noor de wit|2026-03-12']));
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByText('Deze lijst verandert niets')).toBeVisible();
  expect(page.getByRole('button', { name: /^Voeg/ }).elements()).toHaveLength(0);
});

test('a list whose name column is not recognised asks for it and keeps the list', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste('Wie;Kind geboren\nNoor de Wit;12-03-2026');
  await expect.element(page.getByText('Geen kolom is gekozen voor de naam.')).toBeVisible();
  expect(calls).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('naam', { exact: true }), 'Wie');
  await expect.element(page.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
});

test('a file that is no list is refused in words, and another can be chosen', async () => {
  server();
  showPage(<ImportPage />);
  await paste('alleen een kop');
  await expect.element(page.getByText(/maar er staan geen rijen onder/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  server();
  showPage(<ImportPage />);
  await expect.element(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await paste(list);
  await expect.element(page.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
