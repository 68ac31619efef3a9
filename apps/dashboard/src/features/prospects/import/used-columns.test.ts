import { type ClinicListMapping, clinicListColumns } from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usedColumns } from './used-columns.js';

fc.configureGlobal({ seed: 20_081_231 });

const cells = fc.array(fc.constantFrom('Elif Kaya', '12-03-2026', '0612345678', '', 'Breda'), {
  minLength: 6,
  maxLength: 6,
});
const mappings: fc.Arbitrary<ClinicListMapping> = fc
  .uniqueArray(fc.constantFrom(...clinicListColumns.values), { minLength: 1, maxLength: 6 })
  .chain((columns) =>
    fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: columns.length, maxLength: columns.length })
      .map((places) => Object.fromEntries(columns.map((column, index) => [column, places[index] ?? 0]))),
  );

test('of a list without its unused columns every row is read as it was', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 4 }), mappings, (rows, mapping) => {
      const sent = usedColumns(['a', 'b', 'c', 'd', 'e', 'f'], rows, mapping);
      const facts = { on: '2026-06-01' };
      expect(sent.rows.map((row) => readProspectRow(row, sent.mapping, facts))).toEqual(
        rows.map((row) => readProspectRow(row, mapping, facts)),
      );
    }),
  );
});

test('what is not used is not sent', () => {
  const { headers, rows } = usedColumns(['Huisarts', 'Naam'], [['Smit', 'Elif Kaya']], { name: 1 });
  expect(JSON.stringify([headers, rows])).not.toMatch(/Smit|Huisarts/);
});

test('a sign that cannot be sent goes, and its row stays', () => {
  const { rows } = usedColumns(['Naam'], [['Sanne\u0000 Meer\ud800'], ['Ayşe 👶 Kaya']], { name: 0 });
  expect(rows).toEqual([['Sanne Meer'], ['Ayşe 👶 Kaya']]);
});
