import { expect, test } from 'vitest';
import { appointmentStanding } from './appointment-standing.js';

test('an appointment is held, to be recorded once its day is over, or to come', () => {
  const on = (day: string, isHeld: boolean) =>
    appointmentStanding({ on: day, isHeld }, '2026-05-04', 'nl').words;
  expect([on('2026-05-03', true), on('2026-05-03', false), on('2026-05-04', false)]).toEqual([
    'gehouden',
    'vast te leggen',
    null,
  ]);
});
