import { describe, expect, test } from 'vitest';
import { asksColumns } from './asks-columns.js';

const sheet = {
  name: 'Blad1',
  rows: 2,
  first: [['Mijn lijst'], ['Naam', 'Vrijwilligster'], ['Elif Kaya', 'Vera Smit']],
};
const mapping = { sheet: 0, holds: 'mothers' as const, headings: 1, columns: { wholeName: 0 } };

describe('the columns of a file are looked at first', () => {
  test('when one of them would stay behind', () => {
    expect(asksColumns({ sheets: [sheet], mappings: [mapping] })).toBe(true);
  });

  test('when a sheet would', () => {
    expect(asksColumns({ sheets: [sheet], mappings: [] })).toBe(true);
  });

  test('and not when all that is written below a heading is recognised', () => {
    const whole = { ...mapping, columns: { wholeName: 0, visitor: 1 } };
    expect(asksColumns({ sheets: [sheet], mappings: [whole] })).toBe(false);
    const empty = {
      ...sheet,
      first: [
        ['Naam', ''],
        ['Elif Kaya', ''],
      ],
    };
    expect(asksColumns({ sheets: [empty], mappings: [{ ...mapping, headings: 0 }] })).toBe(false);
  });
});
