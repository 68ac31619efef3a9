import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import {
  eventsIn,
  nextState,
  type TrajectoryEvent,
  type TrajectoryState,
  takesPart,
  trajectoryEvents,
  trajectoryStates,
} from './trajectory-state.js';

const state = codeArbitrary(trajectoryStates);
const event = codeArbitrary(trajectoryEvents);

/** Where events lead one after another; those that cannot happen are passed over. */
const after = (events: readonly TrajectoryEvent[], from: TrajectoryState | null = null) =>
  events.reduce<TrajectoryState | null>((now, each) => {
    const next = nextState(now, each);
    return next.ok ? next.value : now;
  }, from);

describe('a trajectory', () => {
  it('goes from a clinic’s list to its end', () => {
    expect(after(['register', 'start-intake', 'finish-intake', 'match', 'first-visit', 'end'])).toBe('ended');
  });

  it('goes on with another match after the first one ended', () => {
    expect(after(['unmatch'], 'visited')).toBe('waiting');
    expect(after(['unmatch', 'match', 'first-visit'], 'visited')).toBe('visited');
  });

  it('is matched again when its first visit turns out not to have been', () => {
    expect(after(['first-visit', 'first-visit-withdrawn'], 'matched')).toBe('matched');
  });

  it('that is received from another location waits for a match', () => {
    expect(nextState(null, 'transfer-in')).toEqual({ ok: true, value: 'waiting' });
  });

  it('goes nowhere by an event or from a state that there is not', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__')), (text) => {
        fc.pre(!trajectoryEvents.has(text) && !trajectoryStates.has(text));
        const unknown = text as TrajectoryEvent & TrajectoryState;
        for (const [from, what] of [
          ['visited', unknown],
          [null, unknown],
          [unknown, 'end'],
        ] as const)
          expect(nextState(from, what)).toMatchObject({ ok: false, problem: { code: 'event-not-possible' } });
      }),
    );
  });

  it('is never visited without having been matched', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const states = events.map((_, index) => after(events.slice(0, index + 1)));
        const visited = states.indexOf('visited');
        if (visited !== -1) expect(states.slice(0, visited)).toContain('matched');
      }),
    );
  });

  it('is matched only after an intake, or when it was received', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const states = events.map((_, index) => after(events.slice(0, index + 1)));
        if (states.includes('matched'))
          expect(states.slice(0, states.indexOf('matched'))).toContain('waiting');
      }),
    );
  });

  it('changes state by every event that is offered, and by no other', () => {
    fc.assert(
      fc.property(state, event, (now, each) => {
        const next = nextState(now, each);
        expect(next.ok).toBe(eventsIn(now).includes(each));
        if (next.ok) expect(next.value).not.toBe(now);
      }),
    );
  });

  it('says what it is now when an event cannot happen', () => {
    const refused = nextState('ended', 'match');
    expect(refused.ok ? null : refused.problem.code).toBe('event-not-possible');
    expect(refused.ok ? null : refused.problem.message.nl).toContain('beëindigd');
    expect(nextState(null, 'match').ok).toBe(false);
  });

  it('can leave every state, and every state can be reached', () => {
    for (const each of trajectoryStates.values) expect(eventsIn(each)).not.toEqual([]);
    const reached = new Set(
      [null, ...trajectoryStates.values].flatMap((from) =>
        trajectoryEvents.values
          .map((each) => nextState(from, each))
          .flatMap((next) => (next.ok ? [next.value] : [])),
      ),
    );
    expect([...reached].toSorted()).toEqual([...trajectoryStates.values].toSorted());
  });

  it('can end, or go to another location, exactly where she takes part', () => {
    for (const each of trajectoryStates.values)
      for (const leaving of ['end', 'transfer-out'] as const)
        expect(nextState(each, leaving).ok).toBe(takesPart(each));
  });
});
