import { expect, test } from 'vitest';
import { breakdownFigure } from './breakdown-figure.js';
import { reachBreakdowns } from './breakdowns.js';
import { axisNote, shareAxis, shareDigits } from './share-axis.js';
import { aBreakdown, aView } from './testing/builders.js';

test('shares stand on one axis, and small ones alone on a shorter one that says so', () => {
  for (const highest of [0, 10, 35, 100]) {
    const axis = shareAxis([highest, null], 'nl');
    expect([axis.end, shareDigits(axis), axisNote(axis, 'nl')]).toEqual([100, 0, []]);
  }
  const small = shareAxis([9.9, 0.4], 'nl');
  expect([small.end, shareDigits(small)]).toEqual([10, 1]);
  expect(axisNote(small, 'nl')[0]).toContain('de as loopt tot 10%');
});

const origin = reachBreakdowns.filter(({ breakdown }) => breakdown === 'origin');

test.each(origin)('two figures of shares can be compared by eye; of few people there are counts', (spec) => {
  const drawn = (counts: Readonly<Record<string, number>>) => {
    const made = breakdownFigure(aView({ rows: [...aBreakdown('participations', 'origin', counts)] }), spec);
    return made.drawing?.kind === 'bars' ? made.drawing : null;
  };
  expect(drawn({ netherlands: 60, turkey: 40 })?.axis?.end).toBe(100);
  expect(drawn({ netherlands: 20, turkey: 80 })?.axis?.end).toBe(100);
  const few = drawn({ netherlands: 3, turkey: 4 });
  expect(few?.axis).toBeNull();
  expect(few?.bars.map(({ value }) => value)).toEqual([4, 3]);
});
