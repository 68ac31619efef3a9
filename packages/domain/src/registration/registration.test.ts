import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endReasons } from '../code-lists/trajectory-lists.js';
import { ageGroupIn, ageInYear, programmeMotherAgeGroups, visitingMotherAgeGroups } from './age.js';
import { causeOfEnd, endCauses, isAttrition, isEnd } from './ending.js';

describe('age groups', () => {
  it('have their bounds where the registration has them', () => {
    const mothers = [13, 19, 20, 24, 25, 29, 30, 34, 35, 39, 40, 50].map(programmeMotherAgeGroups.groupOf);
    expect(mothers).toEqual(
      ['under-20', '20-24', '25-29', '30-34', '35-39', '40-plus'].flatMap((code) => [code, code]),
    );
    const visiting = [18, 24, 25, 29, 30, 34, 35, 39, 40, 80].map(visitingMotherAgeGroups.groupOf);
    expect(visiting).toEqual(
      ['under-25', '25-29', '30-34', '35-39', '40-plus'].flatMap((code) => [code, code]),
    );
  });

  it('follow age on year basis; a year of birth that is not recorded has none', () => {
    expect(ageInYear(1989, 2008)).toBe(19);
    expect(ageGroupIn(1988, programmeMotherAgeGroups, 2008)).toBe('20-24');
    expect(ageGroupIn(null, programmeMotherAgeGroups, 2008)).toBeNull();
  });

  it.each([programmeMotherAgeGroups, visitingMotherAgeGroups])('never fall as age rises: $name', (groups) => {
    fc.assert(
      fc.property(fc.nat(120), (age) => {
        const place = (years: number) => groups.values.indexOf(groups.groupOf(years) as never);
        expect(place(age + 1) - place(age)).toBeOneOf([0, 1]);
      }),
    );
  });
});

describe('an end', () => {
  it('is completed, attrition or a transfer', () => {
    const attrition = endReasons.values.filter(isAttrition);
    expect(attrition).toEqual(
      endReasons.values.filter((code) => code !== 'completed' && code !== 'transferred'),
    );
    expect(endReasons.values.filter((code) => !isEnd(code))).toEqual(['transferred']);
  });

  it('has each cause for at least one reason', () => {
    const causes = new Set(endReasons.values.map((code) => causeOfEnd[code]));
    expect(endCauses.values.every((cause) => causes.has(cause))).toBe(true);
  });
});
