import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { aCandidate, aMotherToMatch } from '../testing/matching-builders.js';
import {
  candidateArbitrary,
  dayArbitrary,
  motherToMatchArbitrary,
} from '../testing/trajectory-arbitraries.js';
import type { MotherToMatch } from './background.js';
import { criterionWeights, type MatchCriterion, matchCriteria } from './criteria.js';
import { sharesNoLanguage } from './fit.js';
import { type Candidate, candidateLacks, rankCandidates } from './ranking.js';

const on = Temporal.PlainDate.from('2008-05-01');
const rank = (mother: Partial<MotherToMatch>, candidates: readonly Partial<Candidate>[]) =>
  rankCandidates(
    aMotherToMatch(mother),
    candidates.map((candidate, index) => aCandidate({ visitingMotherId: `v${index}`, ...candidate })),
    defaultLocationSettings,
    on,
  );
const judgementOf = (
  criterion: MatchCriterion,
  mother: Partial<MotherToMatch>,
  candidate: Partial<Candidate>,
) => rank(mother, [candidate])[0]?.criteria.find((each) => each.criterion === criterion);
const scoreOf = (...parameters: Parameters<typeof judgementOf>) => judgementOf(...parameters)?.score;

it('puts the volunteer first of two who fit as well, and a coordinator who fits better above her', () => {
  const coordinator = { visitingMotherId: 'a', coordinatorFrom: '2008-01-01' };
  const volunteer = { visitingMotherId: 'b' };
  const ids = (candidates: readonly Partial<Candidate>[]) =>
    rank({ wish: 'same-language', languages: ['ar'] }, candidates).map((each) => each.visitingMotherId);
  expect(ids([coordinator, volunteer])).toEqual(['b', 'a']);
  expect(
    ids([
      { ...coordinator, languages: ['ar'] },
      { ...volunteer, languages: ['nl'] },
    ]),
  ).toEqual(['a', 'b']);
});

const anyRanking = fc.tuple(
  motherToMatchArbitrary,
  fc.uniqueArray(candidateArbitrary, { maxLength: 6, selector: ({ visitingMotherId }) => visitingMotherId }),
  dayArbitrary.map((day) => Temporal.PlainDate.from(day)),
);

describe('the ranking', () => {
  it('lets the wish lead, whatever else holds', () => {
    const ideal = { postcode: '2563', education: 'higher', offers: ['outings'] } as const;
    const ids = rank({ wish: 'same-language', wishLanguage: 'tr', education: 'higher' }, [
      { ...ideal, languages: ['nl'] },
      { languages: ['tr'], postcode: '9712', education: 'lower', availability: [], activeMatches: 1 },
    ]).map(({ visitingMotherId }) => visitingMotherId);
    expect(ids).toEqual(['v1', 'v0']);
  });

  it('puts whoever cannot be matched last, and says why', () => {
    const [first, second] = rank({ wish: 'same-language', languages: ['tr'] }, [
      { languages: ['tr'], vogSeenOn: null, earlier: ['declined'] },
      { languages: ['nl'] },
    ]);
    expect(first).toMatchObject({ visitingMotherId: 'v1', eligible: true, lacks: [] });
    expect(second).toMatchObject({ visitingMotherId: 'v0', eligible: false, lacks: ['no-vog', 'declined'] });
  });

  it('shows her limits beside the score', () => {
    expect(rank({}, [{ limits: 'No stairs.' }])[0]?.limits).toBe('No stairs.');
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(anyRanking, ([mother, candidates, day]) => {
        const ranked = (list: readonly Candidate[]) =>
          rankCandidates(mother, list, defaultLocationSettings, day);
        expect(ranked(candidates.toReversed())).toEqual(ranked(candidates));
      }),
    );
  });

  it('loses and invents nobody, and parts the eligible from the rest', () => {
    fc.assert(
      fc.property(anyRanking, ([mother, candidates, day]) => {
        const ranked = rankCandidates(mother, candidates, defaultLocationSettings, day);
        const ids = (list: readonly { visitingMotherId: string }[]) =>
          list.map(({ visitingMotherId }) => visitingMotherId).toSorted();
        expect(ids(ranked)).toEqual(ids(candidates));
        const firstLacking = ranked.findIndex(({ eligible }) => !eligible);
        if (firstLacking >= 0)
          expect(ranked.slice(firstLacking).some(({ eligible }) => eligible)).toBe(false);
        for (const { eligible, lacks } of ranked) expect(eligible).toBe(lacks.length === 0);
      }),
    );
  });

  it('never puts a wish that is less fulfilled above one that is more, among the eligible', () => {
    fc.assert(
      fc.property(anyRanking, ([mother, candidates, day]) => {
        const wishes = rankCandidates(mother, candidates, defaultLocationSettings, day)
          .filter(({ eligible }) => eligible)
          .map(({ criteria }) => criteria.find(({ criterion }) => criterion === 'wish')?.score ?? 0.5);
        expect(wishes).toEqual(wishes.toSorted((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  it('explains every criterion in both languages, with scores from 0 to 1 and weights that make 1', () => {
    fc.assert(
      fc.property(anyRanking, ([mother, candidates, day]) => {
        for (const { criteria, score, lacks } of rankCandidates(
          mother,
          candidates,
          defaultLocationSettings,
          day,
        )) {
          expect(criteria.map(({ criterion }) => criterion)).toEqual(matchCriteria.values);
          expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
          for (const each of criteria) {
            expect(each.explanation.nl).toMatch(/\.$/);
            expect(each.explanation.en).toMatch(/\.$/);
            expect(each.score ?? 0).toBeGreaterThanOrEqual(0);
            expect(each.score ?? 0).toBeLessThanOrEqual(1);
          }
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const lack of lacks) expect(candidateLacks.has(lack)).toBe(true);
        }
      }),
    );
  });
});

describe('a language that they do not share', () => {
  it('is said of exactly those with whom the mother has none, whatever she wishes', () => {
    fc.assert(
      fc.property(anyRanking, ([mother, candidates, day]) => {
        for (const { visitingMotherId, criteria } of rankCandidates(
          mother,
          candidates,
          defaultLocationSettings,
          day,
        )) {
          const hers = candidates.find((each) => each.visitingMotherId === visitingMotherId)?.languages ?? [];
          const isKnown = mother.languages.length > 0 && hers.length > 0;
          const shares = mother.languages.some((language) => hers.includes(language));
          expect(sharesNoLanguage(criteria)).toBe(isKnown && !shares);
        }
      }),
    );
  });

  it('is said also of who helps to be understood', () => {
    const [only] = rank({ languages: ['ar'], motherCircumstances: ['little-dutch'] }, [
      { languages: ['pl'], offers: ['help-to-be-understood'] },
    ]);
    expect(sharesNoLanguage(only?.criteria ?? [])).toBe(true);
  });
});

describe('the weights', () => {
  it('let half a wish outweigh everything else together', () => {
    const { wish, ...others } = criterionWeights;
    expect(wish / 2).toBeGreaterThan(Object.values(others).reduce((sum, weight) => sum + weight, 0));
  });
});

describe('the wish', () => {
  it.each([
    ['same-language', { languages: ['ar', 'fr'] }, { languages: ['ar'] }, 1],
    ['same-language', { languages: ['ar', 'fr'] }, { languages: ['fr'] }, 0.5],
    ['same-language', { languages: ['ar'] }, { languages: ['nl'] }, 0],
    ['same-language', { languages: ['ar'], wishLanguage: 'fr' }, { languages: ['nl', 'fr'] }, 1],
    ['same-language', { languages: ['ar'], wishLanguage: 'fr' }, { languages: ['ar'] }, 0],
    ['same-language', { languages: ['ar'], wishLanguage: 'fr' }, { languages: [] }, null],
    ['same-culture', { origin: 'turkey' }, { origin: 'turkey' }, 1],
    ['same-culture', { origin: 'turkey' }, { origin: 'morocco' }, 0],
    ['same-culture', { origin: 'turkey' }, { origin: 'refused' }, null],
    ['dutch-to-practise', { languages: ['ar'] }, { languages: ['nl', 'ar'] }, 1],
    ['dutch-to-practise', { languages: ['ar'] }, { languages: ['ar', 'nl'] }, 0.5],
    ['dutch-to-practise', { languages: ['ar'] }, { languages: ['ar'] }, 0],
    ['other-background', { origin: 'turkey' }, { origin: 'netherlands' }, 1],
    ['other-background', { origin: 'turkey' }, { origin: 'turkey' }, 0],
    ['other-background', { origin: null }, { origin: 'turkey' }, null],
    [
      'other-background',
      { origin: 'turkey', languages: ['tr'] },
      { origin: 'europe', languages: ['pl'] },
      0.5,
    ],
    ['other-background', { origin: 'turkey', languages: [] }, { origin: 'europe', languages: ['pl'] }, 1],
    ['other-background', { origin: 'turkey', languages: ['tr'] }, { origin: 'europe', languages: [] }, 1],
    ['other-background', { origin: null, languages: ['tr'] }, { origin: 'europe', languages: ['pl'] }, null],
    ['no-preference', {}, {}, null],
  ] as const)('%s of %o with %o scores %s', (wish, mother, candidate, score) => {
    expect(scoreOf('wish', { wish, ...mother }, candidate)).toBe(score);
  });

  it('that was not asked for counts for nobody', () => {
    expect(scoreOf('wish', { wish: null }, {})).toBeNull();
  });

  describe.each(['other-background', 'dutch-to-practise'] as const)('%s', (wish) => {
    const mother = { wish, languages: ['ar', 'fr'], origin: 'morocco' } as const;

    it('leaves culture out', () => {
      expect(scoreOf('culture', mother, { origin: 'morocco' })).toBeNull();
    });

    it.each([
      [['nl', 'ar'], 1],
      [['fr'], 1],
      [['pl'], 0],
      [[], null],
    ] as const)('weighs whether they can talk: %o scores %s', (languages, score) => {
      expect(scoreOf('language', mother, { languages })).toBe(score);
    });

    it('knows nothing where the languages of the mother are not known', () => {
      expect(scoreOf('language', { ...mother, languages: [] }, { languages: ['pl'] })).toBeNull();
    });
  });

  it('for another background puts whom she can talk with above whom she cannot, whatever else fits', () => {
    const mother = {
      wish: 'other-background',
      languages: ['nl', 'en'],
      origin: 'netherlands',
      postcode: '2563',
      education: 'higher',
    } as const;
    const [first, second] = rank(mother, [
      { languages: ['pl'], origin: 'europe', postcode: '2563', education: 'higher', activeMatches: 0 },
      { languages: ['tr', 'nl'], origin: 'turkey', postcode: '9712', education: 'lower', activeMatches: 1 },
    ]);
    expect(first?.visitingMotherId).toBe('v1');
    expect(second?.criteria.find(({ criterion }) => criterion === 'language')?.explanation.nl).toBe(
      'Zij delen geen taal.',
    );
  });
});

describe('the other criteria', () => {
  it.each([
    ['language', { languages: ['tr'] }, { languages: ['tr'] }, 1],
    ['culture', { origin: 'suriname' }, { origin: 'suriname' }, 1],
    ['background', { motherCircumstances: [] }, {}, null],
    ['background', { motherCircumstances: null }, {}, null],
    ['background', { childCircumstances: null }, { offers: ['outings'] }, 1],
    ['background', { motherCircumstances: ['insecurity'] }, {}, null],
    [
      'background',
      { childCircumstances: ['crying-baby'], motherCircumstances: ['single-parent'] },
      { offers: ['experience-crying-baby'] },
      0.5,
    ],
    ['background', { childCircumstances: ['crying-baby'], motherCircumstances: [] }, { offers: [] }, 0],
    [
      'background',
      { motherCircumstances: ['little-dutch'], childCircumstances: [] },
      { offers: ['help-to-be-understood'] },
      1,
    ],
    [
      'background',
      { motherCircumstances: ['little-dutch', 'unfamiliar-with-dutch-culture'], childCircumstances: [] },
      { offers: ['practise-dutch', 'help-to-be-understood'] },
      0.5,
    ],
    ['education', { education: 'lower' }, { education: 'lower' }, 1],
    ['education', { education: 'lower' }, { education: 'secondary-vocational' }, 0.5],
    ['education', { education: 'lower' }, { education: 'general-secondary' }, 0],
    ['education', { education: 'lower' }, { education: 'higher' }, 0],
    ['education', { education: 'unknown' }, { education: 'lower' }, null],
    ['distance', { postcode: '2563 AB' }, { postcode: '2563' }, 1],
    ['distance', { postcode: '2563' }, { postcode: '2569' }, 0.75],
    ['distance', { postcode: '2563' }, { postcode: '2511' }, 0.5],
    ['distance', { postcode: '2563' }, { postcode: '2800' }, 0],
    ['distance', { postcode: '2563' }, { postcode: null }, null],
    ['availability', { availability: ['mon-morning'] }, { availability: ['mon-morning'] }, 0.5],
    [
      'availability',
      { availability: ['mon-morning', 'tue-evening'] },
      { availability: ['tue-evening', 'mon-morning'] },
      1,
    ],
    ['availability', { availability: ['mon-morning'] }, { availability: ['sun-evening'] }, 0],
    ['availability', { availability: null }, { availability: ['sun-evening'] }, null],
    ['capacity', {}, { activeMatches: 0 }, 1],
    ['capacity', {}, { activeMatches: 1 }, 0.5],
    ['capacity', {}, { activeMatches: 3, maximumFamilies: 0 }, 0],
  ] as const)('%s of %o with %o scores %s', (criterion, mother, candidate, score) => {
    expect(scoreOf(criterion, mother, candidate)).toBe(score);
  });

  it('name that she comes along to the clinic and helps to be understood there', () => {
    const newcomer = ['little-dutch', 'unfamiliar-with-dutch-culture'] as const;
    const offers = ['outings', 'accompany-to-clinic', 'help-to-be-understood'] as const;
    expect(judgementOf('background', { motherCircumstances: newcomer }, { offers })).toMatchObject({
      score: 1,
      explanation: {
        nl: 'Zij biedt: mee naar het consultatiebureau en helpen met tolken.',
        en: 'She offers: come along to the clinic and help to be understood.',
      },
    });
  });

  it('name what both share', () => {
    expect(
      judgementOf(
        'availability',
        { availability: ['mon-morning', 'tue-evening'] },
        { availability: ['tue-evening', 'mon-morning'] },
      )?.explanation,
    ).toEqual({
      nl: 'Beiden kunnen: maandagochtend en dinsdagavond.',
      en: 'Both can: Monday morning and Tuesday evening.',
    });
  });
});
