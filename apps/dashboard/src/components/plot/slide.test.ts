import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { draw } from './draw.js';
import { type PlotColours, tokenColours } from './frame.js';
import { composeSlide, slidePlotWidth } from './slide.js';

const { document } = parseHTML('<html><body></body></html>');
const colours: PlotColours = { ...tokenColours, ink: '#1f2430', surface: '#ffffff' };
const bars = (count: number) =>
  draw(
    {
      kind: 'bars',
      axis: null,
      bars: Array.from({ length: count }, (_, place) => ({
        key: String(place),
        label: `Jaar ${place}`,
        value: place + 1,
        valueLabel: String(place + 1),
        compared: null,
      })),
    },
    { width: slidePlotWidth(true), colours },
    document,
  );
const words = {
  title: 'In 2008 deden 41 moeders mee',
  value: '41',
  lines: ['Bron: Breda', 'Gemaakt op 1 mei'],
};
const box = (plot: Element) =>
  ['x', 'y', 'width', 'height'].map((name) => Number(plot.getAttribute(name))) as [
    number,
    number,
    number,
    number,
  ];

test('a slide is as large as a projector shows, and says title, number and source', () => {
  const slide = composeSlide(bars(3), words, { colours, document });
  expect([slide.getAttribute('width'), slide.getAttribute('height')]).toEqual(['1920', '1080']);
  const said = [...slide.querySelectorAll('text')].map((text) => text.textContent);
  expect(said).toEqual(expect.arrayContaining([words.title, '41', ...words.lines]));
});

test.each([1, 3, 8, 40])('a plot of %i bars stays between the title and the caption', (count) => {
  const plot = bars(count);
  composeSlide(plot, words, { colours, document });
  const [x, y, width, height] = box(plot);
  expect(x).toBeGreaterThan(300);
  expect(x + width).toBeLessThanOrEqual(960 - 48 + 0.01);
  expect(y).toBeGreaterThan(48 + 30);
  expect(y + height).toBeLessThan(540 - 48 - 2 * 14);
});

test('a number can stand alone, and a plot too', () => {
  const alone = composeSlide(null, words, { colours, document });
  expect([...alone.querySelectorAll('text')].map((text) => text.textContent)).toContain('41');
  const plot = bars(3);
  composeSlide(plot, { ...words, value: null }, { colours, document });
  expect(box(plot)[0]).toBe(48);
});
