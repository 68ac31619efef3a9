import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten, textWidth, widest, wrap } from './text-width.js';

const run = { seed: 20_081_231 };
const label = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9%-]{1,12}$/), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

test('a text breaks at its spaces', () => {
  expect(wrap('inkomen van de partner', 13, 80)).toBe('inkomen van\nde partner');
  expect(wrap('arbeidsongeschiktheid', 13, 20)).toBe('arbeidsongeschiktheid');
});

test('breaking loses no word, and no line of several words is wider than the room', () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 20, max: 300 }), (text, room) => {
      const lines = wrap(text, 13, room).split('\n');
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(room);
    }),
    run,
  );
});

test('a shortened text fits and begins as the text does', () => {
  fc.assert(
    fc.property(label, fc.integer({ min: 20, max: 300 }), (text, room) => {
      const short = shorten(text, 13, room);
      expect(textWidth(short, 13)).toBeLessThanOrEqual(room);
      expect(text.startsWith(short.replace('…', ''))).toBe(true);
    }),
    run,
  );
});

test('the widest of none is nothing', () => {
  expect(widest([], 13)).toBe(0);
});
