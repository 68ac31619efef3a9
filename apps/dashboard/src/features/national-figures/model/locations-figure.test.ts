import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locationFactsFigure } from './location-facts-figure.js';
import { locationsFigure, rank } from './locations-figure.js';
import { aShare, aView } from './testing/builders.js';

const place = (
  code: string,
  participations: number,
  completed: number,
  ended: number,
  visitingMothers = 1,
) => ({
  code,
  name: code,
  participations,
  ended,
  completed,
  visitingMothers,
});
const byLocation = [
  place('Escamp', 197, 46, 85, 70),
  place('Breda', 62, 11, 28, 31),
  place('Purmerend', 3, 2, 2, 2),
];
const view = aView({ byLocation, rows: [aShare(['completion.of-ended'], 152, 309)] });

test('the largest and the smallest location are named', () => {
  expect(locationsFigure(view, 'participations').title).toBe(
    'Escamp is met 197 moeders de grootste locatie, Purmerend met 3 de kleinste',
  );
});

test('shares that are all small run to a tenth, and the figure says so', () => {
  const small = [place('Escamp', 197, 3, 85), place('Breda', 62, 1, 28)];
  const of = aView({ byLocation: small, rows: [aShare(['completion.of-ended'], 4, 113)] });
  const notes = (measure: 'completed' | 'participations') =>
    locationsFigure(of, measure).caption.notes.join(' ');
  expect(notes('completed')).toContain('de as loopt tot 10%');
  expect(notes('participations')).not.toContain('de as loopt');
});

test('shares stand beside the whole, and a location with few who ended is marked', () => {
  const { drawing, caption } = locationsFigure(view, 'completed');
  if (drawing?.kind !== 'ranked') throw new Error('not drawn as ranked dots');
  expect(drawing.reference).toEqual({ value: 49.2, label: 'geheel 49%' });
  expect(drawing.rows.map(({ label, valueLabel, isSmall }) => [label, valueLabel, isSmall])).toEqual([
    ['Purmerend', '2 van 2', true],
    ['Escamp', '54% (46 van 85)', false],
    ['Breda', '39% (11 van 28)', false],
  ]);
  expect(caption.notes.join(' ')).toContain('Open stip');
});

test('the tables mark a share of few, and say what the mark means', () => {
  const note = 'Een aandeel met * is van minder dan 10: dat zegt weinig.';
  const { table, caption } = locationsFigure(view, 'participations');
  expect(table.rows.map(({ cells }) => cells[2]?.text)).toEqual(['54,1%', '39,3%', '100,0% *']);
  expect(caption.notes).toContain(note);
  const few = aView({ rows: [aShare(['locations', 'providers', 'sole'], 1, 2)] });
  const facts = locationFactsFigure(few);
  expect(facts.table.rows[0]?.cells.at(-1)?.text).toBe('50,0% *');
  expect(facts.caption.notes).toContain(note);
});

test('ranking goes down and loses no location', () => {
  const some = fc.array(
    fc.record({
      code: fc.string(),
      name: fc.string(),
      participations: fc.nat(500),
      ended: fc.nat(0),
      completed: fc.nat(0),
      visitingMothers: fc.nat(200),
    }),
  );
  fc.assert(
    fc.property(some, (rows) => {
      const ranked = rank(rows, 'participations');
      expect(new Set(ranked)).toEqual(new Set(rows));
      ranked.forEach((row, index) => {
        if (index > 0) expect(row.participations).toBeLessThanOrEqual(ranked[index - 1]?.participations ?? 0);
      });
    }),
    { seed: 20_081_231 },
  );
});
