import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addSignal,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const signal = { raisedOn: '2008-05-19', description: 'Zij eet slecht.' };

let database: TestDatabase;
let caller: TestCaller;
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  ({ trajectoryId } = await addTrajectory(database.app, breda));
});
afterAll(() => database.close());

const openTasks = async (on = today) =>
  (await callAs(database, breda, on).worklist.today()).tasks.filter(({ kind }) => kind === 'signal-open');
const raise = async (more: object = {}) => {
  const { id = '' } = await caller.signals.raise({ key: randomUUID(), trajectoryId, signal, ...more });
  return id;
};
const judging = {
  step: 'judged',
  takenOn: '2008-05-19',
  severity: 'worrying',
  note: 'Zij belt de huisarts.',
  followUpOn: '2008-05-27',
} as const;
const deciding = {
  step: 'decided',
  takenOn: '2008-05-20',
  contactPerson: 'M. de Wit, jeugdteam',
  note: 'Het jeugdteam gaat langs.',
  followUpOn: '2008-06-03',
} as const;
const closing = { step: 'closed', closedOn: today, outcome: 'help-arranged', note: 'Besproken.' } as const;
type Taken = Parameters<TestCaller['signals']['take']>[0]['taken'];
const take = async (signalId: string, taken: Taken, version?: number) =>
  caller.signals.take({
    signalId,
    version: version ?? (await caller.signals.get({ signalId })).version,
    taken,
  });

describe('a signal', () => {
  it('goes in three steps until it is closed with what became of it, and says who did what and when', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const signalId = await raise({ visitingMotherId });
    expect(await openTasks()).toMatchObject([
      { since: '2008-05-19', action: { code: 'see-signal', target: { type: 'signal', id: signalId } } },
    ]);
    await take(signalId, judging);
    await take(signalId, deciding);
    await take(signalId, closing);
    const opened = await caller.signals.get({ signalId });
    expect(opened).toMatchObject({ step: 'closed', severity: 'worrying', outcome: 'help-arranged' });
    expect(opened).toMatchObject({ closedOn: today, followUpOn: null });
    expect(opened.notes.map(({ step, takenOn, note }) => [step, takenOn, note])).toEqual([
      ['noticed', '2008-05-19', 'Zij eet slecht.'],
      ['judged', '2008-05-19', 'Zij belt de huisarts.'],
      ['decided', '2008-05-20', 'Het jeugdteam gaat langs.'],
      ['closed', '2008-05-20', 'Besproken.'],
    ]);
    const [noticed, judged, decided] = opened.notes;
    expect(noticed?.takenBy).toBe(opened.visitingMother?.name);
    expect([judged?.takenBy, decided?.takenBy]).toEqual([null, 'M. de Wit, jeugdteam']);
    expect(await openTasks()).toEqual([]);
  });

  it('is closed once, and by who saw how far it was', async () => {
    const signalId = await raise();
    await take(signalId, closing, 1);
    expect(await refusalOf(take(signalId, closing, 1))).toBe('changed-meanwhile');
    expect(await refusalOf(take(signalId, closing, 2))).toBe('changed-meanwhile');
  });

  it('is not closed without words or outcome, before it was raised or in the future', async () => {
    const signalId = await raise();
    const bad = (taken: object) => take(signalId, { ...closing, ...taken } as Taken);
    for (const taken of [{ note: ' ' }, { outcome: undefined }])
      await expect(bad(taken)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refusalOf(bad({ closedOn: '2008-05-18' }))).toBe('signal-step-before-signal');
    expect(await refusalOf(bad({ closedOn: '2008-05-21' }))).toBe('signal-step-in-future');
    expect(await refusalOf(take(signalId, deciding))).toBe('signal-step-out-of-order');
    expect((await caller.signals.get({ signalId })).notes).toHaveLength(1);
    await take(signalId, closing);
  });

  it('that was judged is silent until its day', async () => {
    const signalId = await raise();
    expect(await refusalOf(take(signalId, { ...judging, followUpOn: today }))).toBe(
      'signal-follow-up-not-ahead',
    );
    await take(signalId, judging);
    expect(await openTasks()).toEqual([]);
    expect(await openTasks('2008-05-27')).toMatchObject([{ since: '2008-05-27' }]);
    await take(signalId, closing);
  });

  it('stands in the list by how serious it is, what nobody judged first, without a word of it', async () => {
    const [watched, urgent, unjudged] = [await raise(), await raise(), await raise()];
    await take(watched, { ...judging, severity: 'watch' });
    await take(urgent, { ...judging, severity: 'urgent' });
    const { rows } = await caller.signals.list({});
    expect(rows.map(({ signalId }) => signalId)).toEqual([unjudged, urgent, watched]);
    expect(JSON.stringify(rows)).not.toContain(signal.description);
    for (const each of [watched, urgent, unjudged]) await take(each, closing);
    const closed = await caller.signals.list({ isOpen: false, limit: 1 });
    expect(closed).toMatchObject({ rows: [{ step: 'closed' }], hasMore: true });
  });

  it('is corrected in its words and its day, which stays before the steps that followed', async () => {
    const signalId = await raise();
    const correct = async (raisedOn: string, description: string) =>
      caller.signals.correct({
        signalId,
        version: (await caller.signals.get({ signalId })).version,
        raisedOn,
        description,
      });
    await correct('2008-05-12', 'Zij slaapt slecht.');
    await take(signalId, judging);
    expect(await refusalOf(correct('2008-05-20', 'Zij slaapt slecht.'))).toBe('signal-after-step');
    expect(await refusalOf(correct('2008-05-21', 'Zij slaapt slecht.'))).toBe('signal-in-future');
    const { raisedOn, notes } = await caller.signals.get({ signalId });
    expect([raisedOn, notes[0]?.takenOn, notes[0]?.note]).toEqual([
      '2008-05-12',
      '2008-05-12',
      'Zij slaapt slecht.',
    ]);
    await take(signalId, closing);
  });

  it('comes back a step when that is undone, and whole when its removal is', async () => {
    const signalId = await raise();
    await take(signalId, judging);
    const judged = await caller.signals.get({ signalId });
    const { actionId } = await take(signalId, closing);
    await caller.actions.undo({ actionId });
    const withoutVersion = ({ version: _, ...opened }: Awaited<ReturnType<TestCaller['signals']['get']>>) =>
      opened;
    const undone = await caller.signals.get({ signalId });
    expect(withoutVersion(undone)).toEqual(withoutVersion(judged));
    const removal = { reason: 'recorded-twice' } as const;
    const of = { kind: 'signal', id: signalId, version: undone.version } as const;
    const removed = await caller.removals.remove({ key: randomUUID(), ...of, removal });
    expect(await refusalOf(caller.signals.get({ signalId }))).toBe('not-found');
    await caller.actions.undo({ actionId: removed.actionId });
    expect(await caller.signals.get({ signalId })).toEqual(undone);
    await take(signalId, closing);
  });

  it('that was closed by mistake is opened again with a reason, where it was, for the day agreed', async () => {
    const signalId = await raise();
    await take(signalId, judging);
    await take(signalId, closing);
    const closed = await caller.signals.get({ signalId });
    const reopen = async (reopening: object) =>
      caller.signals.reopen({
        signalId,
        version: (await caller.signals.get({ signalId })).version,
        reopening: { reopenedOn: today, note: 'Dit was een ander signaal.', ...reopening },
      });
    await expect(reopen({ note: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refusalOf(reopen({ reopenedOn: '2008-05-19' }))).toBe('signal-step-before-step');
    const { actionId } = await reopen({});
    const opened = await caller.signals.get({ signalId });
    expect(opened).toMatchObject({
      step: 'judged',
      closedOn: null,
      outcome: null,
      followUpOn: judging.followUpOn,
    });
    expect(opened.notes.map(({ step }) => step)).toEqual(['noticed', 'judged', 'closed', 'reopened']);
    expect(await openTasks()).toEqual([]);
    expect(await openTasks(judging.followUpOn)).toMatchObject([{ since: judging.followUpOn }]);
    expect(await refusalOf(reopen({}))).toBe('signal-not-closed');
    await caller.actions.undo({ actionId });
    const undone = await caller.signals.get({ signalId });
    expect({ ...undone, version: closed.version }).toEqual(closed);
    expect(await refusalOf(reopen({ followUpOn: today }))).toBe('signal-follow-up-not-ahead');
    await reopen({ followUpOn: '2008-06-10' });
    await take(signalId, closing);
    await reopen({});
    const again = await caller.signals.get({ signalId });
    expect(again.followUpOn).toBe('2008-06-10');
    expect(again.notes.map(({ followUpOn }) => followUpOn)).toEqual([
      null,
      judging.followUpOn,
      null,
      '2008-06-10',
      null,
      '2008-06-10',
    ]);
    await take(signalId, closing);
  });

  it('belongs to a visit of the same mother', async () => {
    const { trajectoryId: other } = await addTrajectory(database.app, breda);
    const visitId = await addVisit(database.app, breda, { trajectoryId: other });
    expect(await refusalOf(raise({ visitId }))).toBe('not-found');
  });

  it('is refused in the future', async () => {
    expect(await refusalOf(raise({ signal: { ...signal, raisedOn: '2008-05-21' } }))).toBe(
      'signal-in-future',
    );
  });

  it('of another location is answered as one that is nowhere', async () => {
    const signalId = await addSignal(database.app, breda, { trajectoryId });
    const other = callAs(database, ede, today);
    for (const [mother, id] of [
      [trajectoryId, signalId],
      [randomUUID(), randomUUID()],
    ] as const) {
      const raised = other.signals.raise({ key: randomUUID(), trajectoryId: mother, signal });
      expect(await refusalOf(raised)).toBe('not-found');
      expect(await refusalOf(other.signals.get({ signalId: id }))).toBe('not-found');
      expect(await refusalOf(other.signals.take({ signalId: id, version: 1, taken: closing }))).toBe(
        'not-found',
      );
    }
  });
});
