import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierWithMother, type MatchHistory } from './earlier-with-mother.js';
import { type MatchEndReason, matchEndReasons } from './match.js';
import { type ProposalOutcome, proposalOutcomes } from './proposal-codes.js';

const marja = { visitingMotherId: 'marja', personId: 'person-marja' };
const before = (facts: Partial<MatchHistory> = {}): MatchHistory => ({
  motherId: 'person-elif',
  proposals: [],
  matches: [],
  ...facts,
});
const proposal = (outcome: ProposalOutcome, visitingMotherId = 'marja') => ({ visitingMotherId, outcome });
const match = (endReason: MatchEndReason | null, visitingMotherId = 'marja') => ({
  visitingMotherId,
  endedOn: endReason === null ? null : '2008-05-01',
  endReason,
});

describe('what went before between a mother and a visiting mother', () => {
  it('is nothing when they never met', () => {
    expect(earlierWithMother(before(), marja)).toEqual([]);
  });

  it('is that she is the mother herself', () => {
    expect(earlierWithMother(before({ motherId: marja.personId }), marja)).toEqual(['herself']);
  });

  it.each([
    ['proposed', ['proposed']],
    ['declined-by-mother', ['declined']],
    ['declined-by-visiting-mother', ['declined']],
    ['rejected', ['rejected']],
    ['withdrawn', []],
    ['accepted', []],
  ] as const)('of a proposal that is %s is %o', (outcome, expected) => {
    expect(earlierWithMother(before({ proposals: [proposal(outcome)] }), marja)).toEqual(expected);
  });

  it('of a match that ended is told only when they did not get on', () => {
    expect(earlierWithMother(before({ matches: [match(null)] }), marja)).toEqual(['visits-her']);
    for (const reason of matchEndReasons.values)
      expect(earlierWithMother(before({ matches: [match(reason)] }), marja)).toEqual(
        reason === 'no-rapport' ? ['ended-before'] : [],
      );
  });

  it('never comes from what happened with somebody else, and is told once however often it happened', () => {
    const who = fc.constantFrom('marja', 'fatma');
    const proposals = fc.array(
      fc.record({ visitingMotherId: who, outcome: fc.constantFrom(...proposalOutcomes.values) }),
    );
    const matches = fc.array(
      fc
        .tuple(fc.option(fc.constantFrom(...matchEndReasons.values)), who)
        .map(([reason, id]) => match(reason, id)),
    );
    fc.assert(
      fc.property(proposals, matches, (hers, these) => {
        const own = <Row extends { visitingMotherId: string }>(rows: readonly Row[]) =>
          rows.filter(({ visitingMotherId }) => visitingMotherId === 'marja');
        const found = earlierWithMother(before({ proposals: hers, matches: these }), marja);
        expect(earlierWithMother(before({ proposals: own(hers), matches: own(these) }), marja)).toEqual(
          found,
        );
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
