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

describe('a signal', () => {
  it('waits until it is closed, once', async () => {
    const { id: signalId = '', version = 0 } = await caller.signals.raise({
      key: randomUUID(),
      trajectoryId,
      signal,
    });
    expect(await openSignals()).toMatchObject([{ action: { target: { type: 'signal', id: signalId } } }]);
    await caller.signals.close({ signalId, version, closingNote: 'Besproken.' });
    expect(await openSignals()).toEqual([]);
    expect(await refusalOf(caller.signals.close({ signalId, version }))).toBe('changed-meanwhile');
    expect(await refusalOf(caller.signals.close({ signalId, version: version + 1 }))).toBe(
      'changed-meanwhile',
    );
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
    for (const [mother, id] of [
      [trajectoryId, signalId],
      [randomUUID(), randomUUID()],
    ] as const) {
      const raise = other.signals.raise({ key: randomUUID(), trajectoryId: mother, signal });
      expect(await refusalOf(raise)).toBe('not-found');
      expect(await refusalOf(other.signals.close({ signalId: id, version: 1 }))).toBe('not-found');
    }
  });
});
