import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteSeconds, cappedEnd } from './session-lifetime.js';

const seed = 20_080_704;
const moment = fc.date({ min: new Date('2004-01-01'), max: new Date('2034-12-31'), noInvalidDate: true });

describe('the life of a session', () => {
  it('never lasts past twelve hours after signing in, nor past the end that was wanted', () => {
    fc.assert(
      fc.property(moment, moment, (createdAt, wanted) => {
        const end = cappedEnd(createdAt, wanted).getTime();
        const last = createdAt.getTime() + absoluteSeconds * 1000;
        expect(end).toBeLessThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(wanted.getTime());
        expect([last, wanted.getTime()]).toContain(end);
      }),
      { seed },
    );
  });
});
