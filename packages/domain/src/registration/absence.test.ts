import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { absenceOfWithdrawnEnd, absencesOf, type EnteredState } from './absence.js';

const began = { event: 'finish-intake', since: '2008-01-10' } as const;
const ended = (since: string) => ({ event: 'end', since }) as const;
const reopened = (since: string) => ({ event: 'reopen', since }) as const;

describe('an absence', () => {
  it('lasts from the day after the end until the day before the reopening', () => {
    expect(absencesOf([began, ended('2008-06-01'), reopened('2008-09-01')])).toEqual([
      { firstDay: '2008-06-02', lastDay: '2008-08-31' },
    ]);
  });

  it('is none for who was reopened on the day of the end or the day after, nor for who never ended', () => {
    for (const states of [
      [began],
      [began, ended('2008-06-01')],
      [began, ended('2008-06-01'), reopened('2008-06-01')],
      [began, ended('2008-06-01'), reopened('2008-06-02')],
    ])
      expect(absencesOf(states)).toEqual([]);
  });

  it('of who was reopened and ended again on one day lies before it, whatever the order', () => {
    const states = [began, ended('2008-06-01'), reopened('2008-09-01'), ended('2008-09-01')];
    for (const order of [states, states.toReversed()])
      expect(absencesOf(order)).toEqual([{ firstDay: '2008-06-02', lastDay: '2008-08-31' }]);
  });

  it('follows a transfer that was taken back and an intake that was opened again alike', () => {
    for (const [event, back] of [
      ['transfer-out', 'reopen'],
      ['decline', 'reopen-intake'],
    ] as const)
      expect(
        absencesOf([
          { event, since: '2008-06-01' },
          { event: back, since: '2008-06-09' },
        ]),
      ).toEqual([{ firstDay: '2008-06-02', lastDay: '2008-06-08' }]);
  });

  it('is left by an end that was taken back later than on its day, from when it was recorded', () => {
    const today = Temporal.PlainDate.from('2008-09-01');
    const left = (endedOn: string, recordedOn: string) =>
      absenceOfWithdrawnEnd({ endedOn, recordedOn }, today);
    expect(left('2008-06-01', '2008-06-05')).toEqual({ firstDay: '2008-06-06', lastDay: '2008-08-31' });
    expect(left('2008-06-09', '2008-06-05')).toEqual({ firstDay: '2008-06-10', lastDay: '2008-08-31' });
    expect(left('2008-06-01', '2008-09-01')).toBeNull();
    expect(left('2008-06-01', '2008-08-31')).toBeNull();
  });

  const life = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 4 }).map((parts) => {
    let day: string = began.since;
    return parts.flatMap(([until, away]): EnteredState[] => {
      const endedOn = addDays(day, until);
      day = addDays(endedOn, away);
      return [ended(endedOn), reopened(day)];
    });
  });

  it('is told whatever the order of the states', () => {
    fc.assert(
      fc.property(life, (states) => {
        expect(absencesOf(states.toReversed())).toEqual(absencesOf(states));
      }),
    );
  });

  it('lies between an end and a reopening, one after the other', () => {
    fc.assert(
      fc.property(life, (states) => {
        const absences = absencesOf(states);
        for (const { firstDay, lastDay } of absences) {
          expect(states).toContainEqual(ended(addDays(firstDay, -1)));
          expect(states).toContainEqual(reopened(addDays(lastDay, 1)));
        }
        const days = absences.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
