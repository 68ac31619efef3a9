import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { type MatchEnd, proposalAnswerSchema, rejectionSchema } from './match-schema.js';
import {
  canAnswerProposal,
  canEndMatch,
  canMatch,
  canPropose,
  canReconsider,
  canReject,
  canTakeOver,
  type MatchContext,
  plannedUntil,
} from './matching-rules.js';
import { canTakeOn } from './pass-on.js';
import { proposalOutcomes } from './proposal-codes.js';
import { candidateLacks } from './ranking.js';

const today = Temporal.PlainDate.from('2008-06-01');
const context = (overrides: Partial<MatchContext> = {}): MatchContext => ({
  intakeOn: '2008-01-31',
  canBeMatched: true,
  matches: [],
  lacks: [],
  ...overrides,
});
const end = (overrides: Partial<MatchEnd> = {}): MatchEnd => ({
  endedOn: '2008-05-01',
  reason: 'no-rapport',
  endedBy: 'mother',
  note: null,
  ...overrides,
});
const going = { startedOn: '2008-02-11', endedOn: null, doneVisits: ['2008-03-01'] };
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

describe('a match', () => {
  it.each([
    ['ok', '2008-02-11', {}],
    ['ok', '2008-01-31', {}],
    ['ok', '2008-06-01', {}],
    ['ok', '2008-02-11', { lacks: ['proposed'] }],
    ['match-open', '2008-05-01', { matches: [going] }],
    ['match-not-yet', '2008-02-11', { intakeOn: null }],
    ['match-not-yet', '2008-02-11', { canBeMatched: false }],
    ['ok', '2008-06-08', {}],
    ['ok', '2008-07-02', {}],
    ['match-in-future', '2008-07-03', {}],
    ['match-before-intake', '2008-01-30', {}],
    ['match-overlaps', '2008-03-01', { matches: [{ startedOn: '2008-02-11', endedOn: '2008-03-02' }] }],
    ['not-eligible', '2008-02-11', { lacks: ['full'] }],
  ] as const)('is %s when it starts on %s with %o', (code, startsOn, overrides) => {
    expect(codeOf(canMatch(startsOn, context(overrides), today))).toBe(code);
  });

  it('names every lack in the refusal', () => {
    const refused = canMatch('2008-02-11', context({ lacks: ['no-vog', 'full'] }), today);
    expect(refused).toMatchObject({
      problem: {
        message: {
          en: 'This visiting mother cannot be matched: no certificate of conduct was seen and she has reached her maximum.',
        },
      },
    });
  });
});

describe('who is chosen and cannot be matched', () => {
  const bea = { name: 'Bea Bos', activeFamilies: 1, maximumFamilies: 2 };

  it('is named, with how many families she has', () => {
    const full = { ...bea, activeFamilies: 2 };
    const said = 'Bea Bos kan niet worden gekoppeld: zij zit aan haar maximum (2 van 2 gezinnen).';
    const none = { matches: [], openProposals: 0, lacks: ['full'] as const };
    for (const refused of [
      canMatch('2008-02-11', context({ lacks: ['full'], visitor: full }), today),
      canTakeOver(['full'], full),
      canPropose({ ...none, visitor: full }),
    ])
      expect(refused).toMatchObject({ problem: { code: 'not-eligible', message: { nl: said } } });
  });

  it('takes on as many families as she has places, and is told with both numbers when there are more', () => {
    expect(canTakeOn(bea, 1)).toEqual({ ok: true, value: 1 });
    expect(canTakeOn(bea, 2)).toMatchObject({
      problem: { message: { nl: 'Bea Bos heeft nog 1 plaats en is voor 2 gezinnen gekozen.' } },
    });
    expect(canTakeOn({ ...bea, activeFamilies: 3 }, 1)).toMatchObject({
      problem: { message: { nl: 'Bea Bos heeft geen plaats meer en is voor 1 gezin gekozen.' } },
    });
    const count = fc.nat(20);
    fc.assert(
      fc.property(count, count, count, (activeFamilies, maximumFamilies, families) => {
        const visitor = { name: 'Bea Bos', activeFamilies, maximumFamilies };
        const fits = families === 0 || activeFamilies + families <= maximumFamilies;
        expect(canTakeOn(visitor, families).ok).toBe(fits);
      }),
    );
  });
});

describe('the end of a match', () => {
  it('that is yet to begin is on its first day', () => {
    const toBegin = { startedOn: '2008-06-09', endedOn: null };
    const on = (endedOn: string) => codeOf(canEndMatch(toBegin, end({ endedOn }), [], today));
    expect(on('2008-06-09')).toBe('ok');
    expect(on('2008-06-10')).toBe('match-end-in-future');
    expect(on('2008-06-01')).toBe('match-end-before-start');
  });

  it.each([
    ['ok', {}, going],
    ['ok', { endedOn: '2008-03-01' }, going],
    ['ok', { endedOn: '2008-06-01' }, going],
    ['ok', { endedOn: '2008-02-11' }, { ...going, doneVisits: [] }],
    ['match-ended', {}, { ...going, endedOn: '2008-04-01' }],
    ['match-end-in-future', { endedOn: '2008-06-02' }, going],
    ['match-end-before-start', { endedOn: '2008-02-10' }, going],
    ['match-end-before-visit', { endedOn: '2008-02-29' }, going],
  ] as const)('is %s with %o', (code, overrides, match) => {
    expect(codeOf(canEndMatch(match, end(overrides), match.doneVisits, today))).toBe(code);
  });

  it('leaves of what was planned within it only what can have been made by then', () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (endedOn, day) => {
        const until = plannedUntil(endedOn, Temporal.PlainDate.from(day));
        expect(until <= endedOn && until <= day).toBe(true);
        expect([endedOn, day]).toContain(until);
      }),
    );
  });

  it('can be followed by another match of the same trajectory from that day on', () => {
    const after = context({ matches: [{ ...going, endedOn: '2008-05-01' }] });
    expect(codeOf(canMatch('2008-05-01', after, today))).toBe('ok');
    expect(codeOf(canMatch('2008-04-30', after, today))).toBe('match-overlaps');
  });

  it('never leaves two matches on one day, but for the day on which one follows the other', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat(300), fc.integer({ min: -50, max: 300 }), (startedOn, length, gap) => {
        const endedOn = addDays(startedOn, length);
        const later = Temporal.PlainDate.from('2030-01-01');
        expect(canEndMatch({ startedOn, endedOn: null }, end({ endedOn }), [], later).ok).toBe(true);
        const after = context({ intakeOn: addDays(startedOn, -50), matches: [{ startedOn, endedOn }] });
        expect(canMatch(addDays(endedOn, gap), after, later).ok).toBe(gap >= 0);
      }),
    );
  });
});

describe('a proposal', () => {
  it('is one at a time, for a mother without a match, of somebody who lacks nothing', () => {
    const none = { matches: [], openProposals: 0, lacks: [] };
    expect(codeOf(canPropose(none))).toBe('ok');
    expect(codeOf(canPropose({ ...none, matches: [going] }))).toBe('match-open');
    expect(codeOf(canPropose({ ...none, openProposals: 1 }))).toBe('proposal-open');
    expect(codeOf(canPropose({ ...none, lacks: ['paused'] }))).toBe('not-eligible');
  });

  it.each([
    ['ok', 'proposed', '2008-05-02'],
    ['ok', 'proposed', '2008-05-01'],
    ['ok', 'proposed', '2008-06-01'],
    ['proposal-answered', 'accepted', '2008-05-02'],
    ['answer-before-proposal', 'proposed', '2008-04-30'],
    ['answer-in-future', 'proposed', '2008-06-02'],
  ] as const)('is %s to answer when %s, on %s', (code, outcome, answeredOn) => {
    expect(codeOf(canAnswerProposal({ outcome, proposedOn: '2008-05-01' }, answeredOn, today))).toBe(code);
  });

  it('can be answered, never rejected', () => {
    const answer = { outcome: 'rejected', answeredOn: '2008-05-02' };
    expect(proposalAnswerSchema.safeParse(answer).success).toBe(false);
  });

  it('that both accept has the first day of their match', () => {
    const answer = { outcome: 'accepted', answeredOn: '2008-05-02' };
    for (const startsOn of [undefined, null]) {
      const { error } = proposalAnswerSchema.safeParse({ ...answer, startsOn });
      expect(error?.issues.map(({ path }) => path)).toEqual([['startsOn']]);
    }
    expect(proposalAnswerSchema.parse({ ...answer, startsOn: '2008-05-09' }).startsOn).toBe('2008-05-09');
  });

  it('needs no reason to be declined', () => {
    const answer = proposalAnswerSchema.parse({ outcome: 'declined-by-mother', answeredOn: '2008-05-02' });
    expect(answer).toMatchObject({ reason: null, startsOn: null });
  });
});

describe('a rejection without a proposal', () => {
  it('is of whoever lacks something too, but not beside what goes on or was decided between them', () => {
    const lacks = fc.subarray([...candidateLacks.values]);
    fc.assert(
      fc.property(lacks, (of) => {
        const settled = ['herself', 'visits-her', 'proposed', 'rejected'];
        expect(canReject(of).ok).toBe(!of.some((lack) => settled.includes(lack)));
      }),
    );
  });

  it('says why', () => {
    expect(rejectionSchema.safeParse({ reason: '' }).success).toBe(false);
    expect(rejectionSchema.parse({ reason: 'buurvrouw' })).toEqual({ reason: 'buurvrouw' });
  });

  it('alone can be taken back', () => {
    for (const outcome of proposalOutcomes.values)
      expect(codeOf(canReconsider(outcome))).toBe(outcome === 'rejected' ? 'ok' : 'not-rejected');
  });
});
