import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { recordedOfHer, refusalsOfTerm, type Term } from './check-term.js';

const day = dateArbitrary('2006-01-01', '2009-12-31');
const maybeDay = fc.option(day, { nil: null });
const term: fc.Arbitrary<Term> = fc.record({ startedOn: maybeDay, stoppedOn: maybeDay });
const record = fc
  .tuple(codeArbitrary(recordedOfHer), day)
  .map(([kind, on]) => ({ kind, firstDay: on, lastDay: on }));
const since: Term = { startedOn: '2007-01-10', stoppedOn: null };
const on = (kind: Parameters<typeof recordedOfHer.find>[0], at: string) => ({
  kind,
  firstDay: at,
  lastDay: at,
});

describe('the start of a visiting mother', () => {
  it.each(recordedOfHer.values)('is not moved past %s', (kind) => {
    const recorded = [on(kind, '2008-03-18'), on(kind, '2008-03-11')];
    const [refusal, ...others] = refusalsOfTerm(since, { ...since, startedOn: '2008-03-12' }, recorded);
    expect(refusal).toMatchObject({ field: 'startedOn', problem: { code: 'recorded-before-start' } });
    expect(refusal?.problem.message.nl).toContain('11 maart 2008');
    expect(others).toEqual([]);
    expect(refusalsOfTerm(since, { ...since, startedOn: '2008-03-11' }, recorded)).toEqual([]);
  });
});

describe('her stop', () => {
  it.each([
    ['preparation', '2008-03-18', ['stoppedOn']],
    ['supervision', '2008-03-18', []],
    ['supervision', '2008-03-19', ['stoppedOn']],
    ['visit', '2008-03-19', ['stoppedOn']],
    ['match', '2008-03-19', ['stoppedOn']],
    ['meeting', '2008-03-19', ['stoppedOn']],
    ['evaluation', '2008-03-19', []],
    ['own-step', '2008-03-19', []],
    ['statement', '2008-03-31', []],
  ] as const)('on 18 March with %s on %s is refused at %o', (kind, at, fields) => {
    const refusals = refusalsOfTerm(since, { ...since, stoppedOn: '2008-03-18' }, [on(kind, at)]);
    expect(refusals.map(({ field }) => field)).toEqual(fields);
  });
});

it('is held to what a change breaks, and to nothing that was so before', () => {
  fc.assert(
    fc.property(term, term, fc.array(record), (before, after, recorded) => {
      expect(refusalsOfTerm(before, before, recorded)).toEqual([]);
      const fresh = refusalsOfTerm({ startedOn: null, stoppedOn: null }, after, recorded).map(
        ({ field }) => field,
      );
      for (const { field } of refusalsOfTerm(before, after, recorded)) expect(fresh).toContain(field);
    }),
  );
});
