import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

fc.configureGlobal({ seed: 20_081_231 });

const today = '2008-05-20';
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
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, {
    startedOn: '2008-01-01',
    preparedOn: null,
  }));
});
afterAll(() => database.close());

const undo = async ({ actionId }: { readonly actionId: string }) => caller.actions.undo({ actionId });

const on = '2008-05-15';
/** What is recorded of a visiting mother with a day, and how. */
const recordings = {
  supervision: (day: string) =>
    caller.supervision.record({
      key: randomUUID(),
      visitingMotherId,
      session: { sessionOn: day, note: 'Kort.' },
    }),
  preparation: (heldOn: string) =>
    caller.preparation.save({
      key: randomUUID(),
      session: { heldOn, form: 'individual', topics: ['role'], visitingMotherIds: [visitingMotherId] },
    }),
  meeting: (meetingOn: string) =>
    caller.meetings.record({ key: randomUUID(), meeting: { meetingOn }, attendees: [visitingMotherId] }),
  evaluation: (evaluatedOn: string) =>
    caller.growth.recordEvaluation({
      key: randomUUID(),
      visitingMotherId,
      evaluation: { evaluatedOn, declined: true },
    }),
  'own-step': (takenOn: string) =>
    caller.growth.recordStep({ key: randomUUID(), visitingMotherId, step: { stepKind: 'work', takenOn } }),
} as const;
type Kind = keyof typeof recordings;

const recordAndRemove = async (kind: Kind, day: string) => {
  const { id = '', version = 0 } = await recordings[kind](day);
  return removeOne(caller, kind, id, version);
};

const stop = (stoppedOn: string) =>
  caller.leaving.stop({
    key: randomUUID(),
    visitingMotherId,
    version: 1,
    stop: { stoppedOn, stopReason: 'moved' },
    families: [],
  });
const goAway = (firstDay: string, lastDay: string) =>
  caller.leaving.goAway({
    key: randomUUID(),
    visitingMotherId,
    pause: { firstDay, lastDay, reason: 'Familiebezoek' },
    families: [],
  });
const pauses = async () =>
  (await caller.visitingMothers.get({ visitingMotherId })).pauses.map(({ firstDay }) => firstDay);

describe('what was taken out', () => {
  it.each([
    ['supervision', 'supervision-twice-a-day'],
    ['preparation', 'preparation-twice'],
    ['evaluation', 'evaluation-twice-a-day'],
    ['own-step', 'own-step-twice'],
    // The database says it first, of every meeting of the location.
    ['meeting', 'moment-taken'],
  ] as const)('does not come back beside another: %s', async (kind, code) => {
    // One meeting of a location at a moment: each kind has a day of its own.
    const removed = await recordAndRemove(kind, '2008-05-14');
    const again = await recordings[kind]('2008-05-14');
    expect(await refusalOf(undo(removed))).toBe(code);
    await removeOne(caller, kind, again.id ?? '', again.version ?? 0);
    await undo(removed);
  });

  it.each([
    ['supervision', 'supervision-after-stop'],
    ['preparation', 'preparation-after-stop'],
    ['meeting', 'attendee-not-active'],
  ] as const)('does not come back after her stop: %s', async (kind, code) => {
    const removed = await recordAndRemove(kind, on);
    const stopped = await stop('2008-05-10');
    expect(await refusalOf(undo(removed))).toBe(code);
    await undo(stopped);
    await undo(removed);
  });

  it.each(['evaluation', 'own-step'] as const)('comes back after her stop where it may: %s', async (kind) => {
    const removed = await recordAndRemove(kind, on);
    await stop('2008-05-10');
    await undo(removed);
  });

  it('comes back as it was planned, also once its day is over', async () => {
    const planned = await callAs(database, breda, '2008-05-01').supervision.plan({
      key: randomUUID(),
      visitingMotherId,
      plan: { sessionOn: '2008-05-12' },
    });
    const seen = { sessionId: planned.id ?? '', version: planned.version ?? 0 };
    const cancelled = await caller.supervision.cancel({
      ...seen,
      cancellation: { cancelReason: 'Ziek.' },
    });
    await undo(cancelled);
    const { sessions } = await caller.supervision.get({ visitingMotherId });
    expect(sessions).toMatchObject([{ sessionOn: '2008-05-12', status: 'planned' }]);
  });
});

describe('an absence that comes back', () => {
  it('stands beside no other of these days', async () => {
    const undone = await undo(await goAway('2008-07-01', '2008-07-20'));
    const other = await goAway('2008-07-10', '2008-07-30');
    expect(await refusalOf(undo(undone))).toBe('absence-overlaps');
    expect(await pauses()).toEqual(['2008-07-10']);
    await undo(other);
    await undo(undone);
    expect(await pauses()).toEqual(['2008-07-01']);
  });

  it('leaves no visit that was planned in it, and no supervision', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2008-04-01',
      childBornOn: '2007-12-09',
    });
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
    const undone = await undo(await goAway('2008-06-01', '2008-06-20'));
    const plan = { key: randomUUID(), trajectoryId, plan: { visitOn: '2008-06-10' }, visitingMotherId };
    const planned = await caller.visits.plan(plan);
    expect(await refusalOf(undo(undone))).toBe('visits-not-settled');
    expect(await pauses()).toEqual([]);
    await undo(planned);
    const session = { key: randomUUID(), visitingMotherId, plan: { sessionOn: '2008-06-12' } };
    const talk = await caller.supervision.plan(session);
    expect(await refusalOf(undo(undone))).toBe('supervision-in-pause');
    await undo(talk);
    await undo(undone);
    expect(await refusalOf(caller.visits.plan({ ...plan, key: randomUUID() }))).toBe('visitor-away');
  });

  it('is told to a visit that would come back into it', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2008-04-01',
      childBornOn: '2007-12-09',
    });
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
    const plan = { key: randomUUID(), trajectoryId, plan: { visitOn: '2008-06-10' }, visitingMotherId };
    const taken = await undo(await caller.visits.plan(plan));
    await goAway('2008-06-01', '2008-06-20');
    expect(await refusalOf(undo(taken))).toBe('visitor-away');
  });
});

it('says nobody prepared of whom a session that completed it is gone', async () => {
  const standing = async () => caller.preparation.get({ visitingMotherId });
  const { standing: begun } = await standing();
  const sessions = [];
  for (const heldOn of ['2008-05-01', '2008-05-02', '2008-05-05'])
    sessions.push(
      await caller.preparation.save({
        key: randomUUID(),
        session: {
          heldOn,
          form: 'group',
          topics: sessions.length === 1 ? begun.topicsMissing : ['role'],
          visitingMotherIds: [visitingMotherId],
        },
      }),
    );
  expect((await standing()).preparedOn).toBe('2008-05-05');
  const [, second] = sessions;
  const undone = await undo(second ?? { actionId: '' });
  expect((await standing()).preparedOn).toBeNull();
  await undo(undone);
  expect((await standing()).preparedOn).toBe('2008-05-05');
});

it('puts nothing back that could not be recorded: of each kind and day at most one stands', async () => {
  const kinds = ['supervision', 'evaluation', 'own-step'] as const;
  const act = fc.record({ kind: fc.constantFrom(...kinds), isSecond: fc.boolean(), undoes: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (acts) => {
      ({ visitingMotherId } = await addVisitingMother(database.app, breda, { startedOn: '2008-01-01' }));
      const actions: { readonly actionId: string }[] = [];
      const keep = (work: Promise<{ readonly actionId: string }>) =>
        work.then(
          (done) => actions.push(done),
          () => undefined,
        );
      for (const { kind, isSecond, undoes } of acts) {
        await keep(recordings[kind](isSecond ? '2008-05-16' : '2008-05-15'));
        const undone = actions.at(-1 - undoes);
        if (undone !== undefined) await keep(undo(undone));
      }
      const { sessions } = await caller.supervision.get({ visitingMotherId });
      const { evaluations, steps } = await caller.growth.get({ visitingMotherId });
      const days = [
        ...sessions.map(({ sessionOn }) => `supervision ${sessionOn}`),
        ...evaluations.map(({ evaluatedOn }) => `evaluation ${evaluatedOn}`),
        ...steps.map(({ takenOn }) => `step ${takenOn}`),
      ];
      expect(days).toEqual([...new Set(days)]);
    }),
    { numRuns: 15 },
  );
});
