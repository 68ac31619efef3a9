import { expect, test } from 'vitest';
import { plannedForNow } from './visit-row.js';

const on = (...days: string[]) => days.map((visitOn) => ({ visitOn }));

test('a visit that is recorded may be one whose day has come, or else the next one', () => {
  expect(plannedForNow(on('2026-03-01', '2026-03-12', '2026-03-20'), '2026-03-12')).toEqual(
    on('2026-03-01', '2026-03-12'),
  );
  expect(plannedForNow(on('2026-03-20', '2026-04-20'), '2026-03-12')).toEqual(on('2026-03-20'));
  expect(plannedForNow([], '2026-03-12')).toEqual([]);
});
