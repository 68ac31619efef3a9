import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCompletionFigure } from './group-completion-figure.js';
import { groupRetentionFigure } from './group-retention-figure.js';
import { incidenceFigure } from './incidence-figure.js';
import { retentionFigure } from './retention-figure.js';
import { shareTicks } from './share-axis.js';
import { drawnGroups, groupsOf } from './strata.js';
import { monthAxis, stepPoints } from './survival-axis.js';
import { aCount, aRetentionCurve, aRow, aShare, aView } from './testing/builders.js';
import { waitingFigure } from './waiting-figure.js';

const run = { seed: 20_081_231 };
const at = (measure: string, day: number, count: number, value: number | null, note: string | null = null) =>
  aRow({ measure, breakdown: 'days', category: String(day), count, value, note });
const rows = [
  aCount('participations', 709),
  { ...at('retention', 365, 258, 0.6966), lower: 0.6488, upper: 0.7393 },
  at('retention', 731, 0, null, 'fewer-than-5-at-risk:578'),
  at('incidence.completed', 365, 258, 0),
];
const stepsOf = (figure: ReturnType<typeof retentionFigure>) =>
  figure.drawing?.kind === 'steps' ? figure.drawing : undefined;

test('retention says what is left after a year, with its band and the number at risk', () => {
  const figure = retentionFigure(aView({ rows }), [aRetentionCurve([100, 365, 577])]);
  expect(figure.title).toBe('Na 12 maanden doet nog 70% van de moeders mee');
  expect(figure.table.rows.find(({ name }) => name === '12')?.cells.map(({ text }) => text)).toEqual([
    '258',
    '69,7%',
    '64,9%',
    '73,9%',
  ]);
  expect(stepsOf(figure)?.readings).toEqual([{ at: 365, value: 0.6966, label: '70%' }]);
  expect(figure.caption.notes.join(' ')).toContain('Na 24 maanden tellen minder dan vijf moeders mee');
});

test('a curve begins at its start and the numbers beneath stand under the ticks', () => {
  const drawing = stepsOf(retentionFigure(aView({ rows }), [aRetentionCurve([100, 365, 577])]));
  expect(drawing?.lines[0]?.points[0]).toEqual({ at: 0, value: 1, lower: 1, upper: 1 });
  expect(drawing?.across.map(({ label }) => label)).toEqual(['0', '3', '6', '9', '12', '15', '18']);
  expect(drawing?.beneath?.rows[0]?.values[4]).toBe('258');
});

test('too few to estimate anything: no line, and words that say so', () => {
  const figure = retentionFigure(aView({ rows: [aCount('participations', 3)] }), [aRetentionCurve([])]);
  expect(figure.drawing).toBeNull();
  expect(figure.empty).toContain('Te weinig moeders');
});

test('with few at a time the title gives no percentage, and the table marks it', () => {
  const small = [
    aCount('participations', 11),
    at('retention', 91, 6, 0.8333),
    at('incidence.completed', 91, 6, 0),
  ];
  const view = aView({ rows: small });
  const curves = [aRetentionCurve([60], null, 6)];
  const figure = retentionFigure(view, curves);
  expect(figure.title).toBe('Hoe lang moeders meedoen: te weinig moeders tegelijk voor percentages');
  expect(incidenceFigure(view, curves).title).toBe(
    'Waarom trajecten eindigen: te weinig moeders tegelijk voor percentages',
  );
  expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['6', '83,3% *', '–', '–']);
  expect(figure.caption.notes).toContain('Een aandeel met * is van minder dan 10: dat zegt weinig.');
});

test('waiting of a few is told without a word of percentages', () => {
  const stage = 'referral-to-first-visit';
  const row = (category: string, value: number) =>
    aRow({ measure: 'waiting', breakdown: stage, category, count: 4, value });
  const figure = waitingFigure(aView({ rows: [row('median', 38), row('p90', 50)] }));
  expect(figure.title).toBe('Wachttijden: 4 trajecten, te weinig om iets over te zeggen');
});

test('a cause that did not occur has no line but a row in the table', () => {
  const curve = (cause: 'completed' | 'severity', estimate: number) => ({
    measure: 'incidence' as const,
    cause,
    stratum: null,
    points: [{ day: 400, atRisk: 20, estimate, lower: null, upper: null }],
  });
  const figure = incidenceFigure(aView({ rows }), [curve('completed', 0.561), curve('severity', 0)]);
  expect(stepsOf(figure)?.lines.map(({ label }) => label)).toEqual(['56% voltooid']);
  expect(figure.table.rows.map(({ name }) => name)).toEqual(['voltooid', 'te zware problemen']);
});

test('groups are drawn from the largest on, at most seven, none smaller than ten', () => {
  const curves = [30, 9, 12, 40, 11, 13, 14, 15, 16].map((size, index) =>
    aRetentionCurve([100], { by: 'education', category: `group-${index}` }, size),
  );
  const drawn = drawnGroups(groupsOf(curves, 'education', 'nl'));
  expect(drawn.map(({ size }) => size)).toEqual([40, 30, 16, 15, 14, 13, 12]);
});

test('retention by group says that it is an association', () => {
  const curves = ['true', 'false'].map((category) =>
    aRetentionCurve([100, 400], { by: 'same-language', category }),
  );
  const figure = groupRetentionFigure(aView({ rows }), 'same-language', curves);
  expect(stepsOf(figure)?.lines.map(({ label }) => label)).toEqual([
    'zelfde moedertaal',
    'andere moedertaal',
  ]);
  expect(figure.caption.notes.join(' ')).toContain('Een samenhang, geen effect');
});

test('retention by group says at the reported days what the figures say, not where its line is', () => {
  const reading = { day: 91, atRisk: 17, estimate: 0.8123, lower: 0.7, upper: 0.9 };
  const tooFew = { day: 457, atRisk: 4, estimate: null, lower: null, upper: null };
  const curve = aRetentionCurve([80, 400], { by: 'education', category: 'higher' }, 20);
  const figure = groupRetentionFigure(aView({ rows }), 'education', [
    { ...curve, readings: [reading, tooFew] },
  ]);
  const written = figure.table.rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(written).toContainEqual(['3', '17', '81,2%', '70,0%', '90,0%']);
  expect(written).toContainEqual(['12', '–', '–', '–', '–']);
  expect(written).toContainEqual(['15', '4', '–', '–', '–']);
  expect(stepsOf(figure)?.beneath?.rows[0]?.values).toEqual(['', '17', '–', '–', '–', '4', '–', '–']);
});

test('completion by group goes from the most to the least completed, small groups in the table alone', () => {
  const share = (category: string, count: number, base: number) =>
    aShare(['completion.of-ended', 'same-language', category], count, base);
  const figure = groupCompletionFigure(
    aView({
      rows: [aCount('ended', 309), share('true', 97, 204), share('false', 55, 105), share('other', 2, 2)],
    }),
    'same-language',
  );
  expect(figure?.title).toBe('Voltooid van wie stopte, naar moedertaal: geen groep is duidelijk anders');
  expect(figure?.drawing?.kind === 'bars' && figure.drawing.bars.map(({ key }) => key)).toEqual([
    'false',
    'true',
  ]);
  expect(figure?.table.rows).toHaveLength(3);
});

test('a report without groups has nothing to draw of them', () => {
  expect(groupCompletionFigure(aView({ rows }), 'education').drawing).toBeNull();
});

test('the axis holds every point that is drawn', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { maxLength: 20 }), (some) => {
      const curve = aRetentionCurve([...some].sort((a, b) => a - b));
      const { across, acrossEnd } = monthAxis([curve]);
      for (const point of stepPoints(curve, 1)) expect(point.at).toBeLessThanOrEqual(acrossEnd);
      for (const tick of across) expect(tick.value).toBeLessThanOrEqual(acrossEnd);
    }),
    run,
  );
});

test('ticks of shares reach the highest share and never pass the whole', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0001, max: 1, noNaN: true }), (highest) => {
      const values = shareTicks(highest, 'nl').map(({ value }) => value);
      expect(values[0]).toBe(0);
      expect((values.at(-1) ?? 0) + 1e-9).toBeGreaterThanOrEqual(highest);
      expect(values.at(-1)).toBeLessThanOrEqual(1 + 1e-9);
      expect(values.length).toBeLessThanOrEqual(5);
    }),
    run,
  );
});
