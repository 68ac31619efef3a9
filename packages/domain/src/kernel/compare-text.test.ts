import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCodePoints, compareText } from './compare-text.js';

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('a', 'A', '\uFF21', '\uE000', '😀', '\u{10FFFF}'),
  ),
});

it('texts are ordered by their signs as their bytes of UTF-8 are, whatever signs those are', () => {
  const bytes = (some: string) => new TextEncoder().encode(some);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(bytes(a), bytes(b)));
    }),
  );
});

it('and as by their code units where no sign has two of them', () => {
  const plain = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(compareText(a, b));
    }),
  );
});
