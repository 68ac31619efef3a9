import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakdownFigure, orderRows } from './breakdown-figure.js';
import { endReasonBreakdown, reachBreakdowns } from './breakdowns.js';
import { aBreakdown, aPublished, aPublishedFigure, aReport, aShare, aView } from './testing/builders.js';

const spec = (breakdown: string) => {
  const found = reachBreakdowns.find((one) => one.breakdown === breakdown);
  if (found === undefined) throw new Error(`no breakdown ${breakdown}`);
  return found;
};
const income = { partner: 316, joint: 206, benefit: 114, own: 64, none: 9 };
const published2007 = aPublished([
  aPublishedFigure({
    year: 2007,
    measure: 'participations',
    breakdown: 'income',
    category: 'partner',
    percent: 39,
  }),
]);

test('bars stand by size, and the year before stands behind where it was published', () => {
  const view = aView({ rows: [...aBreakdown('participations', 'income', income)] }, published2007);
  const figure = breakdownFigure(view, spec('income'));
  expect(figure.title).toBe('De grootste groep moeders (45%) leeft van het inkomen van de partner');
  expect(figure.drawing?.kind === 'bars' && figure.drawing.bars.map(({ key }) => key)).toEqual([
    'partner',
    'joint',
    'benefit',
    'own',
    'none',
  ]);
  expect(figure.drawing?.kind === 'bars' && figure.drawing.bars[0]).toEqual({
    key: 'partner',
    label: 'inkomen van de partner',
    value: 44.6,
    valueLabel: '45%',
    compared: { value: 39, label: '2007: 39%' },
  });
  expect(figure.caption).toMatchObject({
    base: '709 moeders',
    notKnown: 'niet bekend: 0',
    coverage: '19 van 19 locaties',
    source: 'aanleveringen 2008, eigen berekening; gepubliceerde registratie 2007',
  });
});

test('every share in the table has its count, base and what is not known', () => {
  const rows = aBreakdown('participations', 'income', income);
  const { table } = breakdownFigure(aView({ rows: [...rows] }, published2007), spec('income'));
  expect(table.columns).toEqual([
    'Inkomen',
    'Aantal',
    'Aandeel',
    'Ondergrens (95%)',
    'Bovengrens (95%)',
    '2007, gepubliceerd',
    'Basis',
    'Niet bekend',
  ]);
  expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
    '316',
    '44,6%',
    '41,0%',
    '48,2%',
    '39%',
    '709',
    '0',
  ]);
  expect(table.rows[1]?.cells.map(({ value }) => value)).toEqual([206, 29.1, 25.8, 32.5, null, 709, 0]);
});

test('more than half is said as a share of all', () => {
  const rows = [...aBreakdown('participations', 'household', { 'with-partner': 84, single: 16 })];
  expect(breakdownFigure(aView({ rows }), spec('household')).title).toBe(
    '84% van de moeders woont samen met een partner',
  );
  expect(breakdownFigure(aView({ rows }, aPublished(), 'en'), spec('household')).title).toBe(
    '84% of the mothers lived with a partner',
  );
});

test('origin is said of all who are not Dutch together, who have no bar of their own', () => {
  const rows = [
    ...aBreakdown('participations', 'origin', { netherlands: 248, turkey: 461 }),
    aShare(['participations', 'origin', 'non-dutch'], 461, 709),
  ];
  const figure = breakdownFigure(aView({ rows }), spec('origin'));
  expect(figure.title).toBe('65% van de moeders heeft een andere herkomst dan de Nederlandse');
  expect(figure.drawing?.kind === 'bars' && figure.drawing.bars.map(({ key }) => key)).toEqual([
    'turkey',
    'netherlands',
  ]);
});

test('ages stay in the order of age', () => {
  const ages = { 'under-20': 4, '20-24': 22, '25-29': 35, '30-34': 24 };
  const rows = [...aBreakdown('participations', 'age', ages)];
  const figure = breakdownFigure(aView({ rows }), spec('age'));
  expect(figure.drawing?.kind === 'bars' && figure.drawing.bars.map(({ key }) => key)).toEqual(
    Object.keys(ages),
  );
});

test('a selection is held against the country, which is named', () => {
  const national = aReport({
    rows: [...aBreakdown('participations', 'household', { 'with-partner': 3, single: 1 })],
  });
  const rows = [...aBreakdown('participations', 'household', { 'with-partner': 10, single: 10 })];
  const view = aView({ scope: 'selection', rows }, published2007, 'nl', national);
  const figure = breakdownFigure(view, spec('household'));
  expect(figure.drawing?.kind === 'bars' && figure.drawing.bars[0]?.compared).toEqual({
    value: 75,
    label: 'landelijk: 75%',
  });
});

test('without anybody there is nothing to draw, and the figure says so', () => {
  const rows = [...aBreakdown('participations', 'income', { own: 0 })];
  const figure = breakdownFigure(aView({ rows }), spec('income'));
  expect(figure.drawing).toBeNull();
  expect(figure.empty).toBe('Nog niets geregistreerd om te tonen.');
});

test('reasons carry the label that they are a share of those who left', () => {
  const rows = [...aBreakdown('ended.by-reason', 'reason', { completed: 152, moved: 157 })];
  const { notes } = breakdownFigure(aView({ rows }), endReasonBreakdown).caption;
  expect(notes.join(' ')).toContain('Het is geen kans om het traject te voltooien.');
});

test('by size: never a smaller bar before a larger one, "other" and "none" after all, and nothing lost', () => {
  const counts = fc.dictionary(
    fc.constantFrom('own', 'joint', 'partner', 'benefit', 'other', 'none'),
    fc.nat(900),
  );
  fc.assert(
    fc.property(counts, (some) => {
      const rows = aBreakdown('participations', 'income', some);
      const ordered = orderRows(rows, 'size');
      const named = ordered.filter(({ category }) => category !== 'other' && category !== 'none');
      expect(ordered.slice(0, named.length)).toEqual(named);
      named.forEach((row, index) => {
        if (index > 0) expect(row.count ?? 0).toBeLessThanOrEqual(named[index - 1]?.count ?? 0);
      });
      expect(new Set(ordered)).toEqual(new Set(rows.filter(({ count }) => (count ?? 0) > 0)));
    }),
    { seed: 20_081_231 },
  );
});
