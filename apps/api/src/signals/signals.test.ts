import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addSignal,
  addTrajectory,
  addVisit,
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

const openSignals = async () =>
  (await caller.worklist.today()).tasks.filter(({ kind }) => kind === 'signal-open');

const closed = (signalId: string, version: number) =>
  caller.signals.answer({ signalId, version, answer: { answer: 'closed', note: 'Besproken.' } });

describe('a signal', () => {
  it('waits until it is closed, once', async () => {
    const { id: signalId = '', version = 0 } = await caller.signals.raise({
      key: randomUUID(),
      trajectoryId,
      signal,
    });
    expect(await openSignals()).toMatchObject([{ action: { target: { type: 'signal', id: signalId } } }]);
    const answer = { answer: 'closed', note: 'Besproken.' } as const;
    await caller.signals.answer({ signalId, version, answer });
    expect(await openSignals()).toEqual([]);
    expect(await refusalOf(caller.signals.answer({ signalId, version, answer }))).toBe('changed-meanwhile');
    expect(await refusalOf(caller.signals.answer({ signalId, version: version + 1, answer }))).toBe(
      'changed-meanwhile',
    );
  });

  it('is not closed without what was done', async () => {
    const signalId = await addSignal(database.app, breda, { trajectoryId });
    const call = caller.signals.answer({ signalId, version: 1, answer: { answer: 'closed', note: ' ' } });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await closed(signalId, 1);
  });

  it('that is kept open is silent until its day, with all that was noted', async () => {
    const signalId = await addSignal(database.app, breda, { trajectoryId, raisedOn: '2008-05-01' });
    const keep = (version: number, note: string, followUpOn: string) =>
      caller.signals.answer({ signalId, version, answer: { answer: 'kept-open', note, followUpOn } });
    expect(await refusalOf(keep(1, 'Nu al.', today))).toBe('signal-follow-up-not-ahead');
    await keep(1, 'Zij belt de huisarts.', '2008-05-27');
    expect(await openSignals()).toEqual([]);
    const later = callAs(database, breda, '2008-05-27');
    const task = (await later.worklist.today()).tasks.find(({ kind }) => kind === 'signal-open');
    expect(task).toMatchObject({ since: '2008-05-27', action: { target: { id: signalId } } });
    await keep(2, 'Afspraak is gemaakt.', '2008-06-03');
    const { signals } = await caller.mothers.page({ trajectoryId });
    expect(signals.find((each) => each.signalId === signalId)).toMatchObject({
      followUpOn: '2008-06-03',
      followUps: [
        { notedOn: today, note: 'Zij belt de huisarts.' },
        { notedOn: today, note: 'Afspraak is gemaakt.' },
      ],
    });
    await closed(signalId, 3);
  });

  it('belongs to a visit of the same mother', async () => {
    const { trajectoryId: other } = await addTrajectory(database.app, breda);
    const visitId = await addVisit(database.app, breda, { trajectoryId: other });
    const call = caller.signals.raise({ key: randomUUID(), trajectoryId, visitId, signal });
    expect(await refusalOf(call)).toBe('not-found');
  });

  it('is refused in the future', async () => {
    const late = { ...signal, raisedOn: '2008-05-21' };
    const call = caller.signals.raise({ key: randomUUID(), trajectoryId, signal: late });
    expect(await refusalOf(call)).toBe('signal-in-future');
  });

  it('of another location is answered as one that is nowhere', async () => {
    const signalId = await addSignal(database.app, breda, { trajectoryId });
    const other = callAs(database, ede, today);
    const answer = { answer: 'closed', note: 'Besproken.' } as const;
    for (const [mother, id] of [
      [trajectoryId, signalId],
      [randomUUID(), randomUUID()],
    ] as const) {
      const raise = other.signals.raise({ key: randomUUID(), trajectoryId: mother, signal });
      expect(await refusalOf(raise)).toBe('not-found');
      expect(await refusalOf(other.signals.answer({ signalId: id, version: 1, answer }))).toBe('not-found');
    }
  });
});
