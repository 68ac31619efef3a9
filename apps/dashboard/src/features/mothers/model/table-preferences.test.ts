import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideable } from './column-names.js';
import { exportColumns } from './export-columns.js';
import { readTablePreferences } from './table-preferences.js';

const seed = 20_081_231;

test('what was chosen is what is remembered', () => {
  fc.assert(
    fc.property(fc.subarray([...hideable]), fc.boolean(), (hidden, isCompact) => {
      expect(readTablePreferences(JSON.stringify({ hidden, isCompact }))).toEqual({ hidden, isCompact });
    }),
    { seed },
  );
});

test('whatever the browser kept, there is a table', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      const { hidden, isCompact } = readTablePreferences(stored);
      expect(hidden.every((column) => hideable.includes(column))).toBe(true);
      expect(isCompact).toBeTypeOf('boolean');
    }),
    { seed },
  );
});

test('a file has the name and the columns that are shown, each once, and how she is reached behind them', () => {
  fc.assert(
    fc.property(fc.subarray([...hideable]), fc.boolean(), (hidden, withContact) => {
      const columns = exportColumns(hidden, withContact);
      expect(columns[0]).toBe('name');
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns.includes('last-visit')).toBe(!hidden.includes('last-visit'));
      expect(columns.includes('phone')).toBe(withContact);
      expect(columns.includes('street')).toBe(withContact);
      const plain = exportColumns(hidden, false);
      expect(columns.slice(0, plain.length)).toEqual(plain);
    }),
    { seed },
  );
});
