import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetName } from './sheet-name.js';

fc.configureGlobal({ seed: 20_081_231 });

test('a sheet is called what its list is called', () => {
  expect(sheetName('moeders')).toBe('Moeders');
  expect(sheetName('later-te-beoordelen')).toBe('Later te beoordelen');
});

test('whatever a list is called, a spreadsheet takes the name of its sheet', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."a'[]:*?/\\ -") })),
      (text) => {
        const name = sheetName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      },
    ),
  );
});
