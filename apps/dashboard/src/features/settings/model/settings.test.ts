import { locationSettingList, settingNames } from '@mim/domain/location';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingHistory, settingOn } from './setting-history.js';
import { settingText } from './setting-text.js';

const seed = 20_081_231;

describe('every setting of the domain', () => {
  test.each(settingNames)('%s can be chosen and is read in words', (name) => {
    const usual = locationSettingList[name].default;
    for (const language of ['nl', 'en'] as const) {
      expect(settingText(name, usual, language)).not.toMatch(/^$|undefined|null|\[object/);
    }
  });
});

test('a number is read with its unit', () => {
  expect(settingText('usualVisitMinutes', 75, 'nl')).toBe('75 minuten');
  expect(settingText('usualVisitMinutes', 75, 'en')).toBe('75 minutes');
});

describe('what was chosen', () => {
  const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01');
  const choice = fc.record({
    name: fc.constantFrom('monthsTwice' as const, 'usualVisitMinutes' as const),
    value: fc.nat(12),
    validFrom: day,
    setAt: fc.nat(1000).map((minute) => new Date(minute * 60_000).toISOString()),
  });

  test('holds today for one choice at most: the last of those that began', () => {
    fc.assert(
      fc.property(fc.array(choice), day, (dated, today) => {
        const history = settingHistory(dated, 'monthsTwice', today);
        expect(history).toHaveLength(dated.filter(({ name }) => name === 'monthsTwice').length);
        const now = history.filter(({ when }) => when === 'now');
        const began = history.filter(({ validFrom }) => validFrom <= today);
        expect(now).toEqual(began.slice(0, 1));
        expect(history.filter(({ when }) => when === 'later')).toEqual(
          history.filter(({ validFrom }) => validFrom > today),
        );
      }),
      { seed },
    );
  });

  test('is taken back by choosing from the same day what held there before', () => {
    fc.assert(
      fc.property(fc.array(choice), choice, (dated, next) => {
        const before = settingOn(dated, next.name, next.validFrom);
        const made = { ...next, setAt: '2027-01-01T00:00:00.000Z' };
        const back = { ...made, value: before as number, setAt: '2027-01-02T00:00:00.000Z' };
        expect(settingOn([...dated, made], next.name, next.validFrom)).toBe(next.value);
        expect(settingOn([...dated, made, back], next.name, next.validFrom)).toBe(before);
      }),
      { seed },
    );
  });
});
