import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedLabel,
  askedOfVisitingMother,
  missingOfVisitingMother,
  visitingMotherRecord,
} from './visiting-mother-record.js';

const whole = {
  languages: ['tr'],
  availability: ['mon-morning'],
  postcode: '2543 AB',
  education: 'refused',
  birthYear: 1980,
  workExperience: [],
  formerProgrammeMother: false,
};

describe('what is asked of a visiting mother', () => {
  it('is all of it of who was just accepted, matching before the registration', () => {
    expect(missingOfVisitingMother(visitingMotherRecord({}))).toEqual(askedOfVisitingMother);
    expect(missingOfVisitingMother(visitingMotherRecord({}), 'matching')).toEqual([
      'languages',
      'availability',
      'postcode',
      'education',
    ]);
  });

  it('is recorded too where she would not say, or where she has none', () => {
    expect(missingOfVisitingMother(visitingMotherRecord(whole))).toEqual([]);
  });

  it('is known by the day of her birth', () => {
    const { birthYear: _year, ...others } = whole;
    expect(missingOfVisitingMother(visitingMotherRecord(others))).toEqual(['birthYear']);
    expect(missingOfVisitingMother(visitingMotherRecord({ ...others, bornOn: '1980-03-31' }))).toEqual([]);
  });

  it('is never her origin, which is recorded with her consent only', () => {
    expect(askedOfVisitingMother).not.toContain('origin');
  });

  it('is missing exactly where it is not known, and has a name in each language', () => {
    fc.assert(
      fc.property(fc.subarray([...askedOfVisitingMother]), (left) => {
        const known = Object.fromEntries(
          Object.entries(whole).filter(([name]) => !(left as readonly string[]).includes(name)),
        );
        expect(missingOfVisitingMother(visitingMotherRecord(known))).toEqual(
          askedOfVisitingMother.filter((name) => left.includes(name)),
        );
      }),
    );
    for (const name of askedOfVisitingMother) expect(askedLabel(name).nl).not.toBe('');
  });
});
