import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childAgeInMonths } from '../kernel/child-age.js';
import { addDays } from '../kernel/iso-date.js';
import { pauseSchema } from '../kernel/pause-schema.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canExtend } from './extension.js';
import { extensionSchema } from './extension-schema.js';
import { canPause, endPause, type PausedTrajectory } from './pause.js';
import { trajectoryStates } from './trajectory-state.js';

const today = Temporal.PlainDate.from('2009-04-01');
const day = dateArbitrary('2008-01-01', '2008-12-31');
const pause = fc
  .tuple(day, fc.option(fc.nat(90), { nil: null }))
  .map(([firstDay, days]) => ({ firstDay, lastDay: days === null ? null : addDays(firstDay, days) }));
const underWay: PausedTrajectory = { state: 'visited', pauses: [], doneVisits: [] };
const asked = ({ firstDay, lastDay }: { firstDay: string; lastDay: string | null }) => ({
  firstDay,
  lastDay,
  reason: 'vakantie',
});

describe('a pause', () => {
  it('ends no earlier than it begins', () => {
    const backwards = pauseSchema.safeParse({
      firstDay: '2008-02-02',
      lastDay: '2008-02-01',
      reason: 'ziek',
    });
    expect(backwards.error?.issues[0]).toMatchObject({ params: { problem: { code: 'pause-backwards' } } });
    expect(
      pauseSchema.safeParse({ firstDay: '2008-02-02', lastDay: '2008-02-02', reason: 'ziek' }).success,
    ).toBe(true);
  });

  it('is possible from intake to end', () => {
    const possible = trajectoryStates.values.filter(
      (state) => canPause({ ...underWay, state }, asked({ firstDay: '2008-02-01', lastDay: null })).ok,
    );
    expect(possible).toEqual(['waiting', 'matched', 'visited']);
  });

  it('is refused exactly when another pause has a day of it', () => {
    fc.assert(
      fc.property(pause, pause, (one, other) => {
        const lastDay = (each: typeof one) => each.lastDay ?? '9999-12-31';
        const common = one.firstDay <= lastDay(other) && other.firstDay <= lastDay(one);
        const result = canPause({ ...underWay, pauses: [other] }, asked(one));
        expect(result.ok ? null : result.problem.code).toBe(common ? 'pause-overlaps' : null);
      }),
    );
  });

  it('is refused exactly when a visit was done in it', () => {
    fc.assert(
      fc.property(pause, fc.array(day, { maxLength: 5 }), (one, doneVisits) => {
        const within = doneVisits.some(
          (visit) => visit >= one.firstDay && (one.lastDay === null || visit <= one.lastDay),
        );
        const result = canPause({ ...underWay, doneVisits }, asked(one));
        expect(result.ok ? null : result.problem.code).toBe(within ? 'pause-over-visit' : null);
      }),
    );
  });

  it('is over when visits begin again the day after it, and goes when they begin on its first day', () => {
    const july = { firstDay: '2008-07-01', lastDay: '2008-07-31' };
    expect(endPause(july, '2008-08-01')).toMatchObject({ problem: { code: 'pause-over' } });
    expect(endPause(july, '2008-07-31')).toEqual({ ok: true, value: '2008-07-30' });
    expect(endPause(july, '2008-07-02')).toEqual({ ok: true, value: '2008-07-01' });
    expect(endPause(july, '2008-07-01')).toEqual({ ok: true, value: null });
  });

  it('that is ended leaves the day on which visits begin again free', () => {
    fc.assert(
      fc.property(pause, day, (one, resumedOn) => {
        const ended = endPause(one, resumedOn);
        if (!ended.ok) expect(one.lastDay !== null && one.lastDay < resumedOn).toBe(true);
        else if (ended.value === null) expect(resumedOn <= one.firstDay).toBe(true);
        else {
          expect(addDays(ended.value, 1)).toBe(resumedOn);
          expect(ended.value >= one.firstDay).toBe(true);
        }
      }),
    );
  });
});

describe('an extension', () => {
  const facts = { state: 'visited', childBornOn: '2007-11-05', extendedUntil: [] } as const;
  const agreed = (untilOn: string, extendedOn = '2009-03-31') =>
    extensionSchema.parse({ extendedOn, untilOn, reason: 'network-weak' });
  const extend = (...args: Parameters<typeof agreed>) =>
    canExtend(facts, agreed(...args), defaultLocationSettings, today);
  const codeOf = (result: ReturnType<typeof canExtend>) => (result.ok ? 'ok' : result.problem.code);

  it('is for a reason of the programme; another needs a note', () => {
    const other = { extendedOn: '2009-03-31', untilOn: '2009-09-30', reason: 'other' };
    expect(extensionSchema.safeParse(other).error?.issues[0]).toMatchObject({
      path: ['note'],
      params: { problem: { code: 'reason-needs-note' } },
    });
    expect(extensionSchema.safeParse({ ...other, note: 'Tweeling.' }).success).toBe(true);
    expect(extensionSchema.safeParse({ ...other, reason: 'friendship' }).success).toBe(false);
    expect(
      extensionSchema.safeParse({ ...other, reason: 'second-child', untilOn: '2009-03-30' }).success,
    ).toBe(false);
  });

  it('reaches past the location’s usual age, and is not needed before it', () => {
    fc.assert(
      fc.property(dateArbitrary('2009-03-31', '2010-12-31'), (untilOn) => {
        const old = childAgeInMonths('2007-11-05', untilOn) >= defaultLocationSettings.endAgeMonths;
        expect(codeOf(extend(untilOn))).toBe(old ? 'ok' : 'extension-not-needed');
      }),
    );
  });

  it('reaches to the very day of that age, or past it', () => {
    expect(codeOf(extend('2009-05-04'))).toBe('extension-not-needed');
    expect(codeOf(extend('2009-05-05'))).toBe('ok');
  });

  it('is agreed on a day that has come, of a child whose birth is known, and longer than the one before', () => {
    expect(codeOf(extend('2009-09-30', '2009-04-02'))).toBe('extension-in-future');
    expect(codeOf(extend('2009-09-30', '2009-04-01'))).toBe('ok');
    const can = (change: object) =>
      codeOf(canExtend({ ...facts, ...change }, agreed('2009-09-30'), defaultLocationSettings, today));
    expect(can({ childBornOn: null })).toBe('extension-without-birth');
    expect(can({ extendedUntil: ['2009-09-30'] })).toBe('extension-shorter');
    expect(can({ extendedUntil: ['2009-09-29'] })).toBe('ok');
    expect(trajectoryStates.values.filter((state) => can({ state }) === 'ok')).toEqual([
      'waiting',
      'matched',
      'visited',
    ]);
  });
});
