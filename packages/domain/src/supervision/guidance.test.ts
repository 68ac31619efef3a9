import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import type { Result } from '../kernel/result.js';
import { searchKey } from '../person/name.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canSettle, carriedOver } from './agreement.js';
import {
  checkMeeting,
  type DatedMeeting,
  type MeetingContext,
  type MeetingToCheck,
  meetingRefusals,
} from './check-meeting.js';
import { checkSupervision, type DatedSupervision, type SupervisionContext } from './check-supervision.js';
import { type CountedMeeting, countThemes, knownThemes } from './count-themes.js';
import { type Cover, type CoverSoFar, canCover, coverRefusals, coversOn } from './cover.js';
import { coverSchema } from './cover-schema.js';
import { isGuidanceRecordable } from './guidance-recordable.js';
import { checkSessionContents, type SessionContents, sessionContentRefusals } from './session-contents.js';
import { supervisionPoints } from './supervision-points.js';

const today = Temporal.PlainDate.from('2008-05-20');
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

describe('a session', () => {
  const context: SupervisionContext = {
    startedOn: '2008-02-01',
    stoppedOn: null,
    pauses: [{ firstDay: '2008-05-01', lastDay: '2008-06-30' }],
    otherSessions: [{ sessionOn: '2008-04-10', status: 'done' }],
    list: supervisionPoints,
  };
  const check = (
    session: DatedSupervision & { points?: string[] },
    change: Partial<SupervisionContext> = {},
  ) => codeOf(checkSupervision(session, { ...context, ...change }, today));

  it.each([
    ['held tomorrow', '2008-05-21', 'done', 'supervision-in-future'],
    ['planned yesterday', '2008-05-19', 'planned', 'supervision-in-past'],
    ['before she came', '2008-01-31', 'done', 'supervision-before-start'],
    ['held while she was away', '2008-05-02', 'done', 'ok'],
    ['planned while she is away', '2008-06-02', 'planned', 'supervision-in-pause'],
    ['second of a day', '2008-04-10', 'done', 'supervision-twice-a-day'],
    ['that did not take place on a day with another', '2008-04-10', 'cancelled', 'ok'],
    ['of today', '2008-05-20', 'done', 'ok'],
  ] as const)('%s', (_what, sessionOn, status, code) => {
    expect(check({ sessionOn, status })).toBe(code);
  });

  it('can be held on the day on which she stops, and not after it', () => {
    const stopped = { stoppedOn: '2008-04-20' };
    expect(check({ sessionOn: '2008-04-20', status: 'done' }, stopped)).toBe('ok');
    expect(check({ sessionOn: '2008-04-21', status: 'done' }, stopped)).toBe('supervision-after-stop');
  });

  it('names only points of the list', () => {
    const session = { sessionOn: '2008-05-20', status: 'done' } as const;
    expect(check({ ...session, points: ['boundaries'] })).toBe('ok');
    expect(check({ ...session, points: ['weather'] })).toBe('point-not-in-list');
  });
});

describe('what a session was about', () => {
  const nothing = { points: [], note: null, agreements: [], settled: [] };
  const codesOf = (told: Partial<SessionContents>, before = 0) =>
    sessionContentRefusals({ ...nothing, ...told }, before).map(({ field, problem }) => [
      field,
      problem.code,
    ]);

  it('is said: by a point, a note, an agreement, or what became of one', () => {
    expect(codesOf({})).toEqual([['points', 'supervision-empty']]);
    expect(codeOf(checkSessionContents(nothing))).toBe('supervision-empty');
    for (const told of [
      { points: ['boundaries'] },
      { note: 'Goed gesprek.' },
      { agreements: ['Belt de bibliotheek.'] },
      { settled: [{}] },
    ])
      expect(codesOf(told)).toEqual([]);
  });

  it('stays said by what was agreed in it before', () => {
    expect(codesOf({}, 1)).toEqual([]);
    expect(codeOf(checkSessionContents(nothing, 1))).toBe('ok');
  });
});

describe('what was planned', () => {
  it('is recorded once its day has come, and what was held can be corrected', () => {
    fc.assert(
      fc.property(dateArbitrary('2008-01-01', '2008-12-31'), (on) => {
        expect(isGuidanceRecordable({ status: 'planned', on }, today)).toBe(on <= today.toString());
        expect(isGuidanceRecordable({ status: 'done', on }, today)).toBe(true);
        expect(isGuidanceRecordable({ status: 'cancelled', on }, today)).toBe(false);
      }),
    );
  });
});

describe('an agreement', () => {
  it('carries over to every later session until it is settled, and to none after that', () => {
    const day = dateArbitrary('2008-01-01', '2008-12-31');
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), day, (madeOn, settledOn, sessionOn) => {
        const isCarried = carriedOver([{ madeOn, settledOn }], sessionOn).length === 1;
        expect(isCarried).toBe(madeOn < sessionOn && (settledOn ?? '9999-12-31') >= sessionOn);
      }),
    );
  });

  it('is settled after it was made, and not in the future', () => {
    const settle = (on: string) => codeOf(canSettle({ madeOn: '2008-05-01' }, on, today));
    expect(settle('2008-04-30')).toBe('agreement-settled-before');
    expect(settle('2008-05-01')).toBe('ok');
    expect(settle('2008-05-21')).toBe('agreement-settled-in-future');
  });
});

describe('a meeting', () => {
  const meeting: DatedMeeting = { meetingOn: '2008-05-13', startsAt: '19:30', status: 'done' };
  const here = { startedOn: '2008-01-01', stoppedOn: null };
  const check = (change: Partial<DatedMeeting>, context: Partial<MeetingContext> = {}) =>
    codeOf(
      checkMeeting({ ...meeting, ...change }, { attendees: [here], otherMeetings: [], ...context }, today),
    );

  it('that was held had somebody there, and was not in the future', () => {
    expect(check({})).toBe('ok');
    expect(check({}, { attendees: [] })).toBe('meeting-without-anybody');
    expect(check({ meetingOn: '2008-05-21' })).toBe('meeting-in-future');
    expect(check({ status: 'planned' })).toBe('meeting-in-past');
    expect(check({ status: 'planned', meetingOn: '2008-05-21' }, { attendees: [] })).toBe('ok');
    expect(check({ status: 'cancelled' }, { attendees: [] })).toBe('ok');
  });

  it('is attended by visiting mothers of that day', () => {
    const later = { startedOn: '2008-05-14', stoppedOn: null };
    const gone = { startedOn: null, stoppedOn: '2008-05-12' };
    for (const attendee of [later, gone])
      expect(check({}, { attendees: [here, attendee] })).toBe('attendee-not-active');
  });

  it('has no theme that more asked for than were there', () => {
    const askedBy = (count: number | null) => [{ theme: 'Slapen', askedBy: count }];
    const three = { attendees: [here, here, here] };
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }), (count) => {
        const asked = { themesAsked: askedBy(count) } as Partial<DatedMeeting>;
        expect(check(asked, three)).toBe((count ?? 1) > 3 ? 'theme-asked-by-more' : 'ok');
      }),
    );
  });

  it('is told all that is wrong with it at once, each at its field', () => {
    const asked = [{ theme: 'Slapen', askedBy: 9 }];
    const late = { startedOn: '2008-06-01', stoppedOn: null };
    const refusals = (told: Partial<MeetingToCheck>, attendees: MeetingContext['attendees']) =>
      meetingRefusals(
        { ...meeting, themesAsked: asked, ...told },
        { attendees, otherMeetings: [] },
        today,
      ).map(({ field, problem }) => [field, problem.code]);
    expect(refusals({ meetingOn: '2008-05-21' }, [late])).toEqual([
      ['meetingOn', 'meeting-in-future'],
      ['attendees', 'attendee-not-active'],
      ['themesAsked', 'theme-asked-by-more'],
    ]);
    expect(refusals({ meetingOn: null }, [])).toEqual([['attendees', 'meeting-without-anybody']]);
  });

  it('is the only one of its moment', () => {
    expect(check({}, { otherMeetings: [meeting] })).toBe('meeting-twice');
    expect(check({}, { otherMeetings: [{ ...meeting, startsAt: '09:30' }] })).toBe('ok');
    expect(check({}, { otherMeetings: [{ ...meeting, status: 'cancelled' }] })).toBe('ok');
  });
});

describe('themes', () => {
  const meeting = (meetingOn: string, change: Partial<CountedMeeting> = {}): CountedMeeting => ({
    meetingOn,
    status: 'done',
    theme: null,
    themesAsked: [],
    ...change,
  });
  const asks = (theme: string, askedBy: number | null) => ({ themesAsked: [{ theme, askedBy }] });

  it('are counted over meetings, most asked for first, and begin anew once one was about them', () => {
    const before = [
      meeting('2008-01-15', asks('Slapen', 4)),
      meeting('2008-02-15', asks('slapen ', 3)),
      meeting('2008-02-20', asks('Grenzen', null)),
      meeting('2008-02-25', { ...asks('Grenzen', 9), status: 'cancelled' }),
    ];
    expect(countThemes(before)).toEqual([
      { theme: 'slapen ', asked: 7, lastAskedOn: '2008-02-15' },
      { theme: 'Grenzen', asked: 1, lastAskedOn: '2008-02-20' },
    ]);
    const answered = meeting('2008-03-15', { theme: 'SLAPEN', ...asks('Slapen', 1) });
    expect(countThemes([answered, ...before])).toEqual([
      { theme: 'Slapen', asked: 1, lastAskedOn: '2008-03-15' },
      { theme: 'Grenzen', asked: 1, lastAskedOn: '2008-02-20' },
    ]);
  });
});

describe('known themes', () => {
  const meeting = (meetingOn: string, theme: string | null, asked: readonly string[] = []) => ({
    meetingOn,
    theme,
    themesAsked: asked.map((each) => ({ theme: each, askedBy: 1 })),
  });

  it('are those met about and asked for, the latest first, each once as it was written last', () => {
    const meetings = [
      meeting('2008-01-15', 'Slapen', ['Grenzen']),
      meeting('2008-03-15', 'slapen', ['Taal']),
      meeting('2008-02-15', null, ['GRENZEN']),
    ];
    expect(knownThemes(meetings)).toEqual(['slapen', 'Taal', 'GRENZEN']);
  });

  it('hold every theme that was written, once, whatever the order of the meetings', () => {
    const theme = fc.constantFrom('Slapen', 'slapen', 'Taal', 'Één', 'een', 'Grenzen');
    const some = fc.array(
      fc.record({
        meetingOn: dateArbitrary('2008-01-01', '2008-12-31'),
        theme: fc.option(theme, { nil: null }),
        themesAsked: fc.array(fc.record({ theme, askedBy: fc.constant(1) }), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(some, (meetings) => {
        const known = knownThemes(meetings).map(searchKey);
        const written = meetings.flatMap((each) => [each.theme, ...each.themesAsked.map((one) => one.theme)]);
        expect(known.toSorted()).toEqual(
          [...new Set(written.flatMap((each) => (each === null ? [] : searchKey(each))))].toSorted(),
        );
      }),
    );
  });
});

describe('a cover', () => {
  const july: Cover = {
    absentId: 'bea',
    coveredById: 'carla',
    firstDay: '2008-07-01',
    lastDay: '2008-07-21',
  };
  const codeIn = (input: object) => {
    const issue = coverSchema.safeParse({ ...july, ...input }).error?.issues[0];
    return issue?.code === 'custom' ? [issue.path[0], issue.params?.problem.code] : undefined;
  };

  it('has an end, not before its start', () => {
    expect(codeIn({})).toBeUndefined();
    expect(codeIn({ lastDay: null })).toEqual(['lastDay', 'cover-without-end']);
    expect(codeIn({ lastDay: '2008-06-30' })).toEqual(['lastDay', 'cover-backwards']);
  });

  it.each([
    [{ coveredById: 'bea' }, 'cover-by-herself'],
    [{ firstDay: '2008-07-21', lastDay: '2008-07-30' }, 'cover-overlaps'],
    [{ absentId: 'dina', coveredById: 'bea' }, 'cover-by-absent'],
    [{ absentId: 'carla', coveredById: 'dina' }, 'cover-while-covering'],
    [{ absentId: 'carla', coveredById: 'bea', firstDay: '2008-07-22', lastDay: '2008-07-30' }, 'ok'],
    [{ absentId: 'dina' }, 'ok'],
  ] as const)('beside another: %o', (change, code) => {
    expect(codeOf(canCover({ ...july, ...change }, [july]))).toBe(code);
  });

  it('that is half filled in is told all that is wrong with it at once, each at its field', () => {
    const told = (soFar: Partial<CoverSoFar>, others: readonly Cover[] = [july]) =>
      coverRefusals({ ...july, ...soFar }, others).map(({ field, problem }) => [field, problem.code]);
    expect(told({ coveredById: 'bea', lastDay: null })).toEqual([
      ['coveredById', 'cover-by-herself'],
      ['lastDay', 'cover-without-end'],
    ]);
    expect(told({ absentId: 'carla', coveredById: 'bea' })).toEqual([
      ['coveredById', 'cover-by-absent'],
      ['absentId', 'cover-while-covering'],
    ]);
    expect(told({ coveredById: null })).toEqual([['firstDay', 'cover-overlaps']]);
    expect(told({ firstDay: '2008-07-22', absentId: null })).toEqual([['lastDay', 'cover-backwards']]);
    expect(told({ absentId: null, coveredById: null, firstDay: null }, [])).toEqual([]);
  });

  it('is refused beside others exactly when something is told at one of its fields', () => {
    const account = fc.constantFrom('bea', 'carla', 'dina');
    const day = dateArbitrary('2008-07-01', '2008-07-31');
    const cover = fc
      .record({ absentId: account, coveredById: account, firstDay: day, lastDay: day })
      .filter(({ firstDay, lastDay }) => firstDay <= lastDay);
    fc.assert(
      fc.property(cover, fc.array(cover), (one, others) => {
        expect(coverRefusals(one, others).length === 0).toBe(canCover(one, others).ok);
      }),
    );
  });

  it('holds on its first and last day', () => {
    expect(coversOn([july], '2008-07-01')).toEqual([july]);
    expect(coversOn([july], '2008-07-21')).toEqual([july]);
    expect(coversOn([july], '2008-07-22')).toEqual([]);
  });
});
