import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionPhase, untilNextPhase, warnBeforeAbsolute, warnBeforeIdle } from './session-phase.js';

const seed = 20_080_704;
const minutes = (count: number) => count * 60_000;
const now = Date.parse('2026-05-04T12:00:00Z');
const endsIn = (idle: number, absolute: number) => ({
  idleAt: now + minutes(idle),
  absoluteAt: now + minutes(absolute),
});

describe('what is said about a session', () => {
  it.each([
    ['nothing while there is time', 30, 300, { kind: 'open' }],
    ['that it ends soon, and can be kept', 4, 300, { kind: 'idle', at: now + minutes(4) }],
    ['that it ends for good soon', 14, 14, { kind: 'absolute', at: now + minutes(14) }],
    ['the nearest of two ends first', 4, 10, { kind: 'idle', at: now + minutes(4) }],
    ['that it is over', 0, 300, { kind: 'over' }],
  ])('is %s', (_name, idle, absolute, phase) => {
    expect(sessionPhase(endsIn(idle, absolute), now)).toEqual(phase);
  });

  const end = fc.record({ idle: fc.integer({ min: 0, max: minutes(30) }), rest: fc.nat(minutes(700)) });
  const moment = fc.integer({ min: -minutes(30), max: minutes(800) });

  it('is over by the end, and warned of before it', () => {
    fc.assert(
      fc.property(end, moment, ({ idle, rest }, at) => {
        const session = { idleAt: now + idle, absoluteAt: now + idle + rest };
        const { kind } = sessionPhase(session, now + at);
        expect(kind === 'over').toBe(now + at >= session.idleAt);
        if (session.idleAt - (now + at) <= warnBeforeIdle) expect(kind).not.toBe('open');
        if (session.absoluteAt - (now + at) > warnBeforeAbsolute) expect(kind).not.toBe('absolute');
      }),
      { seed },
    );
  });

  it('stays the same until it is looked at again, and is then something else or the end', () => {
    fc.assert(
      fc.property(end, moment, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ idle, rest }, at, part) => {
        const session = { idleAt: now + idle, absoluteAt: now + idle + rest };
        const left = untilNextPhase(session, now + at);
        const meanwhile = now + at + (left ?? minutes(9999)) * part;
        expect(sessionPhase(session, meanwhile)).toEqual(sessionPhase(session, now + at));
      }),
      { seed },
    );
  });
});
