import { addDays } from '@mim/domain/kernel';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { askWithToday, readToday } from './today.js';

const seed = 20_081_231;
const noon = Date.UTC(2026, 2, 12, 11);
const day = 86_400_000;

afterEach(() => vi.useRealTimers());
const clockAt = (moment: number) => vi.useFakeTimers({ now: moment, toFake: ['Date'] });

test('today is that of the server, however many days this computer is off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -4000, max: 4000 }), async (off) => {
      clockAt(noon + off * day);
      await askWithToday(async () => ({ today: '2026-03-12' }));
      expect(readToday()).toBe('2026-03-12');
    }),
    { seed },
  );
});

test('the days go by on a page that stays open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -100, max: 100 }), fc.nat(30), async (off, later) => {
      clockAt(noon);
      const today = addDays('2026-03-12', off);
      await askWithToday(async () => ({ today }));
      clockAt(noon + later * day);
      expect(readToday()).toBe(addDays(today, later));
    }),
    { seed },
  );
});

test('midnight may pass while the answer is on its way', async () => {
  const midnight = Date.UTC(2026, 2, 12, 23);
  clockAt(midnight - 1);
  await askWithToday(async () => {
    clockAt(midnight + 1);
    return { today: '2026-03-12' };
  });
  expect(readToday()).toBe('2026-03-13');
});
