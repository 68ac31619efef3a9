import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsToAdd } from './facts-to-add.js';

const lines = fc.record({
  phone: fc.option(fc.constantFrom('0612345678', '0687654321'), { nil: null }),
  town: fc.option(fc.constantFrom('Breda', 'Ede'), { nil: null }),
  familyName: fc.constantFrom('', 'Kaya', 'Yılmaz'),
  languages: fc.subarray(['tr', 'nl'] as const).map((codes) => [...codes]),
});

test('what is known stays, and what was told and not known is added', () => {
  fc.assert(
    fc.property(lines, lines, (known, told) => {
      const after = { ...known, ...factsToAdd(known, told) };
      for (const name of ['phone', 'town', 'familyName'] as const)
        expect(after[name]).toBe(known[name] || told[name] || known[name]);
      expect(after.languages).toEqual(known.languages.length > 0 ? known.languages : told.languages);
    }),
  );
});
