import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormulas, unguardFormulas } from './formula-guard.js';

const seed = 20_081_231;

/** Texts that are full of what makes trouble. */
const text = fc.string({
  unit: fc.constantFrom(...`=+-@＝＋－＠'",;\t| \r\n\0aë1`),
  maxLength: 12,
});

/** A part of a text as a program sees it that splits by one separator and knows nothing of quotation marks. */
const partsBy = (separator: string, written: string): readonly string[] => written.split(separator);

test.each([
  ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
  ["Aaa;=cmd|'/C calc'!A0", "Aaa;'=cmd|'/C calc'!A0"],
  ['Jansen, -2+3', "Jansen, '-2+3"],
  ['eerste regel\n@SUM(A1)', "eerste regel\n'@SUM(A1)"],
  ['a,"=1', 'a,"\'=1'],
  ['\t=1', "'\t'=1"],
  ['+31612345678', "'+31612345678"],
  ['＝1+1', "'＝1+1"],
])('%j is written as %j', (written, guarded) => {
  expect(guardFormulas(written)).toBe(guarded);
});

test.each([
  "'s-Gravenhage",
  "van 't Hof-de Boer",
  'Ede; Barneveld, Hoorn',
  'zus - belt liever',
  '06-12345678',
])('%j stays as it is', (written) => {
  expect(guardFormulas(written)).toBe(written);
  expect(unguardFormulas(written)).toBe(written);
});

test('what was guarded is read as it was', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(unguardFormulas(guardFormulas(written))).toBe(written);
    }),
    { seed, numRuns: 5000 },
  );
});

test('no part of a text begins as a formula would, whatever it is split by', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(',', ';', '\t', '|', '\n', '\r'), (written, separator) => {
      for (const part of partsBy(separator, guardFormulas(written)))
        expect(part.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { seed, numRuns: 5000 },
  );
});
