import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../testing/axe-findings.js';
import { show } from '../../testing/show.js';
import { columnsOf } from './columns.js';
import { LongTable } from './long-table.js';
import type { TableSort } from './long-table-props.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

const column = columnsOf<Person>();
const columns = column.columns([column.accessor('name', { id: 'name', header: 'Naam' })]);
const everyone: readonly Person[] = Array.from({ length: 400 }, (_, place) => ({
  id: `p${place}`,
  name: `Persoon ${String(place).padStart(3, '0')}`,
}));
const personId = ({ id }: Person) => id;

function List({ asked = () => {} }: { readonly asked?: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<TableSort>({ column: 'name', isDescending: false });
  const [count, setCount] = useState(100);
  return (
    <>
      <p>
        gekozen {chosen.size}, {sort.isDescending ? 'omgekeerd' : 'gewoon'}
      </p>
      <LongTable
        caption="Mensen"
        columns={columns}
        rows={everyone.slice(0, count)}
        rowId={personId}
        total={everyone.length}
        sort={sort}
        onSort={setSort}
        selection={{ chosen, onChange: setChosen, label: ({ name }) => `Kies ${name}` }}
        isLoadingMore={false}
        onMore={() => {
          asked();
          setCount((current) => Math.min(everyone.length, current + 100));
        }}
        scrollId="people"
      />
    </>
  );
}

test('of hundreds of rows only those in sight are drawn, and the table says how many there are', async () => {
  show(<List />);
  await expect.element(page.getByRole('rowheader', { name: 'Persoon 000' })).toBeVisible();
  expect(document.querySelectorAll('tbody th').length).toBeLessThan(60);
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('401');
});

test('the next part is asked for when the last rows come in sight', async () => {
  let times = 0;
  show(<List asked={() => (times += 1)} />);
  await expect.element(page.getByRole('rowheader', { name: 'Persoon 000' })).toBeVisible();
  expect(times).toBe(0);
  const scroll = document.querySelector('[role="group"]');
  if (scroll !== null) scroll.scrollTop = scroll.scrollHeight;
  await expect.poll(() => times).toBe(1);
});

test('rows are chosen one by one or all together, and a column tells by which it is in order', async () => {
  show(<List />);
  await userEvent.click(page.getByRole('checkbox', { name: 'Kies Persoon 001' }));
  await expect.element(page.getByText('gekozen 1, gewoon')).toBeVisible();
  await userEvent.click(page.getByRole('checkbox', { name: 'Alle rijen selecteren' }));
  await expect.element(page.getByText('gekozen 100, gewoon')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Naam' }));
  await expect.element(page.getByText('gekozen 100, omgekeerd')).toBeVisible();
  await expect
    .element(page.getByRole('columnheader', { name: 'Naam' }))
    .toHaveAttribute('aria-sort', 'descending');
});

test('on a phone rows are chosen by a box beside what a card says, large enough for a thumb', async () => {
  await page.viewport(390, 844);
  show(<List />);
  const box = page.getByRole('checkbox', { name: 'Kies Persoon 001' });
  await expect.element(box).toBeInTheDocument();
  const all = page.getByRole('checkbox', { name: 'Alle rijen selecteren' });
  for (const target of [box, all]) {
    const { width, height } = target.element().closest('label')?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await userEvent.click(box);
  await expect.element(page.getByText('gekozen 1, gewoon')).toBeVisible();
  expect((all.element() as HTMLInputElement).indeterminate).toBe(true);
  await userEvent.click(all);
  await expect.element(page.getByText('gekozen 100, gewoon')).toBeVisible();
  await userEvent.click(box);
  await expect.element(page.getByText('gekozen 99, gewoon')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.viewport(1200, 900);
});

test('on paper stand all the rows, and afterwards those in sight', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    window.dispatchEvent(new Event('beforeprint'));
    printed = document.querySelectorAll('tbody th').length;
    window.dispatchEvent(new Event('afterprint'));
  });
  let printed = 0;
  show(<List />);
  await expect.element(page.getByRole('rowheader', { name: 'Persoon 000' })).toBeVisible();
  await userEvent.keyboard('{Control>}p{/Control}');
  // Those that were not there yet too: the list came with a hundred.
  await expect.poll(() => printed).toBe(everyone.length);
  expect(print).toHaveBeenCalledOnce();
  await expect.poll(() => document.querySelectorAll('tbody th').length).toBeLessThan(60);
  print.mockRestore();
});

test('what is printed without the rest being there says so', async () => {
  show(<List />);
  await expect.element(page.getByText('Op papier staan de eerste 100 van 400.')).not.toBeVisible();
});
