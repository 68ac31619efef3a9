import {
  compareList,
  type KnownMother,
  planImport,
  type RowAnswer,
  recogniseColumns,
} from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asksBeforeUnload } from '../../testing/asks-before-unload.js';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi, type ReceivedCall } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import { ImportPage } from './import-page.js';
import type { EarlierImport } from './requests/earlier-imports.js';

const list = [
  'Naam moeder;Geb. datum kind;Tel.nr.;Huisarts',
  'Noor de Wit;12-03-2026;0612345678;Smit',
  'Elif Kaya;14-13-2026;06-12;Smit',
].join('\r\n');

interface List {
  readonly headers: string[];
  readonly rows: string[][];
  readonly mapping?: ReturnType<typeof recogniseColumns>;
}

const anEarlierList = (change: Partial<EarlierImport> = {}): EarlierImport => ({
  importId: 'i0',
  locationId: 'breda',
  fileName: 'geboorten-mei.csv',
  source: 'well-baby-clinic',
  rowsRead: 14,
  rowsStored: 12,
  rowsSkipped: 2,
  rowsFilled: 0,
  rowsJudged: 0,
  rowsLater: 0,
  isOwn: false,
  importedByName: 'Carla Collega',
  importedAt: '2026-05-28T08:30:00.000Z',
  actionId: '22222222-2222-4222-8222-222222222222',
  changed: 0,
  gone: 0,
  ...change,
});

/** Somebody whom the location knows, as the list would tell of her. */
const aKnownMother = (change: Partial<KnownMother> = {}): KnownMother => ({
  kind: 'prospect',
  id: 'p1',
  version: 3,
  givenName: 'Noor',
  namePrefix: 'de',
  familyName: 'Wit',
  phone: '0612345678',
  email: null,
  street: null,
  postcode: null,
  town: null,
  language: null,
  children: [{ childName: null, childBornOn: '2026-03-12', childDied: false }],
  note: null,
  receivedOn: '2026-05-20',
  outcome: 'to-call',
  trajectoryId: null,
  state: null,
  status: null,
  ...change,
});

/** A server that knows these mothers and looks at rows by the rules of the domain, as the real one does. */
function server(known: readonly KnownMother[] = [], earlier: readonly EarlierImport[] = []) {
  const readRows = ({ headers, rows, mapping = recogniseColumns(headers, rows) }: List) => ({
    mapping,
    rows: rows.map((cells, index) => ({
      line: index + 1,
      read: readProspectRow(cells, mapping, { on: '2026-06-01' }),
    })),
  });
  const readable = (list: List) =>
    readRows(list).rows.flatMap(({ line, read }) =>
      read.ok ? [{ line, prospect: read.value.prospect, mother: read.value.prospect }] : [],
    );
  return fakeApi({
    'imports.list': () => earlier,
    'imports.dryRun': (list: List) => {
      const { mapping, rows } = readRows(list);
      return {
        mapping,
        known,
        rows: rows.map(({ line, read }) => ({
          line,
          problems: read.ok ? [] : read.problem,
          remarks: read.ok ? read.value.remarks : [],
          mother: read.ok ? read.value.prospect : null,
        })),
      };
    },
    'imports.store': (list: List & { readonly answers: readonly RowAnswer[] }) => {
      const rows = readable(list);
      const plan = planImport({ rows, compared: compareList(rows, known), known, answers: list.answers });
      if (!plan.ok) throw new Error(plan.problem.code);
      return {
        importId: 'i1',
        stored: plan.value.added.length,
        skipped: list.rows.length - plan.value.added.length,
        outcomes: plan.value.outcomes,
        actionId: '11111111-1111-4111-8111-111111111111',
      };
    },
    'actions.undo': () => ({ actionId: '33333333-3333-4333-8333-333333333333' }),
  });
}

/** What was asked beside the earlier lists, which are shown before anything else. */
const asked = (calls: readonly ReceivedCall[]) =>
  calls.map(({ procedure }) => procedure).filter((procedure) => procedure !== 'imports.list');

const paste = async (text: string) => {
  await userEvent.fill(page.getByRole('textbox', { name: 'Of plak rijen uit een rekenblad' }), text);
  await userEvent.click(page.getByRole('button', { name: 'Deze rijen lezen' }));
};

test('nothing is stored before it is confirmed, and then it can be undone', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByText(/Elif Kaya|telefoon “06-12”/).first()).toBeVisible();
  await expect.element(page.getByText('telefoon “06-12”:', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Niet gebruikt uit de lijst: Huisarts')).toBeVisible();
  expect(asked(calls)).toEqual(['imports.dryRun']);
  await userEvent.selectOptions(page.getByLabelText('Van wie komt deze lijst?'), 'kraamzorg');
  await userEvent.click(page.getByRole('button', { name: '1 aanmelding toevoegen' }));
  await userEvent.click(page.getByRole('button', { name: 'Import ongedaan maken' }));
  await expect.element(page.getByText('Sleep de lijst van het consultatiebureau hierheen')).toBeVisible();
  expect(asked(calls)).toEqual(['imports.dryRun', 'imports.store', 'actions.undo']);
  const stored = calls.find(({ procedure }) => procedure === 'imports.store')?.input;
  expect(stored).toMatchObject({ source: 'maternity-care', mapping: { name: 0, childBornOn: 1, phone: 2 } });
  // What is not used of a list stays on this computer.
  expect(JSON.stringify(calls)).not.toMatch(/Huisarts|Smit/);
});

test('an earlier list is undone from where it stands, and one that was changed since says so', async () => {
  const changed = { importId: 'i2', fileName: 'geboorten-april.csv', isOwn: true, changed: 3 };
  const calls = server([], [anEarlierList(), anEarlierList(changed)]);
  showPage(<ImportPage />);
  await expect.element(page.getByText(/28 mei 2026.*door Carla Collega · consultatiebureau/)).toBeVisible();
  await expect
    .element(page.getByText('Ongedaan maken kan niet meer: 3 aanmeldingen zijn daarna gewijzigd.'))
    .toBeVisible();
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  expect(undo.elements()).toHaveLength(1);
  await userEvent.click(undo);
  await expect.element(page.getByText('12 aanmeldingen zijn weer verwijderd.')).toBeVisible();
  expect(calls.find(({ procedure }) => procedure === 'actions.undo')?.input).toMatchObject({
    actionId: '22222222-2222-4222-8222-222222222222',
  });
});

const stored = (calls: readonly ReceivedCall[]) =>
  calls.find(({ procedure }) => procedure === 'imports.store')?.input as { readonly answers: RowAnswer[] };

test('a row with the name and birth of somebody and another number is judged before anything is stored', async () => {
  const calls = server([aKnownMother({ phone: '0687654321', town: 'Breda' })]);
  showPage(<ImportPage />);
  await paste(list);
  const title = page.getByRole('heading', { name: 'Noor de Wit' });
  await expect.element(title).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '0687654321' })).toBeVisible();
  const store = page.getByRole('button', { name: 'Antwoorden opslaan' });
  await userEvent.click(store);
  await expect.element(title).toHaveFocus();
  await expect.element(page.getByRole('alert').getByText(/^Beoordeel eerst nog 1 rij/)).toBeVisible();
  expect(asked(calls)).toEqual(['imports.dryRun']);
  expect(asksBeforeUnload()).toBe(true);

  await userEvent.click(page.getByText(/^Zelfde moeder: Noor de Wit/));
  await userEvent.click(page.getByText('0612345678 overnemen'));
  await userEvent.click(page.getByRole('button', { name: 'Gegevens van 1 moeder aanvullen' }));
  await expect.element(page.getByText('Vervangen: telefoon.')).toBeVisible();
  expect(stored(calls).answers).toEqual([
    { line: 1, answer: 'same', other: { kind: 'prospect', id: 'p1' }, version: 3, take: ['phone'], keep: [] },
  ]);
  expect(asksBeforeUnload()).toBe(false);
  // What was pressed is gone: the keyboard goes on at what came of it.
  expect(document.activeElement?.textContent).toContain('zijn gegevens aangevuld of vervangen');
});

test('of two values that differ neither stays by itself, and what stayed is named when the list is stored', async () => {
  const calls = server([aKnownMother({ phone: '0687654321' })]);
  showPage(<ImportPage />);
  await paste(list);
  await userEvent.click(page.getByText(/^Zelfde moeder: Noor de Wit/));
  const differing = page.getByRole('radiogroup', { name: 'Welke waarde klopt bij telefoon?' });
  await expect.element(differing).toBeVisible();
  const values = differing.getByRole('radio');
  for (const value of values.elements()) expect((value as HTMLInputElement).checked).toBe(false);
  await userEvent.click(page.getByRole('button', { name: 'Antwoorden opslaan' }));
  await expect.element(differing.getByText('Kies een van de twee waarden.')).toBeVisible();
  await expect.element(values.first()).toHaveFocus();
  await expect.element(page.getByRole('alert').getByText(/^Beoordeel eerst nog 1 rij/)).toBeVisible();
  expect(asked(calls)).toEqual(['imports.dryRun']);

  await userEvent.click(page.getByText('0687654321 houden'));
  await userEvent.click(page.getByRole('button', { name: 'Antwoorden opslaan' }));
  const settled = page.getByRole('region', { name: 'Aangevuld, vervangen of zo gelaten' });
  await expect
    .element(settled.getByRole('row', { name: /Noor de Wit Zo gelaten: telefoon\./ }))
    .toBeVisible();
  expect(stored(calls).answers).toMatchObject([{ take: [], keep: ['phone'] }]);
});

test('what is to be answered stands before the columns', async () => {
  server([aKnownMother({ phone: '0687654321' })]);
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByRole('heading', { name: 'Is dit dezelfde moeder?' })).toBeVisible();
  const headings = page.getByRole('heading', { level: 2 }).elements();
  const titles = headings.map(({ textContent }) => textContent);
  expect(titles.indexOf('Is dit dezelfde moeder?')).toBeLessThan(titles.indexOf('Wat staat in welke kolom?'));
});

test('a row that is left for later, or is somebody else, is named when the list is stored', async () => {
  server([aKnownMother({ phone: '0687654321' })]);
  showPage(<ImportPage />);
  await paste(`${list}\r\nSara Omar;20-03-2026;0611111111;Smit`);
  await userEvent.click(page.getByRole('button', { name: 'De rest later beoordelen' }));
  await userEvent.click(page.getByRole('button', { name: '1 aanmelding toevoegen' }));
  const left = page.getByRole('region', { name: 'Later te beoordelen' });
  await expect.element(left.getByRole('cell', { name: 'Noor de Wit' }).first()).toBeVisible();
  await expect.element(left.getByRole('button', { name: 'Deze rijen downloaden' })).toBeVisible();
  const refused = page.getByRole('region', { name: 'Deze rijen worden niet toegevoegd' });
  await expect.element(refused.getByRole('cell', { name: 'Elif Kaya' }).first()).toBeVisible();
});

test('twins in a list are one prospect once that is said', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste('Moeder;Kind;Geboortedatum kind\r\nNoor de Wit;Sem;12-03-2026\r\nNoor de Wit;Liv;13-03-2026');
  await userEvent.click(page.getByText('Tweeling: dit is nog een kind van Noor de Wit'));
  await userEvent.click(page.getByRole('button', { name: '1 aanmelding toevoegen' }));
  await expect.element(page.getByText('Tweeling: dit kind is bij de moeder toegevoegd.')).toBeVisible();
  expect(page.getByText(/bekende moeder/).elements()).toEqual([]);
  expect(stored(calls).answers).toMatchObject([
    { line: 2, answer: 'twins', other: { kind: 'row', id: '1' } },
  ]);
});

test('a child of the same birth can be the twin of a mother who is registered', async () => {
  const sem = { childName: 'Sem', childBornOn: '2026-03-12', childDied: false };
  const registered = aKnownMother({
    kind: 'person',
    children: [sem],
    trajectoryId: 't1',
    state: 'visited',
    status: 'visited',
  });
  const calls = server([registered]);
  showPage(<ImportPage />);
  await paste('Moeder;Kind;Geboortedatum kind\r\nNoor de Wit;Liv;12-03-2026');
  await userEvent.click(
    page.getByText('Tweeling: dit is nog een kind van Noor de Wit (traject: krijgt bezoek)'),
  );
  await userEvent.click(page.getByRole('button', { name: 'Gegevens van 1 moeder aanvullen' }));
  await expect.element(page.getByText('Tweeling: dit kind is bij de moeder toegevoegd.')).toBeVisible();
  await expect.element(page.getByText(/^Van 1 bekende moeder/)).toBeVisible();
  expect(stored(calls).answers).toMatchObject([
    { line: 1, answer: 'twins', other: { kind: 'person', id: 'p1' } },
  ]);
});

test('a refused row is corrected on the screen, and the correction is what is stored', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste(list);
  await userEvent.click(page.getByRole('button', { name: 'Verbeteren: Elif Kaya' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'geboortedatum van het kind' }), '14-03-2026');
  await userEvent.click(page.getByRole('button', { name: 'Rij opnieuw controleren' }));
  await userEvent.click(page.getByRole('button', { name: '2 aanmeldingen toevoegen' }));
  await expect.element(page.getByRole('button', { name: 'Import ongedaan maken' })).toBeVisible();
  expect(stored(calls)).toMatchObject({
    rows: [
      ['Noor de Wit', '12-03-2026', '0612345678'],
      ['Elif Kaya', '14-03-2026', '06-12'],
    ],
  });
});

test('a row that is still wrong after its correction stays open, with what is wrong now', async () => {
  server();
  showPage(<ImportPage />);
  await paste(list);
  await userEvent.click(page.getByRole('button', { name: 'Verbeteren: Elif Kaya' }));
  const born = page.getByRole('textbox', { name: 'geboortedatum van het kind' });
  await userEvent.fill(born, '30-02-2026');
  await userEvent.click(page.getByRole('button', { name: 'Rij opnieuw controleren' }));
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.element(born).toHaveValue('30-02-2026');
  await userEvent.fill(born, '14-03-2026');
  await userEvent.click(page.getByRole('button', { name: 'Rij opnieuw controleren' }));
  await expect.element(page.getByRole('button', { name: '2 aanmeldingen toevoegen' })).toBeVisible();
});

test('a correction whose row cannot be looked at again is kept, and nothing is stored by the old look', async () => {
  const answers = server();
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
  fakeApi({});
  await userEvent.click(page.getByRole('button', { name: 'Verbeteren: Elif Kaya' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'geboortedatum van het kind' }), '14-03-2026');
  await userEvent.click(page.getByRole('button', { name: 'Rij opnieuw controleren' }));
  const again = page.getByRole('button', { name: 'Opnieuw proberen' });
  await expect.element(again).toBeVisible();
  await expect.element(page.getByRole('button', { name: '1 aanmelding toevoegen' })).toBeDisabled();
  server();
  await userEvent.click(again);
  await expect.element(page.getByRole('button', { name: '2 aanmeldingen toevoegen' })).toBeEnabled();
  expect(asked(answers)).toEqual(['imports.dryRun']);
});

test('where no list was read in yet, that is said', async () => {
  server();
  showPage(<ImportPage />);
  await expect.element(page.getByText('Er is nog geen lijst geïmporteerd')).toBeVisible();
});

test('earlier lists that cannot be asked do not keep a new one from being read', async () => {
  fakeApi({});
  showPage(<ImportPage />);
  await expect.element(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
});

test('a list that was imported before changes nothing and says so', async () => {
  server([aKnownMother()]);
  showPage(<ImportPage />);
  await paste(list);
  await expect.element(page.getByText('Deze lijst verandert niets')).toBeVisible();
  expect(page.getByRole('button', { name: /toevoegen$/ }).elements()).toHaveLength(0);
});

test('a list whose name column is not recognised asks for it and keeps the list', async () => {
  const calls = server();
  showPage(<ImportPage />);
  await paste('Wie;Kind geboren\nNoor de Wit;12-03-2026');
  await expect.element(page.getByText('Geen kolom is gekozen voor de naam.')).toBeVisible();
  expect(asked(calls)).toEqual([]);
  await userEvent.selectOptions(page.getByLabelText('naam', { exact: true }), 'Wie');
  await expect.element(page.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
});

test('a file that is no list is refused in words, and another can be chosen', async () => {
  server();
  showPage(<ImportPage />);
  await paste('alleen een kop');
  await expect.element(page.getByText(/maar er staan geen rijen onder/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
});

test.each(['light', 'dark'])('has no axe findings in the %s theme', async (theme) => {
  document.documentElement.dataset.theme = theme;
  server([], [anEarlierList(), anEarlierList({ importId: 'i2', changed: 1 })]);
  showPage(<ImportPage />);
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await paste(list);
  await expect.element(page.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
