import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { openMatch } from '../matching/match.js';
import { nextState, trajectoryStates } from '../registration/trajectory-state.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { visitStatuses } from './code-lists.js';
import { doneDays } from './done-days.js';
import { type FollowedTrajectory, followVisits } from './follow-visits.js';

const today = Temporal.PlainDate.from('2008-12-31');
const going = { startedOn: '2008-03-01', endedOn: null };
const before = { startedOn: '2008-01-10', endedOn: '2008-02-20' };
const follow = (state: FollowedTrajectory['state'], done: readonly string[], matches = [before, going]) =>
  followVisits(
    { state, matches, visits: done.map((visitOn) => ({ visitOn, status: 'done' as const })) },
    today,
  );

const day = dateArbitrary('2008-01-01', '2008-12-31');
const trajectory: fc.Arbitrary<FollowedTrajectory> = fc.record({
  state: codeArbitrary(trajectoryStates),
  matches: fc.subarray([before, going]),
  visits: fc.array(fc.record({ visitOn: day, status: codeArbitrary(visitStatuses) }), { maxLength: 6 }),
});

describe('a trajectory', () => {
  it('is visited from the first visit of its match on, the day on which the match began among them', () => {
    const firstOn = (visitOn: string) => follow('matched', ['2008-02-01', visitOn]).move;
    expect(firstOn('2008-03-01')).toEqual({ event: 'first-visit', since: '2008-03-01' });
    expect(firstOn('2008-02-29')).toBeNull();
    expect(follow('matched', ['2008-04-01', '2008-03-11']).move?.since).toBe('2008-03-11');
  });

  it('is matched again today when its match turns out to have had no visit', () => {
    expect(follow('visited', ['2008-02-01'])).toEqual({
      startedOn: '2008-02-01',
      move: { event: 'first-visit-withdrawn', since: '2008-12-31' },
    });
    expect(follow('visited', [], []).startedOn).toBeNull();
  });

  it('starts at the first visit that was done, whatever its state', () => {
    fc.assert(
      fc.property(trajectory, (one) => {
        expect(followVisits(one, today).startedOn).toBe(doneDays(one.visits)[0] ?? null);
      }),
    );
  });

  it('comes by its visits to the state that they tell, in one step that its state allows', () => {
    fc.assert(
      fc.property(trajectory, ({ state, ...facts }) => {
        const { move } = followVisits({ state, ...facts }, today);
        const next = move === null ? state : nextState(state, move.event);
        const after = typeof next === 'string' ? next : next.ok && next.value;
        if (after === false) throw new Error('not allowed');
        const match = openMatch(facts.matches);
        const isVisited = match !== null && doneDays(facts.visits).some((each) => each >= match.startedOn);
        const isMatched = state === 'matched' || state === 'visited';
        expect(after).toBe(isMatched ? (isVisited ? 'visited' : 'matched') : state);
        expect(followVisits({ state: after, ...facts }, today).move).toBeNull();
      }),
    );
  });
});
