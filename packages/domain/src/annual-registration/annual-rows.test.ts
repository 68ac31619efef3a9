import { describe, expect, it } from 'vitest';
import { defaultLocationSettings } from '../location/location-settings.js';
import {
  aRecordedLocation,
  aRegisteredProspect,
  aRegisteredTrajectory,
  aRegisteredVisitingMother,
} from '../testing/annual-builders.js';
import { anOutcome } from '../testing/visit-builders.js';
import { annualRows } from './annual-rows.js';
import type {
  RecordedAtLocation,
  RegisteredProspect,
  RegisteredTrajectory,
  RegisteredVisitingMother,
} from './recorded-year.js';

const rowsOf = (recorded: Partial<RecordedAtLocation>, year = 2008) =>
  annualRows(aRecordedLocation(recorded), year, defaultLocationSettings);
const participationOf = (trajectory: Partial<RegisteredTrajectory>, year = 2008) =>
  rowsOf({ trajectories: [aRegisteredTrajectory(trajectory)] }, year).participations[0];
const visitingMotherOf = (facts: Partial<RegisteredVisitingMother>, year = 2008) =>
  rowsOf({ visitingMothers: [aRegisteredVisitingMother(facts)] }, year)['visiting-mothers'][0];

describe('a participation', () => {
  it('holds what was registered at the intake, with the month and the year of births alone', () => {
    expect(participationOf({})).toEqual({
      participation_id: 't1',
      started_on: '2008-01-31',
      ended_on: null,
      end_reason: null,
      transferred_from: null,
      transferred_on: null,
      begun_again: false,
      referred_on: '2008-01-07',
      intake_on: '2008-01-14',
      matched_on: '2008-01-25',
      referral_source: 'well-baby-clinic',
      child_born: '2007-12',
      first_child: true,
      birth_year: 1980,
      origin: 'netherlands',
      education: 'secondary-vocational',
      household: 'with-partner',
      income: 'joint',
      child_circumstances: [],
      mother_circumstances: ['weak-social-network'],
      visits_expected: 12,
      visits_done: 1,
      visit_minutes: 75,
      visits_done_total: 1,
      outings_done: 0,
      same_origin: true,
      same_language: true,
      visiting_mothers_count: 1,
      group_participant: false,
      referred_to: null,
      confidence_start: null,
      confidence_end: null,
      finding_help_start: null,
      finding_help_end: null,
      support_start: null,
      support_end: null,
      network_start: null,
      network_end: null,
      question_answered: null,
      outcome_declined: null,
    });
  });

  it('has no minutes where those of one visit were not written down', () => {
    const visit = { visitOn: '2008-01-31', status: 'done', kind: 'home', durationMinutes: 75 } as const;
    const visits = [visit, { ...visit, visitOn: '2008-03-02', durationMinutes: null }];
    expect(participationOf({ visits })).toMatchObject({ visits_done: 2, visit_minutes: null });
  });

  it('is not the same origin or language where one of the two is not known', () => {
    expect(participationOf({ origin: 'refused', languages: [] })).toMatchObject({
      same_origin: null,
      same_language: null,
    });
    expect(participationOf({ origin: 'turkey', languages: ['tr', 'nl'] })).toMatchObject({
      same_origin: false,
      same_language: false,
    });
  });

  it('compares with the latest visiting mother, and counts each of them once', () => {
    const matches = [
      { visitingMotherId: 'v2', startedOn: '2008-06-01', endedOn: '2008-08-31' },
      { visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: '2008-05-31' },
      { visitingMotherId: 'v1', startedOn: '2008-09-01', endedOn: null },
      { visitingMotherId: 'v3', startedOn: '2009-01-01', endedOn: null },
    ];
    const visitingMothers = [
      aRegisteredVisitingMother(),
      aRegisteredVisitingMother({ visitingMotherId: 'v2', origin: 'turkey' }),
    ];
    const [row] = rowsOf({
      trajectories: [aRegisteredTrajectory({ matches })],
      visitingMothers,
    }).participations;
    expect(row).toMatchObject({
      same_origin: true,
      visiting_mothers_count: 2,
      matched_on: '2008-01-25',
    });
  });

  it('took part in a group when she was there, and else as was said at the intake', () => {
    const was = (heldOn: string) => ({
      groupSessions: [{ heldOn, attendees: ['t1'] }],
      trajectories: [aRegisteredTrajectory({ groupParticipant: null })],
    });
    expect(rowsOf(was('2008-12-31')).participations[0]?.group_participant).toBe(true);
    expect(rowsOf(was('2009-01-01')).participations[0]?.group_participant).toBe(null);
  });

  it('was referred to where a referral went out by the end of the year', () => {
    const referral = {
      direction: 'out',
      referredOn: '2008-06-01',
      programme: 'home-start',
      steps: [],
    } as const;
    const noted = { state: 'noted', reachedOn: '2008-06-01' } as const;
    const sent = { state: 'sent', reachedOn: '2009-01-02' } as const;
    const referrals = [
      referral,
      { ...referral, programme: null },
      { ...referral, referredOn: '2009-01-01', programme: 'instapje' as const },
      { ...referral, direction: 'beside' as const, programme: 'boekenpret' as const },
      { ...referral, programme: 'social-work' as const, steps: [noted] },
      { ...referral, programme: 'mental-health' as const, steps: [noted, sent] },
    ];
    expect(participationOf({ referrals })?.referred_to).toEqual(['home-start', 'other']);
  });

  it('tells what she said of herself at the intake and, once she ended, at the end', () => {
    const outcomes = [
      anOutcome(),
      anOutcome({ moment: 'half-way', sureAsParent: 9 }),
      anOutcome({ moment: 'end', measuredOn: '2009-01-12', sureAsParent: 8, answered: 5, network: [] }),
    ];
    expect(participationOf({ outcomes })).toMatchObject({
      confidence_start: 5,
      network_start: 2,
      confidence_end: null,
      outcome_declined: false,
    });
    const ended = { outcomes, endedOn: '2008-12-20', endReason: 'completed' } as const;
    expect(participationOf(ended)).toMatchObject({
      confidence_end: 8,
      network_end: 0,
      question_answered: 'yes',
    });
  });

  it.each([
    [1, 'no'],
    [2, 'partly'],
    [4, 'partly'],
    [5, 'yes'],
  ])('whose question is answered in degree %i answers %s', (answered, expected) => {
    const outcomes = [anOutcome({ moment: 'end', answered })];
    expect(participationOf({ outcomes, endedOn: '2008-12-20', endReason: 'moved' })?.question_answered).toBe(
      expected,
    );
  });

  it.each([
    ['2008-06-03', [8, null, null]],
    ['2009-01-20', [8, null, null]],
    ['2010-06-01', [null, null, 8]],
    ['2011-01-12', [null, null, 8]],
  ])('that ended twice tells what she said on %s with the end that it was of', (measuredOn, expected) => {
    const states = [
      { event: 'end', since: '2008-06-01', endReason: 'no-time' },
      { event: 'reopen', since: '2009-02-01' },
    ] as const;
    const outcomes = [anOutcome(), anOutcome({ moment: 'end', measuredOn, sureAsParent: 8 })];
    const ended = { outcomes, states, endedOn: '2010-06-01', endReason: 'completed' } as const;
    expect([2008, 2009, 2010].map((year) => participationOf(ended, year)?.confidence_end)).toEqual(expected);
  });

  it('that ended twice in a year tells with neither what she said at the end of an earlier one', () => {
    const states = [
      { event: 'end', since: '2008-06-01', endReason: 'no-time' },
      { event: 'reopen', since: '2009-02-01' },
      { event: 'end', since: '2009-03-01', endReason: 'no-time' },
      { event: 'reopen', since: '2009-04-01' },
    ] as const;
    const outcomes = [anOutcome({ moment: 'end', measuredOn: '2008-06-01', sureAsParent: 8 })];
    const ended = { outcomes, states, endedOn: '2009-12-01', endReason: 'completed' } as const;
    expect([2008, 2009].map((year) => participationOf(ended, year)?.confidence_end)).toEqual([8, null]);
  });

  it('that was ended by mistake tells what she said then with the end that stays', () => {
    const states = [
      { event: 'end', since: '2008-06-01', endReason: 'no-time' },
      { event: 'reopen', since: '2008-06-02' },
    ] as const;
    const outcomes = [anOutcome({ moment: 'end', measuredOn: '2008-05-30', sureAsParent: 8 })];
    const ended = { outcomes, states, endedOn: '2008-12-20', endReason: 'moved' } as const;
    expect(participationOf(ended)?.confidence_end).toBe(8);
  });

  it('declined the questionnaire where she said so', () => {
    const nothing = { sureAsParent: null, knowsWhereToFindHelp: null, peopleToFallBackOn: null };
    const declined = { declined: true, ...nothing, network: [] };
    expect(participationOf({ outcomes: [anOutcome(declined)] })).toMatchObject({
      outcome_declined: true,
      network_start: null,
    });
  });

  it('that was reopened had ended by then, and goes on after it', () => {
    const states = [
      { event: 'end', since: '2008-06-01', endReason: 'no-time' },
      { event: 'reopen', since: '2010-02-01' },
    ] as const;
    expect(participationOf({ states }, 2008)).toMatchObject({
      ended_on: '2008-06-01',
      end_reason: 'no-time',
    });
    expect(participationOf({ states }, 2009)).toBeUndefined();
    expect(participationOf({ states }, 2010)).toMatchObject({ ended_on: null, started_on: '2008-01-31' });
  });

  it('that was offered elsewhere and refused went on all the time', () => {
    const states = [
      { event: 'transfer-out', since: '2008-12-20' },
      { event: 'reopen', since: '2009-01-05' },
    ] as const;
    expect(participationOf({ states })).toMatchObject({ ended_on: null, end_reason: null });
  });

  it('that came from elsewhere tells from where and when', () => {
    const came = { transferredFrom: 'ede', transferredOn: '2008-01-02', referredOn: null };
    const tookPart = { location: 'ede', until: '2008-01-02' };
    expect(participationOf({ ...came, tookPartElsewhere: tookPart })).toMatchObject({
      transferred_from: 'ede',
      transferred_on: '2008-01-02',
    });
    // Ede never visited her, or passed on whom Breda had visited.
    expect(participationOf(came)).toMatchObject({ transferred_from: null, transferred_on: null });
    const before = { location: 'breda', until: '2007-11-30' };
    expect(participationOf({ ...came, tookPartElsewhere: before })).toMatchObject({
      transferred_from: 'breda',
      transferred_on: '2007-11-30',
    });
  });
});

describe('a visiting mother', () => {
  it('holds what was registered, and counts her months and meetings', () => {
    const recorded = {
      supervisionSessions: ['2008-01-31', '2008-02-01', '2008-02-28', '2007-12-31'].map((heldOn) => ({
        visitingMotherId: 'v1',
        heldOn,
      })),
      meetings: [
        { heldOn: '2008-03-05', attendees: ['v1', 'v2'] },
        { heldOn: '2009-03-05', attendees: ['v1'] },
      ],
    };
    expect(rowsOf(recorded)['visiting-mothers']).toEqual([
      {
        visiting_mother_id: 'v1',
        started_on: '2006-09-01',
        stopped_on: null,
        stop_reason: null,
        birth_year: 1968,
        origin: 'netherlands',
        education: 'higher',
        former_programme_mother: false,
        work_experience: ['care'],
        preparation: 'group',
        months_matched: 12,
        months_supervised: 2,
        meetings_attended: 1,
      },
    ]);
  });

  it('counts no supervised months of a year in which she was a coordinator herself, and stays a row', () => {
    expect(visitingMotherOf({ coordinatorFrom: '2008-06-01' })).toMatchObject({
      months_matched: 12,
      months_supervised: null,
    });
    expect(visitingMotherOf({ coordinatorFrom: '2009-01-01' })?.months_supervised).not.toBeNull();
  });

  it('has no number of what her location does not record', () => {
    expect(rowsOf({ supervisionSessions: null, meetings: null })['visiting-mothers'][0]).toMatchObject({
      months_supervised: null,
      meetings_attended: null,
    });
  });

  it('has stopped only once the day is there', () => {
    const facts = { stoppedOn: '2009-01-01', stopReason: 'moved' } as const;
    expect(visitingMotherOf(facts)).toMatchObject({ stopped_on: null, stop_reason: null });
    expect(visitingMotherOf(facts, 2009)).toMatchObject({ stopped_on: '2009-01-01', stop_reason: 'moved' });
    expect(visitingMotherOf(facts, 2010)).toBeUndefined();
  });

  it('of whom no first day was registered is available since her preparation or her first match', () => {
    expect(visitingMotherOf({ startedOn: null })?.started_on).toBe('2006-08-30');
    expect(visitingMotherOf({ startedOn: null, preparedOn: null })?.started_on).toBe('2008-01-25');
    expect(visitingMotherOf({ startedOn: null, preparedOn: null }, 2007)).toBeUndefined();
  });
});

describe('a coordinator', () => {
  it('is there in the years from her first day to her last', () => {
    const coordinator = {
      coordinatorId: 'c1',
      hoursPerWeek: 16,
      workExperience: [],
      education: null,
      startedOn: '2008-09-01',
      stoppedOn: '2009-03-31',
    };
    const counts = [2007, 2008, 2009, 2010].map(
      (year) => rowsOf({ coordinators: [coordinator] }, year).coordinators.length,
    );
    expect(counts).toEqual([0, 1, 1, 0]);
  });
});

describe('uptake', () => {
  const uptakeOf = (
    prospects: readonly Partial<RegisteredProspect>[],
    trajectories: readonly Partial<RegisteredTrajectory>[] = [],
    year = 2008,
  ) =>
    rowsOf(
      {
        prospects: prospects.map(aRegisteredProspect),
        trajectories: trajectories.map(aRegisteredTrajectory),
      },
      year,
    ).uptake;
  const standingOf = (...recorded: Parameters<typeof uptakeOf>) => {
    const [row, ...others] = uptakeOf(...recorded);
    expect(others).toEqual([]);
    const { referral_source, referred, intakes, ...standings } = row ?? {};
    return Object.entries(standings).flatMap(([standing, count]) => (count === 0 ? [] : [standing]));
  };

  it('has a row of zeros where nobody was referred', () => {
    expect(uptakeOf([])).toEqual([
      {
        referral_source: 'not-asked',
        referred: 0,
        intakes: 0,
        started: 0,
        in_process: 0,
        declined: 0,
        unreachable: 0,
        not_eligible: 0,
        referred_elsewhere: 0,
      },
    ]);
  });

  it.each([
    ['to-call', null, 'in_process'],
    ['wants-intake', '2008-12-22', 'in_process'],
    ['declined', '2008-12-31', 'declined'],
    ['declined', '2009-01-01', 'in_process'],
    ['unreachable', '2008-12-22', 'unreachable'],
    ['not-eligible', '2008-12-22', 'not_eligible'],
  ] as const)('of a prospect with outcome %s on %s: %s', (outcome, outcomeOn, expected) => {
    expect(standingOf([{ outcome, outcomeOn }])).toEqual([expected]);
  });

  it('goes by the calls of the year where the outcome is of later', () => {
    const calls = [
      { calledOn: '2008-12-22', outcome: 'declined' },
      { calledOn: '2009-01-09', outcome: 'wants-intake' },
    ] as const;
    expect(standingOf([{ outcome: 'wants-intake', outcomeOn: '2009-01-09', calls }])).toEqual(['declined']);
  });

  it('leaves out who was entered twice and who came from elsewhere', () => {
    const came = { transferredFrom: 'ede', transferredOn: '2008-01-02', referredOn: null };
    expect(uptakeOf([{ outcome: 'duplicate' }], [came])[0]?.referred).toBe(0);
  });

  it.each([
    [{}, 'started'],
    [{ startedOn: '2009-01-02' }, 'in_process'],
    [{ startedOn: null, endedOn: '2008-06-01', endReason: 'contact-lost' }, 'unreachable'],
    [{ startedOn: null, endedOn: '2008-06-01', endReason: 'moved' }, 'declined'],
    [{ startedOn: null, endedOn: '2008-06-01', endReason: 'transferred' }, 'in_process'],
    [
      { startedOn: null, endedOn: '2008-06-01', endReason: 'other', declineReason: 'other-programme' },
      'referred_elsewhere',
    ],
    [
      { startedOn: null, endedOn: '2008-06-01', endReason: 'other', declineReason: 'not-eligible' },
      'not_eligible',
    ],
  ] as const)('of the trajectory %o: %s', (trajectory, expected) => {
    expect(standingOf([], [trajectory])).toEqual([expected]);
  });

  it('of who was lost, and came back the year after, stands where it stood', () => {
    const lost = {
      startedOn: null,
      endedOn: '2009-08-01',
      endReason: 'moved',
      states: [
        { event: 'end', since: '2008-06-01', endReason: 'contact-lost' },
        { event: 'reopen', since: '2009-02-01' },
      ],
    } as const;
    expect(standingOf([], [lost])).toEqual(['unreachable']);
  });

  it('counts a mother once, in the year of her first referral, with the source of then', () => {
    const listed = {
      receivedOn: '2007-12-31',
      referralSource: 'maternity-care',
      outcome: 'wants-intake',
      trajectoryId: 't1',
    } as const;
    const again = { trajectoryId: 't2', referredOn: '2009-05-01', startedOn: '2009-06-01' };
    const recorded = [[listed], [{}, again]] as const;
    expect(uptakeOf(...recorded, 2007)).toMatchObject([
      { referral_source: 'maternity-care', referred: 1, intakes: 0, in_process: 1 },
    ]);
    expect(uptakeOf(...recorded, 2008)[0]?.referred).toBe(0);
    expect(uptakeOf(...recorded, 2009)[0]?.referred).toBe(0);
  });

  it('still counts those who were erased', () => {
    const group = {
      year: 2008,
      referralSource: 'self',
      standing: 'declined',
      referred: 3,
      intakes: 0,
    } as const;
    expect(rowsOf({ erased: [group], trajectories: [] }).uptake).toMatchObject([
      { referral_source: 'self', referred: 3, declined: 3 },
    ]);
  });
});
