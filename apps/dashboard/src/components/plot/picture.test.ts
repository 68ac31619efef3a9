import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { draw } from './draw.js';
import { type PlotColours, tokenColours } from './frame.js';
import { composePicture } from './picture.js';

const { document } = parseHTML('<html><body></body></html>');
const colours: PlotColours = { ...tokenColours, ink: '#1f2430', surface: '#ffffff' };

test('a picture that leaves the page takes its title, caption and ground along', () => {
  const plot = draw(
    {
      kind: 'bars',
      axis: null,
      bars: [{ key: 'a', label: 'Nederland', value: 35, valueLabel: '35%', compared: null }],
    },
    { width: 720, colours },
    document,
  );
  const lines = ['Basis: 709 moeders', 'Bron: aanleveringen 2008'];
  const picture = composePicture(
    plot,
    { title: '65% heeft een andere herkomst', lines },
    { colours, document },
  );
  expect(picture.querySelector('title')?.textContent).toBe('65% heeft een andere herkomst');
  expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
  const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(expect.arrayContaining(['65% heeft een andere herkomst', '35%', ...lines]));
  expect(Number(picture.getAttribute('height'))).toBeGreaterThan(Number(plot.getAttribute('height')));
  expect(picture.querySelectorAll('[aria-hidden]')).toHaveLength(0);
});
