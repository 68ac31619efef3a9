import type { FigureDifference, FigureRow, Selection } from '@mim/analytics';
import { expect, test } from 'vitest';
import { csvFile } from '../../../components/table-file/csv-file.js';
import { aCount, aShare } from '../model/testing/builders.js';
import { keyOf } from '../table-builder/figure-keys.js';
import { tableFileOf } from '../table-builder/table-file-of.js';
import { differenceAbout, differenceFileName } from './difference-file.js';
import { differenceTable } from './difference-table.js';

const today = '2026-05-04';
const names = { breda: 'Breda', ede: 'Ede' };
const side = (
  year: number,
  codes: readonly string[],
  rows: readonly FigureRow[],
): FigureDifference['one'] => ({
  from: year,
  to: year,
  scope: codes.length === 1 ? `location:${codes[0]}` : 'selection',
  coverage: [{ year, expected: codes.length, delivered: codes.length, nil: 0, missing: [] }],
  madeFrom: {
    deliveries: Object.fromEntries(codes.map((code) => [code, { [year]: year - 2000 }])),
    definitions: '2',
    software: '1.0.0',
  },
  names,
  measures: {},
  lines: [
    { measure: 'participations', breakdown: null, category: null, kind: 'count' },
    { measure: 'completion.of-ended', breakdown: null, category: null, kind: 'share' },
  ],
  all: rows.map((row) => ({ ...row, year })),
  locations: [],
});
const locations = (...codes: string[]): Selection => ({ kind: 'locations', codes });

/** Both laid side by side, as somebody of a location takes them along. */
function takenAlong(
  one: FigureDifference['one'],
  other: FigureDifference['other'],
  ...of: [Selection, Selection]
) {
  const difference: FigureDifference = {
    one,
    other,
    lines: [
      {
        measure: 'participations',
        breakdown: null,
        category: null,
        kind: 'count',
        difference: 20,
        direction: 'more',
      },
      {
        measure: 'completion.of-ended',
        breakdown: null,
        category: null,
        kind: 'share',
        difference: 6.3,
        direction: 'unclear',
      },
    ],
  };
  const language = 'nl';
  const chosen = ['participations', 'completion.of-ended'].map(keyOf);
  const table = differenceTable({
    difference,
    chosen,
    names: ['de eerste', 'de tweede'],
    selections: of,
    isInside: false,
    language,
  });
  const about = differenceAbout({ difference, scopeNames: ['Breda', 'Breda en Ede'], language, today });
  const name = differenceFileName(difference, 'breda', language);
  const file = { table, name, title: 'Naast elkaar', about, figures: chosen, inWords: {}, language } as const;
  return { table, csv: csvFile(tableFileOf({ ...file, hasMargin: false, address: '' })), name };
}
const rows = (people: number, completed: number, ended: number) => [
  aCount('participations', people),
  aShare(['completion.of-ended'], completed, ended),
];

test('above the file stand both selections with their own deliveries, and a difference says what it is in words', () => {
  const { csv, name, table } = takenAlong(
    side(2007, ['breda'], rows(50, 20, 40)),
    side(2008, ['breda', 'ede'], rows(100, 45, 80)),
    locations('breda'),
    locations('breda', 'ede'),
  );
  expect(name).toBe('mim-2007-naast-2008-breda');
  for (const said of [
    '# Eerste – Jaar: 2007',
    '# Eerste – Aanleveringen (locatie, jaar, versie): Breda (breda) 2007 v7',
    '# Tweede – Jaar: 2008',
    '# Tweede – Selectie: Breda en Ede (selection)',
    '# Tweede – Aanleveringen (locatie, jaar, versie): Breda (breda) 2008 v8, Ede (ede) 2008 v8',
    '# Definities: 2',
  ])
    expect(csv).toContain(`${said}\r\n`);
  expect(table.withheld).toEqual([]);
  expect(csv).toContain('6,3;"procentpunt, niet duidelijk anders"');
});

test('what one selection leaves of the other is judged too: of those few no number goes along', () => {
  const { csv, table } = takenAlong(
    side(2008, ['breda'], rows(50, 20, 40)),
    side(2008, ['breda', 'ede'], rows(54, 22, 43)),
    locations('breda'),
    locations('breda', 'ede'),
  );
  expect(table.withheld).toHaveLength(2);
  expect(csv).not.toMatch(/;5[04];/);
  expect(table.rows[0]?.cells[0]?.text).toBe('50');
});
