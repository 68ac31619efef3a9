import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteSeconds } from '../sign-in/session-lifetime.js';
import { secondsLeft } from './session-end.js';

const seed = 20_080_704;
const moment = fc.date({ min: new Date('2004-01-01'), max: new Date('2034-12-31'), noInvalidDate: true });

describe('what is left of a session', () => {
  it('is what is left of its half hour, and of its twelve hours', () => {
    const at = (time: string) => new Date(`2026-05-04T${time}:00Z`);
    const session = { createdAt: at('08:00'), expiresAt: at('09:30') };
    expect(secondsLeft(session, at('09:05'))).toEqual({ idle: 1500, absolute: 39_300 });
    expect(secondsLeft(session, at('09:31'))).toEqual({ idle: 0, absolute: 37_740 });
  });

  it('is never more than there is, and never lasts past the twelve hours', () => {
    fc.assert(
      fc.property(moment, moment, moment, (createdAt, expiresAt, now) => {
        const { idle, absolute } = secondsLeft({ createdAt, expiresAt }, now);
        expect(idle).toBeGreaterThanOrEqual(0);
        expect(idle).toBeLessThanOrEqual(absolute);
        expect(idle).toBeLessThanOrEqual(Math.max(0, (expiresAt.getTime() - now.getTime()) / 1000));
        expect(absolute).toBeLessThanOrEqual(
          Math.max(0, (createdAt.getTime() - now.getTime()) / 1000 + absoluteSeconds),
        );
      }),
      { seed },
    );
  });
});
