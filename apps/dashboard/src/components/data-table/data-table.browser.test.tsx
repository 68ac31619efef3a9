import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '../../testing/show.js';
import { columnsOf } from './columns.js';
import { DataTable } from './data-table.js';

interface Place {
  readonly name: string;
  readonly mothers: number;
  readonly visits: number;
}

const column = columnsOf<Place>();
const columns = column.columns([
  column.accessor('name', { header: 'Locatie' }),
  column.accessor('mothers', { header: 'Moeders', meta: { isNumber: true, isKeyFact: true } }),
  column.accessor('visits', { header: 'Bezoeken', meta: { isNumber: true } }),
]);
const rows: readonly Place[] = [
  { name: 'Breda', mothers: 9, visits: 140 },
  { name: 'Ede', mothers: 30, visits: 410 },
  { name: 'Borne', mothers: 12, visits: 90 },
];

const table = () =>
  show(<DataTable caption="Moeders per locatie" columns={columns} rows={rows} rowId={({ name }) => name} />);

const namesInOrder = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);

test('a row is headed by its name and a column says how it is sorted', async () => {
  table();
  await expect.element(page.getByRole('rowheader', { name: 'Breda' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Locatie' }));
  await expect
    .element(page.getByRole('columnheader', { name: 'Locatie' }))
    .toHaveAttribute('aria-sort', 'ascending');
  expect(namesInOrder()).toEqual(['Borne', 'Breda', 'Ede']);
});

test('numbers sort as numbers, by keyboard too', async () => {
  table();
  await expect.element(page.getByRole('button', { name: 'Moeders' })).toBeVisible();
  (page.getByRole('button', { name: 'Moeders' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('columnheader', { name: 'Moeders' })).toHaveAttribute('aria-sort');
  expect(namesInOrder()).toEqual(['Ede', 'Borne', 'Breda']);
});

test('on a phone a row is a card with the facts that matter', async () => {
  await page.viewport(390, 844);
  table();
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/^BredaMoeders9$/);
  await page.viewport(1200, 900);
});
