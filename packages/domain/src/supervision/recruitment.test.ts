import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import {
  type Applicant,
  applicantKeptUntil,
  compareApplicants,
  factsOfAccepted,
  possibleSteps,
  recordStep,
  talkOfStep,
} from './recruitment.js';
import {
  applicantStates,
  decidingSteps,
  decisionReasons,
  isClosedApplicant,
  type RecruitmentStep,
  reasonsOfStep,
  recruitmentSources,
  recruitmentSteps,
} from './recruitment-codes.js';
import { applicantSchema, recruitmentStepSchema } from './recruitment-schema.js';

const today = Temporal.PlainDate.from('2008-04-30');
const selma: Applicant = { state: 'to-call', appliedOn: '2008-03-31', stateOn: null };
const filled = (step: RecruitmentStep, more: object = {}) =>
  recruitmentStepSchema.parse({
    step,
    happenedOn: '2008-04-02',
    talkOn: '2008-04-09',
    reason: reasonsOfStep(step)[0] ?? null,
    note: 'ja',
    ...more,
  });
const taken = (applicant: Applicant, step: RecruitmentStep, more: object = {}) =>
  recordStep(applicant, filled(step, more), defaultLocationSettings, today);
const codeOf = (result: ReturnType<typeof recordStep>) => (result.ok ? 'ok' : result.problem.code);
const anyState = fc.constantFrom(...applicantStates.values);
const anyStep = fc.constantFrom(...recruitmentSteps.values);

describe('a talk that was agreed', () => {
  const stood = { talkOn: '2008-04-09', talkAt: '10:00', talkPlace: 'Buurthuis' };
  const agreed = { talkOn: '2008-04-16', talkAt: null, talkPlace: null };
  const took = (step: RecruitmentStep) => ({
    step,
    happenedOn: '2008-04-02',
    tryAgainOn: null,
    suitability: [],
    reason: null,
    note: null,
    ...agreed,
  });

  it('is kept by the step in which it was made, and by the talk that was held', () => {
    for (const step of recruitmentSteps.values) {
      const kept = { 'plan-talk': agreed, 'hold-talk': stood }[step as 'plan-talk'];
      expect(talkOfStep(stood, took(step))).toEqual(kept ?? { talkOn: null, talkAt: null, talkPlace: null });
    }
  });
});

describe('somebody who applied', () => {
  it('needs a name, how she came, and when', () => {
    const known = { givenName: 'Selma', source: 'poster', appliedOn: '2008-03-31' };
    expect(applicantSchema.parse({ ...known, phone: '06-1234 5678' }).phone).toBe('0612345678');
    const nameless = applicantSchema.safeParse({ ...known, givenName: '' });
    expect(nameless.error?.issues[0]).toMatchObject({ params: { problem: { code: 'name-missing' } } });
    expect(applicantSchema.safeParse({ ...known, source: undefined }).success).toBe(false);
  });

  it('goes from a call to a talk, a decision, and the waiting list', () => {
    const path = ['call', 'plan-talk', 'hold-talk', 'put-on-waiting-list', 'accept'] as const;
    const states: string[] = [];
    let at = selma;
    for (const step of path) {
      const result = taken(at, step);
      if (result.ok) at = { ...at, ...result.value };
      states.push(at.state);
    }
    expect(states).toEqual(['to-call', 'talk-planned', 'talk-held', 'waiting-list', 'accepted']);
  });

  it('is accepted or put on the waiting list only after a first talk', () => {
    const reached = new Set(['talk-held', 'waiting-list']);
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom('accept' as const, 'put-on-waiting-list' as const),
        (state, step) => {
          const result = taken({ ...selma, state }, step);
          if (result.ok) expect(reached.has(state)).toBe(true);
        },
      ),
    );
  });

  it('takes exactly the steps that are possible, and none once she is accepted', () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, step) => {
        const result = taken({ ...selma, state }, step);
        expect(codeOf(result)).toBe(possibleSteps(state).includes(step) ? 'ok' : 'step-not-possible');
      }),
    );
    expect(possibleSteps('accepted')).toEqual([]);
  });

  it('is called again, or awaited on a day, exactly as long as that is what is to be done', () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, step) => {
        const result = taken({ ...selma, state }, step);
        if (!result.ok) return;
        expect(result.value.tryAgainOn !== null).toBe(result.value.state === 'to-call');
        expect(result.value.talkOn !== null).toBe(result.value.state === 'talk-planned');
      }),
    );
  });

  it.each([
    ['step-in-future', '2008-05-01', null],
    ['step-before-last', '2008-03-30', null],
    ['step-before-last', '2008-04-09', '2008-04-10'],
    ['ok', '2008-04-10', '2008-04-10'],
    ['ok', '2008-04-30', null],
  ] as const)('is answered %s for a step on %s, after one on %s', (code, happenedOn, stateOn) => {
    expect(codeOf(taken({ ...selma, stateOn }, 'call', { happenedOn }))).toBe(code);
  });

  it.each([
    ['decision-without-reason', 'reason', { step: 'accept', note: 'ja' }],
    ['decision-without-reason', 'reason', { step: 'decline', note: 'ja' }],
    ['decision-without-reason', 'reason', { step: 'put-on-waiting-list', note: 'ja' }],
    ['decision-without-reason', 'reason', { step: 'withdraw', note: 'ja' }],
    ['reason-not-for-step', 'reason', { step: 'accept', reason: 'not-suitable' }],
    ['reason-not-for-step', 'reason', { step: 'call', reason: 'no-time' }],
    ['reason-needs-note', 'note', { step: 'decline', reason: 'other' }],
    ['talk-without-finding', 'suitability', { step: 'hold-talk' }],
    ['talk-without-day', 'talkOn', { step: 'plan-talk' }],
    ['talk-before-call', 'talkOn', { step: 'plan-talk', talkOn: '2008-04-01' }],
    ['call-again-too-early', 'tryAgainOn', { step: 'call', tryAgainOn: '2008-04-02' }],
  ] as const)('is told %s beside %s', (code, field, facts) => {
    const [issue] =
      recruitmentStepSchema.safeParse({ happenedOn: '2008-04-02', ...facts }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: [field], message: code });
  });

  it('is decided on with a reason of that decision, whatever the decision, and with a note where it is another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decidingSteps),
        fc.constantFrom(...decisionReasons.values),
        fc.boolean(),
        (step, reason, hasNote) => {
          const sent = { step, happenedOn: '2008-04-02', reason, note: hasNote ? 'ja' : null };
          const takes = reasonsOfStep(step).includes(reason) && (reason !== 'other' || hasNote);
          expect(recruitmentStepSchema.safeParse(sent).success).toBe(takes);
        },
      ),
    );
  });

  it('has every reason with some decision, and “other” with each', () => {
    const used = decidingSteps.flatMap(reasonsOfStep);
    expect(new Set(used)).toEqual(new Set(decisionReasons.values));
    expect(used.filter((reason) => reason === 'other')).toHaveLength(decidingSteps.length);
  });

  it('is kept for the location’s days once nothing comes of her, and as long as anything may', () => {
    const days = fc.nat(365);
    fc.assert(
      fc.property(anyState, dateArbitrary('2008-01-01', '2008-12-31'), days, (state, stateOn, kept) => {
        const until = applicantKeptUntil({ state, stateOn }, { prospectRetentionDays: kept });
        expect(until !== null).toBe(isClosedApplicant(state));
        if (until !== null) expect(until >= stateOn).toBe(true);
      }),
    );
  });

  it('stands in the order of work', () => {
    const of = (state: Applicant['state'], talkOn: string | null = null) => ({
      ...selma,
      state,
      stateOn: '2008-04-01',
      tryAgainOn: null,
      talkOn,
    });
    const all = [
      of('declined'),
      of('talk-planned', '2008-04-09'),
      of('to-call'),
      of('talk-planned', '2008-04-03'),
    ];
    expect(all.toSorted(compareApplicants).map(({ state, talkOn }) => `${state} ${talkOn}`)).toEqual([
      'to-call null',
      'talk-planned 2008-04-03',
      'talk-planned 2008-04-09',
      'declined null',
    ]);
  });

  it('can have been a programme mother, or be a coordinator: one person with two roles', () => {
    for (const source of recruitmentSources.values)
      expect(factsOfAccepted({ source, wasProgrammeMother: null, startedOn: '2008-05-01' })).toEqual({
        formerProgrammeMother: source === 'programme-mother' ? true : null,
        coordinatorFrom: source === 'coordinator' ? '2008-05-01' : null,
      });
    const known = { source: 'poster', wasProgrammeMother: true, startedOn: '2008-05-01' };
    expect(factsOfAccepted(known).formerProgrammeMother).toBe(true);
  });
});
