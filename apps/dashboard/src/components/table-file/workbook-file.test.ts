import { readXlsx } from 'hucre/xlsx';
import { expect, onTestFinished, test, vi } from 'vitest';
import { workbookFile } from './workbook-file.js';

test('has real dates and numbers, and texts that are no formula', async () => {
  const columns = [{ heading: 'Naam' }, { heading: 'Geboren', isDate: true }, { heading: 'Bezoeken' }];
  const file = await workbookFile({
    name: 'moeders-2026-05-04',
    list: 'moeders',
    columns,
    rows: [
      ["=cmd|'/C calc'!A0", '2026-03-12', 7],
      ['+31612345678', null, 0],
    ],
  });
  const workbook = await readXlsx(await file.arrayBuffer());
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Moeders']);
  expect(workbook.sheets.map(({ rows }) => rows)).toEqual([
    [
      ['Naam', 'Geboren', 'Bezoeken'],
      ["=cmd|'/C calc'!A0", new Date('2026-03-12T00:00:00Z'), 7],
      ['+31612345678', null, 0],
    ],
  ]);
});

test('is made without a worker, which the security policy of the page stops, however many rows it has', async () => {
  const columns = [{ heading: 'Naam' }, { heading: 'Datum', isDate: true }];
  const rows = Array.from({ length: 5000 }, (_, place) => [
    `Elif Kaya ${place} ${'x'.repeat(60)}`,
    '2026-03-12',
  ]);
  vi.stubGlobal('Worker', () => {
    throw new Error('refused');
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const workbook = await readXlsx(
    await (await workbookFile({ name: 'moeders', columns, rows })).arrayBuffer(),
  );
  expect(workbook.sheets[0]?.rows).toHaveLength(5001);
});
