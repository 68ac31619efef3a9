import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../kernel/iso-date.js';
import { pausedOn } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { pausesArbitrary } from '../testing/trajectory-arbitraries.js';
import {
  type PlannedInPause,
  plannedIn,
  plannedVisitChoices,
  settlePlannedVisits,
} from './planned-visits-in-pause.js';

const today = Temporal.PlainDate.from('2008-06-20');
const july = { firstDay: '2008-07-01', lastDay: '2008-07-31' };
const visit = (visitId: string, visitOn: string) => ({ visitId, visitOn });
const settled = (overrides: Partial<PlannedInPause>) =>
  settlePlannedVisits(
    { pause: july, otherPauses: [], planned: [], extendedUntil: [], choice: null, ...overrides },
    today,
  );

describe('a visit that is planned in a pause', () => {
  it('asks for a choice, and only then', () => {
    expect(settled({ planned: [visit('a', '2008-08-01')] })).toEqual({ ok: true, value: [] });
    expect(settled({ planned: [visit('a', '2008-07-31')] })).toMatchObject({
      problem: { code: 'pause-over-planned-visit' },
    });
  });

  it('is cancelled, kept, or moved to the same day of the week after the pause', () => {
    const planned = [visit('a', '2008-07-08'), visit('b', '2008-08-12')];
    expect(settled({ planned, choice: 'cancel' })).toMatchObject({
      value: [{ visitId: 'a', movedTo: null }],
    });
    expect(settled({ planned, choice: 'keep' })).toMatchObject({ value: [] });
    expect(settled({ planned, choice: 'move' })).toMatchObject({
      value: [{ visitId: 'a', movedTo: '2008-08-05' }],
    });
  });

  it('is not moved out of a pause that nobody knows the end of', () => {
    const pause = { ...july, lastDay: null };
    expect(settled({ pause, planned: [visit('a', '2008-07-08')], choice: 'move' })).toMatchObject({
      problem: { code: 'pause-too-open-to-move' },
    });
  });

  it('is not moved further ahead than a visit can be planned', () => {
    const pause = { firstDay: '2008-07-01', lastDay: '2009-06-30' };
    expect(settled({ pause, planned: [visit('a', '2008-07-08')], choice: 'move' })).toMatchObject({
      problem: { code: 'pause-too-open-to-move' },
    });
  });

  it.each([
    ['2008-08-04', 'moved-past-extension'],
    ['2008-08-05', 'ok'],
    ['2008-07-07', 'ok'],
  ])('is not moved out of an extension that was agreed until %s: %s', (until, expected) => {
    const planned = [visit('a', '2008-07-08')];
    const result = settled({ planned, choice: 'move', extendedUntil: ['2008-06-30', until, '2008-05-31'] });
    expect(result.ok ? 'ok' : result.problem.code).toBe(expected);
    expect(settled({ planned, choice: 'cancel', extendedUntil: [until] }).ok).toBe(true);
  });

  it('moves by whole weeks to a day of its own, out of every pause and not over; others stay', () => {
    const day = dateArbitrary('2008-05-01', '2008-09-30');
    const days = fc.array(day, { maxLength: 6 });
    fc.assert(
      fc.property(
        pausesArbitrary('2008-05-01'),
        days,
        fc.constantFrom(...plannedVisitChoices.values),
        (pauses, on, choice) => {
          const [pause = july, ...otherPauses] = pauses;
          const planned = on.map((visitOn, place) => visit(`${place}`, visitOn));
          const within = plannedIn(pause, planned).map(({ visitId }) => visitId);
          const result = settled({ pause, otherPauses, planned, choice });
          if (!result.ok) return expect(choice).toBe('move');
          const changed = result.value.map(({ visitId }) => visitId);
          expect(changed.toSorted()).toEqual(choice === 'keep' ? [] : within.toSorted());
          const moved = result.value.flatMap(({ movedTo }) => movedTo ?? []);
          expect(new Set(moved).size).toBe(moved.length);
          for (const { visitId, movedTo } of result.value) {
            expect(movedTo === null).toBe(choice === 'cancel');
            if (movedTo === null) continue;
            expect(
              daysBetween(planned.find((each) => each.visitId === visitId)?.visitOn ?? '', movedTo) % 7,
            ).toBe(0);
            expect(movedTo >= today.toString() && !pausedOn(pauses, movedTo)).toBe(true);
            expect(planned.some((each) => each.visitOn === movedTo && !within.includes(each.visitId))).toBe(
              false,
            );
          }
        },
      ),
    );
  });
});
