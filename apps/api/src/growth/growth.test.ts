import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-06-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let visitingMotherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
beforeEach(async () => {
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, { startedOn: '2007-01-10' }));
});
afterAll(() => database.close());

const answers = [{ question: 'visits', answer: 'Met plezier.' }];
const evaluate = (evaluation: object, more: object = {}) =>
  caller.growth.recordEvaluation({
    key: randomUUID(),
    visitingMotherId,
    evaluation: { evaluatedOn: today, answers, ...evaluation },
    ...more,
  });
const step = (facts: object, more: object = {}) =>
  caller.growth.recordStep({
    key: randomUUID(),
    visitingMotherId,
    step: { stepKind: 'course', takenOn: '2008-05-13', ...facts },
    ...more,
  });
const get = () => caller.growth.get({ visitingMotherId });
const tasks = async () =>
  (await caller.worklist.today()).tasks
    .filter(({ subject }) => subject.id === visitingMotherId)
    .map(({ kind }) => kind);

describe('an evaluation', () => {
  it('is kept as she gave it, corrected in the version that was read, and taken out and put back', async () => {
    const { id: evaluationId = '', version = 0 } = await evaluate({});
    await evaluate(
      { answers: [...answers, { question: 'next', answer: 'Rust.' }] },
      { evaluationId, version },
    );
    expect((await get()).evaluations).toMatchObject([{ evaluationId, answers: [{}, { answer: 'Rust.' }] }]);
    expect(await refusalOf(evaluate({}, { evaluationId, version }))).toBe('changed-meanwhile');
    const { actionId } = await removeOne(caller, 'evaluation', evaluationId, version + 1);
    expect((await get()).evaluations).toEqual([]);
    await caller.actions.undo({ actionId });
    expect((await get()).evaluations).toHaveLength(1);
  });

  it('is recorded once, however often it is sent', async () => {
    const key = randomUUID();
    const [first, second] = [await evaluate({}, { key }), await evaluate({}, { key })];
    expect(second).toEqual(first);
    expect((await get()).evaluations).toHaveLength(1);
  });

  it('can be declined, and is then not asked for again', async () => {
    await caller.leaving.stop({
      key: randomUUID(),
      visitingMotherId,
      version: 1,
      stop: { stoppedOn: '2008-06-15', stopReason: 'moved' },
      families: [],
    });
    expect(await tasks()).toEqual(['evaluation-to-offer', 'thanks-to-record']);
    await evaluate({ declined: true, answers: [] });
    expect(await tasks()).toEqual(['thanks-to-record']);
  });

  it.each([
    ['growth-in-future', { evaluatedOn: '2008-06-21' }],
    ['before-her-start', { evaluatedOn: '2007-01-09' }],
    ['question-not-in-list', { answers: [{ question: 'weather', answer: 'Mooi.' }] }],
    ['input-invalid', { answers: [] }],
    ['input-invalid', { declined: true }],
    ['input-invalid', { answers: [{ question: 'visits', answer: 'a'.repeat(501) }] }],
  ])('is refused: %s', async (code, evaluation) => {
    expect(await refusalOf(evaluate(evaluation))).toBe(code);
  });

  it('keeps what was typed until it is recorded, for who typed it alone', async () => {
    await caller.growth.saveDraft({ visitingMotherId, fields: { visits: 'Met ple' } });
    expect(await caller.growth.draft({ visitingMotherId })).toMatchObject({ fields: { visits: 'Met ple' } });
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    expect(await colleague.growth.draft({ visitingMotherId })).toBeNull();
    await evaluate({});
    expect(await caller.growth.draft({ visitingMotherId })).toBeNull();
  });
});

describe('a step of her own', () => {
  it('is recorded, corrected, counted without her name, and taken out and put back', async () => {
    const { id: ownStepId = '', version = 0 } = await step({});
    await step({ stepKind: 'work', stepNote: 'Thuiszorg' }, { ownStepId, version });
    expect((await get()).steps).toMatchObject([{ stepKind: 'work', stepNote: 'Thuiszorg' }]);
    const { ownSteps } = await caller.caseload.get({ locationId: 'breda' });
    expect(ownSteps).toContainEqual({ stepKind: 'work', count: 1 });
    const { actionId } = await removeOne(caller, 'own-step', ownStepId, version + 1);
    expect((await get()).steps).toEqual([]);
    await caller.actions.undo({ actionId });
    expect((await get()).steps).toHaveLength(1);
  });

  it('is refused in the future, before she began, a second time, and unexplained', async () => {
    await step({});
    expect(await refusalOf(step({ takenOn: '2008-06-21' }))).toBe('growth-in-future');
    expect(await refusalOf(step({ takenOn: '2007-01-09' }))).toBe('before-her-start');
    expect(await refusalOf(step({}))).toBe('own-step-twice');
    expect(await refusalOf(step({ stepKind: 'other' }))).toBe('input-invalid');
  });
});

describe('thanks', () => {
  const thank = (thanks: { thankedOn: string; thankedHow: 'card' } | null, version: number) =>
    caller.growth.thank({ visitingMotherId, version, thanks });

  it('are recorded with her stop or after it, and are not asked for again', async () => {
    expect(await refusalOf(thank({ thankedOn: today, thankedHow: 'card' }, 1))).toBe('thanks-without-stop');
    await caller.leaving.stop({
      key: randomUUID(),
      visitingMotherId,
      version: 1,
      stop: { stoppedOn: '2008-06-15', stopReason: 'moved' },
      families: [],
    });
    expect(await refusalOf(thank({ thankedOn: '2007-01-09', thankedHow: 'card' }, 2))).toBe(
      'before-her-start',
    );
    await thank({ thankedOn: '2008-06-18', thankedHow: 'card' }, 2);
    expect(await get()).toMatchObject({ thankedOn: '2008-06-18', thankedHow: 'card' });
    expect(await tasks()).toEqual(['evaluation-to-offer']);
    await thank(null, 3);
    expect(await tasks()).toContain('thanks-to-record');
  });

  it('wait for no stop that lies before her start', async () => {
    const stop = { stoppedOn: '2007-01-09', stopReason: 'moved' } as const;
    const call = caller.leaving.stop({ key: randomUUID(), visitingMotherId, version: 1, stop, families: [] });
    expect(await refusalOf(call)).toBe('stop-before-start');
  });
});

describe('the growth of a visiting mother of another location', () => {
  it('is nowhere', async () => {
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    for (const id of [visitingMotherId, randomUUID()]) {
      const asked = { visitingMotherId: id };
      expect(await refusalOf(elsewhere.growth.get(asked))).toBe('not-found');
      expect(await refusalOf(elsewhere.growth.saveDraft({ ...asked, fields: {} }))).toBe('not-found');
    }
  });
});
