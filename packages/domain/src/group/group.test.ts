import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../kernel/iso-date.js';
import { calendarYear } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canHaveDays, canRemoveGroup, checkSession, sessionRefusals } from './check-session.js';
import { type GroupRhythm, groupRhythms } from './group-codes.js';
import { groupSchema, sessionSchema } from './group-schema.js';
import { takesPartInGroup } from './participation.js';
import { nextSessionOn } from './session-due.js';

const today = Temporal.PlainDate.from('2008-03-31');
const group = { firstDay: '2008-01-08', lastDay: '2008-06-24' };
const recorded = { ...group, otherDays: ['2008-03-18'] };
const session = { heldOn: '2008-03-25', isCancelled: false, presentCount: 7, motherIds: ['amina', 'elif'] };
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const day = dateArbitrary('2007-06-01', '2009-06-30');

describe('a session of a group', () => {
  it.each([
    ['as it was', session, 'ok'],
    ['in the future', { ...session, heldOn: '2008-04-01' }, 'group-session-in-future'],
    ['of a day that has one', { ...session, heldOn: '2008-03-18' }, 'group-session-recorded-before'],
    ['before the group began', { ...session, heldOn: '2008-01-07' }, 'group-session-outside-group'],
    [
      'with more mothers by name than were there',
      { ...session, presentCount: 1 },
      'group-session-more-named',
    ],
    ['with nobody', { ...session, presentCount: 0, motherIds: [] }, 'group-session-without-anybody'],
    [
      'that did not take place, with mothers',
      { ...session, isCancelled: true },
      'group-session-cancelled-with-mothers',
    ],
    ['that did not take place', { ...session, isCancelled: true, presentCount: 0, motherIds: [] }, 'ok'],
    ['of drop-ins alone', { ...session, motherIds: [] }, 'ok'],
  ])('%s is answered so', (_title, facts, expected) => {
    expect(codeOf(checkSession(facts, recorded, today))).toBe(expected);
  });

  it('after the last day of the group is answered with both days', () => {
    const later = checkSession({ ...session, heldOn: '2008-06-25' }, recorded, today.add({ years: 1 }));
    expect(later.ok ? '' : later.problem.message.en).toBe(
      'The group met from 8 January 2008 to 24 June 2008.',
    );
  });

  it('is told all that is wrong with it at once, each at its field', () => {
    const codesBeside = (facts: object) =>
      sessionRefusals({ ...session, ...facts }, recorded, today).map(({ field, problem }) => [
        field,
        problem.code,
      ]);
    expect(codesBeside({ heldOn: '2008-01-07', presentCount: 1 })).toEqual([
      ['heldOn', 'group-session-outside-group'],
      ['presentCount', 'group-session-more-named'],
    ]);
    expect(codesBeside({ heldOn: '2008-03-18', isCancelled: true })).toEqual([
      ['heldOn', 'group-session-recorded-before'],
      ['isCancelled', 'group-session-cancelled-with-mothers'],
    ]);
    expect(codesBeside({ heldOn: null, presentCount: null })).toEqual([]);
  });

  it('is held on a day of the group alone, whatever else is wrong with it', () => {
    const ofAnyDay = fc.record({
      heldOn: day,
      isCancelled: fc.boolean(),
      presentCount: fc.option(fc.nat(9)),
      motherIds: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(ofAnyDay, (soFar) => {
        const found = sessionRefusals(soFar, { ...group, otherDays: [] }, today.add({ years: 2 }));
        const isOutside = soFar.heldOn < group.firstDay || soFar.heldOn > group.lastDay;
        expect(found.some(({ field }) => field === 'heldOn')).toBe(isOutside);
        expect(new Set(found.map(({ field }) => field)).size).toBe(found.length);
      }),
    );
  });

  it('names every mother once', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const facts = { heldOn: '2008-03-25', presentCount: 2, motherIds: [id, id] };
    expect(sessionSchema.parse(facts).motherIds).toEqual([id]);
  });
});

describe('a group', () => {
  it('does not end before it begins, and of one language says which', () => {
    const facts = { groupName: 'Babygroep', firstDay: '2008-01-08' };
    expect(groupSchema.safeParse(facts).success).toBe(true);
    expect(groupSchema.safeParse({ ...facts, lastDay: '2008-01-07' }).success).toBe(false);
    expect(groupSchema.safeParse({ ...facts, target: 'one-language' }).success).toBe(false);
  });

  it('keeps the sessions that were recorded, in its days and at all', () => {
    expect(codeOf(canHaveDays(group, ['2008-01-08', '2008-06-24']))).toBe('ok');
    expect(codeOf(canHaveDays(group, ['2008-06-25']))).toBe('group-has-sessions-outside');
    expect(codeOf(canRemoveGroup(0))).toBe('ok');
    expect(codeOf(canRemoveGroup(1))).toBe('group-has-sessions');
  });

  it.each([
    ['weekly', '2008-01-15'],
    ['fortnightly', '2008-01-22'],
    ['thrice-monthly', '2008-01-15'],
    ['twice-monthly', '2008-01-22'],
    ['monthly', '2008-02-08'],
    ['irregular', null],
  ] as const)('that meets %s meets again on %s', (rhythm, expected) => {
    expect(nextSessionOn({ ...group, rhythm, lastSessionOn: '2008-01-08' })).toBe(expected);
  });

  it('that meets some times a month keeps its weekday, and leaves out the end of the month', () => {
    const sessionsOf = (rhythm: GroupRhythm, first: string, count: number) => {
      const days = [first];
      while (days.length < count) {
        const next = nextSessionOn({
          firstDay: first,
          lastDay: null,
          rhythm,
          lastSessionOn: days.at(-1) ?? null,
        });
        if (next === null) break;
        days.push(next);
      }
      return days;
    };
    expect(sessionsOf('thrice-monthly', '2008-01-01', 5)).toEqual([
      '2008-01-01',
      '2008-01-08',
      '2008-01-15',
      '2008-02-05',
      '2008-02-12',
    ]);
    expect(sessionsOf('twice-monthly', '2008-01-01', 4)).toEqual([
      '2008-01-01',
      '2008-01-15',
      '2008-02-05',
      '2008-02-19',
    ]);
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('thrice-monthly' as const, 'twice-monthly' as const),
        (first, rhythm) => {
          const from = addMonths(first, 1).slice(0, 7);
          const months = sessionsOf(rhythm, first, 30)
            .map((each) => each.slice(0, 7))
            .filter((month) => month >= from);
          const whole = months.filter((month) => month !== months.at(-1));
          const counts = new Set(whole.map((month) => whole.filter((other) => other === month).length));
          expect([...counts]).toEqual([rhythm === 'thrice-monthly' ? 3 : 2]);
        },
      ),
    );
  });

  it('meets again after the session before, and not after its last day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...groupRhythms.values), (lastSessionOn, rhythm) => {
        const next = nextSessionOn({ ...group, rhythm, lastSessionOn });
        expect(next === null || (next > lastSessionOn && next <= group.lastDay)).toBe(true);
      }),
    );
  });

  it('is begun on its first day', () => {
    expect(nextSessionOn({ ...group, rhythm: 'irregular', lastSessionOn: null })).toBe('2008-01-08');
  });
});

describe('a mother', () => {
  const attendance = fc.record({
    groupParticipant: fc.constantFrom(true, false, null),
    attendedOn: fc.array(day),
  });

  it('takes part in the year of each session at which she was, whatever was answered', () => {
    fc.assert(
      fc.property(attendance, ({ groupParticipant, attendedOn }) => {
        for (const on of attendedOn)
          expect(
            takesPartInGroup({ groupParticipant, attendedOn }, calendarYear(Number(on.slice(0, 4)))),
          ).toBe(true);
      }),
    );
  });

  it('who was at no session of a year is as she was asked', () => {
    fc.assert(
      fc.property(attendance, (facts) => {
        expect(takesPartInGroup(facts, calendarYear(2012))).toBe(facts.groupParticipant);
      }),
    );
  });
});
