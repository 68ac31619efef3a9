import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../../testing/show.js';
import { waysOut } from '../table-file/ways-out.js';
import { Figure } from './figure.js';
import { pictureFile } from './picture-file.js';

const title = '65% van de moeders heeft een andere herkomst dan de Nederlandse';
const drawing = {
  kind: 'bars',
  axis: null,
  bars: [
    { key: 'netherlands', label: 'Nederland', value: 35, valueLabel: '35%', compared: null },
    {
      key: 'turkey',
      label: 'Turkije',
      value: 10,
      valueLabel: '10%',
      compared: { value: 11, label: '2007: 11%' },
    },
  ],
} as const;
const caption = {
  scope: 'Nederland, 2008',
  base: '709 moeders',
  notKnown: 'niet bekend: 0',
  coverage: '19 van 19 locaties',
  source: 'aanleveringen 2008',
  notes: ['Dunne grijze balk: 2007.'],
};

const figure = (
  <main>
    <h1>Cijfers</h1>
    <h2>Wie we bereiken</h2>
    <Figure
      title={title}
      topic="Herkomst"
      drawing={drawing}
      table={{
        caption: 'Herkomst, Nederland, 2008',
        columns: ['Herkomst', 'Aantal', 'Aandeel'],
        rows: [
          {
            key: 'netherlands',
            name: 'Nederland',
            cells: [
              { text: '248', value: 248 },
              { text: '35,0%', value: 35 },
            ],
          },
        ],
      }}
      caption={caption}
      out={{ kind: 'leaves', take: (work) => work(waysOut) }}
      fileName="mim-2008-origin"
    />
  </main>
);

test('a figure is named by its title, and its table is there for a screen reader from the start', async () => {
  const shown = show(figure);
  await expect.element(page.getByRole('figure', { name: title })).toBeVisible();
  await expect.element(page.getByRole('rowheader', { name: 'Nederland' })).toBeInTheDocument();
  await expect.poll(() => shown.querySelector('svg[viewBox^="0 0"][font-variant]')?.ariaHidden).toBe('true');
});

test('the table shows itself on request, and can then be reached by keyboard', async () => {
  const shown = show(figure);
  const height = () => shown.querySelector('table')?.parentElement?.getBoundingClientRect().height ?? 0;
  await page.getByRole('button', { name: /Als tabel bekijken/ }).click();
  await expect.poll(height).toBeGreaterThan(40);
  await expect
    .element(page.getByRole('region', { name: 'Herkomst, Nederland, 2008' }))
    .toHaveAttribute('tabindex', '0');
});

test.each(['light', 'dark'] as const)('axe finds nothing in a figure with its table (%s)', async (theme) => {
  document.documentElement.lang = 'nl';
  document.documentElement.dataset.theme = theme;
  const shown = show(figure);
  await page.getByRole('button', { name: /Als tabel bekijken/ }).click();
  await expect.poll(() => shown.querySelectorAll('svg[font-variant] rect').length).toBeGreaterThan(0);
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a picture to keep needs nothing from the page: no tokens, its font inside, on light ground', async () => {
  document.documentElement.dataset.theme = 'dark';
  const file = await pictureFile(drawing, title, caption);
  expect(file).not.toContain('var(');
  expect(file).toContain('data:font/woff2;base64,');
  expect(file).toMatch(/<rect [^>]*fill="rgb\(255, 255, 255\)"/);
  expect(file).toContain('2007: 11%');
});
