import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationSettingList } from '../location/location-settings.js';
import { languages } from './language.js';
import { counted, units, unitWord } from './units.js';

const unit = fc.constantFrom(...units);
const language = fc.constantFrom(...languages);
/** The one Dutch word that does not change behind a number. */
const unchanging = ['nl years'];

describe('a number and what it counts', () => {
  it('is one in the singular, and everything else in the plural, in every unit and language', () => {
    fc.assert(
      fc.property(unit, language, fc.integer({ min: -1000, max: 1000 }), (what, spoken, count) => {
        const isOne = Math.abs(count) === 1;
        expect(unitWord(what, count, spoken)).toBe(unitWord(what, isOne ? 1 : 2, spoken));
        if (!unchanging.includes(`${spoken} ${what}`))
          expect(unitWord(what, 1, spoken)).not.toBe(unitWord(what, 2, spoken));
      }),
    );
  });

  it('is written in every language at once', () => {
    expect([0, 1, 2].map((days) => counted(days, 'days').nl)).toEqual(['0 dagen', '1 dag', '2 dagen']);
    expect(counted(1, 'visiting-mothers').en).toBe('1 visiting mother');
    expect(counted(1, 'years').nl).toBe('1 jaar');
  });

  it('is what every setting with a number says', () => {
    for (const setting of Object.values(locationSettingList))
      if ('unit' in setting) expect(units).toContain(setting.unit);
  });
});
