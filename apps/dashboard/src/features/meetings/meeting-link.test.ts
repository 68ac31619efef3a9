import { addDays } from '@mim/domain/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingLink } from './meeting-link.js';

fc.configureGlobal({ seed: 20_081_231 });

const today = '2026-05-13';

test('a meeting leads to its attendance once its day has come, and to its plan before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const { search } = meetingLink({ meetingId: 'm1', status: 'planned', on: addDays(today, days) }, today);
      expect(search).toEqual({ bijeenkomst: 'm1', ...(days > 0 ? { plan: true } : {}) });
    }),
  );
});

test('what was held can be corrected, and what did not take place is not planned again', () => {
  const on = '2026-05-01';
  expect(meetingLink({ meetingId: 'm1', status: 'done', on }, today).search).toEqual({ bijeenkomst: 'm1' });
  expect(meetingLink({ meetingId: 'm1', status: 'cancelled', on: '2026-05-20' }, today).search).toEqual({});
});
