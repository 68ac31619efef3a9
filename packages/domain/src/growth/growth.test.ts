import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { checkEvaluation, checkOwnStep, refusalsOfEvaluation } from './check-growth.js';
import { type EvaluationFacts, evaluationDue } from './evaluation-due.js';
import { evaluationQuestions } from './evaluation-questions.js';
import { ownStepKinds } from './growth-codes.js';
import { evaluationSchema, ownStepSchema } from './growth-schema.js';
import { thanksDueSince } from './thanks-due.js';

const today = Temporal.PlainDate.from('2008-06-30');
const day = dateArbitrary('2006-01-01', '2009-12-31');
const maybeDay = fc.option(day, { nil: null });
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;
const answer = (question: string | null, text: string | null = 'Fijn.') => ({ question, answer: text });

describe('an evaluation', () => {
  const written = { evaluatedOn: '2008-06-20', declined: false, answers: [answer('visits')] };
  const context = { startedOn: '2007-01-10', otherDays: ['2008-01-10'], list: evaluationQuestions };

  it.each([
    ['ok', {}],
    ['ok', { declined: true, answers: [] }],
    ['growth-in-future', { evaluatedOn: '2008-07-01' }],
    ['before-her-start', { evaluatedOn: '2007-01-09' }],
    ['evaluation-twice-a-day', { evaluatedOn: '2008-01-10' }],
    ['question-not-in-list', { answers: [answer('visits'), answer('weather')] }],
  ] as const)('is answered %s with %o', (code, facts) => {
    const evaluation = evaluationSchema.parse({ ...written, ...facts });
    expect(codeOf(checkEvaluation(evaluation, context, today))).toBe(code);
  });

  it('is told all that is wrong in one round, each with the fact it is about', () => {
    const evaluation = { ...written, evaluatedOn: '2008-01-10', answers: [answer('weather')] };
    const later = { ...context, startedOn: '2008-02-01' };
    expect(
      refusalsOfEvaluation(evaluation, later, today).map(({ field, problem }) => [field, problem.code]),
    ).toEqual([
      ['evaluatedOn', 'before-her-start'],
      ['evaluatedOn', 'evaluation-twice-a-day'],
      ['answers', 'question-not-in-list'],
    ]);
  });

  it('keeps the answer to a question that left the list', () => {
    const evaluation = { ...written, answers: [answer('weather')] };
    expect(codeOf(checkEvaluation(evaluation, { ...context, kept: ['weather'] }, today))).toBe('ok');
  });

  it.each([
    ['evaluation-without-answers', 'declined', { answers: [] }],
    ['evaluation-declined-with-answers', 'declined', { declined: true }],
    ['question-answered-twice', 'answers', { answers: [answer('visits'), answer('visits', 'Nee.')] }],
    ['answer-incomplete', 'answers', { answers: [answer('visits', null)] }],
    ['answer-incomplete', 'answers', { answers: [answer(null)] }],
  ] as const)('is told %s beside %s', (code, field, facts) => {
    const [issue] = evaluationSchema.safeParse({ ...written, ...facts }).error?.issues ?? [];
    expect(issue).toMatchObject({ path: [field], message: code });
  });

  it('takes any part of the questions, and nothing too long', () => {
    const questions = fc.subarray([...evaluationQuestions], { minLength: 1 });
    fc.assert(
      fc.property(questions, (asked) => {
        const answers = asked.map(({ code }) => answer(code));
        expect(evaluationSchema.parse({ ...written, answers }).answers).toEqual(answers);
      }),
    );
    expect(
      evaluationSchema.safeParse({ ...written, answers: [answer('visits', 'a'.repeat(501))] }).success,
    ).toBe(false);
  });
});

describe('when an evaluation is to be offered', () => {
  const facts: EvaluationFacts = { startedOn: '2007-01-31', stoppedOn: null, evaluatedOn: null };
  const settings = { evaluationEveryMonths: 6, evaluationAskDays: 60 };
  const dueOn = (on: string, more: Partial<EvaluationFacts> = {}, set: Partial<typeof settings> = {}) =>
    evaluationDue({ ...facts, ...more }, { ...settings, ...set }, Temporal.PlainDate.from(on));

  it.each([
    ['2007-07-30', {}, null],
    ['2007-07-31', {}, { occasion: 'in-between', since: '2007-07-31' }],
    ['2007-09-29', {}, { occasion: 'in-between', since: '2007-07-31' }],
    ['2007-09-30', {}, null],
    ['2008-01-31', {}, { occasion: 'in-between', since: '2008-01-31' }],
    ['2007-07-31', { evaluatedOn: '2007-06-01' }, null],
    ['2007-07-31', { evaluatedOn: '2007-05-31' }, { occasion: 'in-between', since: '2007-07-31' }],
    ['2008-06-01', { stoppedOn: '2008-06-01' }, { occasion: 'stop', since: '2008-06-01' }],
    ['2008-05-31', { stoppedOn: '2008-06-01' }, null],
    ['2008-08-01', { stoppedOn: '2008-06-01' }, null],
    ['2008-06-01', { stoppedOn: '2008-06-01', evaluatedOn: '2008-05-20' }, null],
    ['2008-06-01', { startedOn: null }, null],
  ] as const)('is on %s with %o: %o', (on, more, expected) => {
    expect(dueOn(on, more)).toEqual(expected);
  });

  it('is never in between where the location does not want it', () => {
    fc.assert(
      fc.property(day, maybeDay, maybeDay, maybeDay, (on, startedOn, stoppedOn, evaluatedOn) => {
        const set = { evaluationEveryMonths: null, evaluationAskDays: 60 };
        const due = evaluationDue({ startedOn, stoppedOn, evaluatedOn }, set, Temporal.PlainDate.from(on));
        expect(due?.occasion ?? 'stop').toBe('stop');
      }),
    );
  });

  it('is asked no longer than the location’s days, and never once it was offered since', () => {
    const every = fc.integer({ min: 1, max: 36 });
    const days = fc.integer({ min: 1, max: 365 });
    fc.assert(
      fc.property(
        day,
        maybeDay,
        maybeDay,
        maybeDay,
        every,
        days,
        (on, startedOn, stoppedOn, evaluatedOn, months, ask) => {
          const set = { evaluationEveryMonths: months, evaluationAskDays: ask };
          const due = evaluationDue({ startedOn, stoppedOn, evaluatedOn }, set, Temporal.PlainDate.from(on));
          if (due === null) return;
          expect(due.since <= on && on <= addDays(due.since, ask)).toBe(true);
          if (evaluatedOn !== null) expect(evaluatedOn < due.since).toBe(true);
          expect(
            evaluationDue({ startedOn, stoppedOn, evaluatedOn: due.since }, set, Temporal.PlainDate.from(on)),
          ).toBeNull();
        },
      ),
    );
  });
});

describe('a step of her own', () => {
  const course = { stepKind: 'course', takenOn: '2008-06-01', stepNote: null } as const;

  it.each([
    ['ok', course],
    ['ok', { ...course, stepKind: 'work' }],
    ['growth-in-future', { ...course, takenOn: '2008-07-01' }],
    ['before-her-start', { ...course, takenOn: '2007-01-09' }],
    ['own-step-twice', { ...course, takenOn: '2008-03-01' }],
  ] as const)('is answered %s: %o', (code, step) => {
    const context = {
      startedOn: '2007-01-10',
      others: [{ stepKind: 'course', takenOn: '2008-03-01' } as const],
    };
    expect(codeOf(checkOwnStep(step, context, today))).toBe(code);
  });

  it('explains itself, but for another one, which needs a note', () => {
    const alone = ownStepKinds.values.filter(
      (stepKind) => ownStepSchema.safeParse({ stepKind, takenOn: '2008-06-01' }).success,
    );
    expect(alone).toEqual(ownStepKinds.values.filter((kind) => kind !== 'other'));
    expect(ownStepSchema.safeParse({ ...course, stepNote: 'a'.repeat(301) }).success).toBe(false);
  });
});

describe('thanks', () => {
  it('are waited for from the stop on, until they were given, and for no more than a year', () => {
    fc.assert(
      fc.property(day, maybeDay, maybeDay, (on, stoppedOn, thankedOn) => {
        const since = thanksDueSince({ stoppedOn, thankedOn }, Temporal.PlainDate.from(on));
        const waits =
          stoppedOn !== null && thankedOn === null && stoppedOn <= on && on <= addDays(stoppedOn, 365);
        if (waits) expect(since).toBe(stoppedOn);
        if (since !== null) expect(thankedOn === null && since <= on && on <= addDays(since, 366)).toBe(true);
      }),
    );
  });
});
