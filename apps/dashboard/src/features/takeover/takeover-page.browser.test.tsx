import { type FileSheet, recogniseSheets } from '@mim/domain/takeover';
import { judgeTakeover, readRows } from '@mim/domain/takeover/schema';
import { aMotherRow, aTakeoverContext, aVisitorRow, takeoverSheet } from '@mim/domain/testing';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { fakeApi } from '../../testing/fake-api.js';
import { showPage } from '../../testing/show-page.js';
import type { Takeover } from './requests/takeover.js';
import { TakeoverPage } from './takeover-page.js';

const actionId = '11111111-1111-4111-8111-111111111111';
const sheets = [
  takeoverSheet('visitingMothers', [aVisitorRow()]),
  takeoverSheet('mothers', [
    aMotherRow({ ownQuestion: '' }),
    aMotherRow({ givenName: 'Fatma', ownQuestion: '', childName: 'Sem' }),
  ]),
  takeoverSheet('visits', [
    { mother: 'Elif Kaya', visitOn: '31-2-2008' },
    { mother: 'Elif Kaya', visitOn: '3-3-2008' },
    { mother: 'Fatma Kaya', visitOn: '3-3-2008' },
  ]),
  { name: 'Kas', rows: [['Bon', 'Bedrag']] },
];

/** What the server would answer of these sheets, by the same rules. */
function answerOf(version: number, read: readonly FileSheet[]): Takeover {
  const context = aTakeoverContext();
  const mappings = recogniseSheets(read);
  const rows = mappings.flatMap(
    (mapping) => readRows(read[mapping.sheet] as FileSheet, mapping, context.lists).rows,
  );
  const judged = judgeTakeover(rows, context).rows;
  const count = (holds: string, status: string) =>
    judged.filter((row) => row.holds === holds && row.status === status).length;
  return {
    version,
    fileName: 'caseload.csv',
    savedAt: '2008-12-01T09:00:00.000Z',
    sheets: read.map(({ name, rows: all }) => ({
      name,
      rows: all.length,
      first: all.map((cells) => [...cells]),
    })),
    mappings: mappings.map((mapping) => ({ ...mapping, columns: { ...mapping.columns } })),
    judged: {
      counts: (['visitingMothers', 'mothers', 'matches', 'visits'] as const).map((holds) => ({
        holds,
        new: count(holds, 'new'),
        known: 0,
        ask: 0,
        problem: count(holds, 'problem'),
        waits: count(holds, 'waits'),
        leftOut: 0,
      })),
      rows: judged.flatMap((row) =>
        row.status === 'new'
          ? []
          : [{ ...row, status: row.status, remarks: [...row.remarks], maybe: [...row.maybe] }],
      ),
      notListed: 0,
      totals: 0,
    },
    problem: null,
  };
}

test('a file is brought, corrected where it stands, taken over, and can be undone', async () => {
  let current: Takeover | null = null;
  const calls = fakeApi({
    'takeovers.current': () => current,
    'takeovers.list': () => [],
    'takeovers.begin': () => {
      current = answerOf(1, sheets);
      return { version: 1 };
    },
    'takeovers.change': () => {
      current = current === null ? null : { ...current, version: 2 };
      return { version: 2 };
    },
    'takeovers.store': () => {
      current = null;
      return { actionId, visitors: 1, mothers: 2, matches: 0, visits: 0 };
    },
    'actions.undo': () => ({ actionId }),
  });
  showPage(<TakeoverPage />);
  const file = new File(['Moeder;Datum\r\nElif Kaya;31-2-2008'], 'caseload.csv', { type: 'text/csv' });
  await expect.element(page.getByText('Hebt u nog geen bestand?')).toBeVisible();
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  // One sheet was not recognised, so the columns come first.
  await expect.element(page.getByRole('heading', { name: 'Kas' })).toBeVisible();
  expect(calls.find(({ procedure }) => procedure === 'takeovers.begin')?.input).toMatchObject({
    fileName: 'caseload.csv',
    sheets: [
      {
        name: 'caseload',
        rows: [
          ['Moeder', 'Datum'],
          ['Elif Kaya', '31-2-2008'],
        ],
      },
    ],
  });
  expect(await axeFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Rijen controleren' }).click();

  const question = page.getByRole('button', { name: /^Bij 2 rijen invullen: haar eigen vraag/ });
  await page.getByRole('textbox', { name: 'Haar eigen vraag' }).first().fill('Rust in de dag');
  await question.click();
  await expect
    .poll(() => calls.find(({ procedure }) => procedure === 'takeovers.change')?.input)
    .toMatchObject({
      version: 1,
      fill: { holds: 'mothers', column: 'ownQuestion', text: 'Rust in de dag' },
    });
  await expect.element(page.getByText('Dit is geen bestaande datum.', { exact: false })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  // A day is corrected in the cell.
  await page.getByRole('textbox', { name: 'Datum' }).fill('3-4-2008');
  await page.getByRole('button', { name: 'Opslaan: rij 2 van Huisbezoeken' }).click();
  await expect
    .poll(() => calls.filter(({ procedure }) => procedure === 'takeovers.change').at(-1)?.input)
    .toMatchObject({ cells: [{ sheet: 2, row: 2, column: 'visitOn', text: '3-4-2008' }] });

  await page.getByRole('button', { name: 'Overnemen wat goed is' }).click();
  await expect.element(page.getByText('De dossiers zijn overgenomen')).toBeVisible();
  await expect
    .element(page.getByText('1 bezoekmoeder, 2 moeders, 0 koppelingen, 0 huisbezoeken'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Overnemen ongedaan maken' }).click();
  await expect.element(page.getByText('Hebt u nog geen bestand?')).toBeVisible();
  expect(calls.find(({ procedure }) => procedure === 'actions.undo')?.input).toMatchObject({ actionId });
});

test('a file makes place for another one, and the workbook is downloaded', async () => {
  let current: Takeover | null = null;
  const calls = fakeApi({
    'takeovers.current': () => current,
    'takeovers.list': () => [],
    'takeovers.template': () => ({ name: 'overnemen.xlsx', type: 'text/plain', base64: 'TUlN' }),
    'takeovers.drop': () => {
      current = null;
      return null;
    },
  });
  current = answerOf(1, sheets);
  showPage(<TakeoverPage />);
  await page.getByRole('button', { name: 'Ander bestand kiezen' }).click();
  await page.getByRole('button', { name: 'Werkmap downloaden' }).click();
  await expect.poll(() => calls.map(({ procedure }) => procedure)).toContain('takeovers.template');
});

test('what can no longer be undone says of whom something was recorded since', async () => {
  fakeApi({
    'takeovers.current': () => null,
    'takeovers.list': () => [
      {
        actionId,
        locationId: 'breda',
        at: '2008-11-28T09:00:00.000Z',
        isOwn: false,
        byName: 'Carla Collega',
        visitors: 18,
        mothers: 40,
        matches: 40,
        visits: 482,
        changed: [{ name: 'Fatma Kaya' }],
      },
    ],
  });
  showPage(<TakeoverPage />);
  await expect
    .element(page.getByText('er is daarna vastgelegd bij Fatma Kaya', { exact: false }))
    .toBeVisible();
  expect(page.getByRole('button', { name: 'Ongedaan maken' }).elements()).toEqual([]);
});
