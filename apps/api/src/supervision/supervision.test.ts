import { randomUUID } from 'node:crypto';
import {
  addAgreement,
  addLocations,
  addMatch,
  addSupervision,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

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
afterAll(() => database.close());
beforeEach(async () => {
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, { startedOn: '2008-02-01' }));
  const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' });
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2008-02-11' });
});

const view = () => caller.supervision.get({ visitingMotherId });
type Recorded = Parameters<TestCaller['supervision']['record']>[0];
const recordAsTold = (session: Recorded['session'], more: Partial<Recorded> = {}) =>
  caller.supervision.record({ key: randomUUID(), visitingMotherId, session, ...more });
/** A session about something, unless told. */
const record = (session: Recorded['session'], more: Partial<Recorded> = {}) =>
  recordAsTold({ points: ['boundaries'], ...session }, more);
const plan = (sessionOn: string, more = {}) =>
  caller.supervision.plan({ key: randomUUID(), visitingMotherId, plan: { sessionOn }, ...more });
const hersToday = async () =>
  (await caller.worklist.today()).tasks.filter(({ subject }) => subject.id === visitingMotherId);
const supervisionToday = async () =>
  (await hersToday())
    .filter(({ kind }) => kind.startsWith('supervision'))
    .map(({ kind, urgency }) => [kind, urgency]);

describe('supervision', () => {
  it('is overdue where months with a match went by, on her page as on Vandaag', async () => {
    const { standing, rhythm } = await view();
    expect(standing).toEqual({ state: 'overdue', on: '2008-04-30', daysOverdue: 20 });
    expect(rhythm.map(({ month, overdue, open }) => [month, overdue, open])).toEqual([
      ['2008-02', 0, 0],
      ['2008-03', 0, 0],
      ['2008-04', 1, 0],
      ['2008-05', 0, 1],
    ]);
    expect(await supervisionToday()).toEqual([['supervision-due', 'overdue']]);
    await record({ sessionOn: '2008-05-19' });
    expect(await supervisionToday()).toEqual([]);
  });

  it('is planned ahead, moved, and recorded in the place of the plan', async () => {
    const { id = '', version } = await plan('2008-05-27');
    expect(await supervisionToday()).toEqual([]);
    const moved = await plan('2008-05-20', { sessionId: id, version });
    await record({ sessionOn: today, points: ['boundaries'] }, { sessionId: id, version: moved.version });
    expect((await view()).sessions).toMatchObject([
      { sessionId: id, status: 'done', sessionOn: today, points: ['boundaries'] },
    ]);
  });

  it('that was held is planned no more: what was written of it stays', async () => {
    const { id = '', version } = await record({ sessionOn: today, note: 'Goed gesprek.' });
    const planned = plan('2008-05-27', { sessionId: id, version });
    expect(await refusalOf(planned)).toBe('changed-meanwhile');
    expect((await view()).sessions).toMatchObject([{ status: 'done', note: 'Goed gesprek.' }]);
  });

  it('that was planned and did not take place leaves its month open', async () => {
    const sessionId = await addSupervision(database.app, breda, {
      visitingMotherId,
      sessionOn: '2008-05-13',
      status: 'planned',
    });
    expect(await supervisionToday()).toEqual([['supervision-to-record', 'due']]);
    await caller.supervision.cancel({
      sessionId,
      version: 1,
      cancellation: { cancelReason: 'Zij was ziek.' },
    });
    expect(await supervisionToday()).toEqual([['supervision-due', 'overdue']]);
    expect((await view()).sessions).toMatchObject([{ status: 'cancelled', cancelReason: 'Zij was ziek.' }]);
  });

  it('is refused in the future, before she came and twice on a day', async () => {
    expect(await refusalOf(record({ sessionOn: '2008-05-21' }))).toBe('supervision-in-future');
    expect(await refusalOf(record({ sessionOn: '2008-01-31' }))).toBe('supervision-before-start');
    expect(await refusalOf(plan('2008-05-19'))).toBe('supervision-in-past');
    await record({ sessionOn: '2008-05-19' });
    expect(await refusalOf(record({ sessionOn: '2008-05-19' }))).toBe('supervision-twice-a-day');
    expect(await refusalOf(record({ sessionOn: today, points: ['weather'] }))).toBe('point-not-in-list');
  });

  it('that says nothing that it was about is refused, and what was typed of it stays', async () => {
    await caller.supervision.saveDraft({ visitingMotherId, fields: { durationMinutes: 60 } });
    expect(await refusalOf(recordAsTold({ sessionOn: today, durationMinutes: 60 }))).toBe(
      'supervision-empty',
    );
    expect(await caller.supervision.draft({ visitingMotherId })).toMatchObject({
      fields: { durationMinutes: 60 },
    });
    expect((await view()).sessions).toEqual([]);
    expect(await supervisionToday()).toEqual([['supervision-due', 'overdue']]);
  });

  it('is about its agreements, also when it is corrected', async () => {
    const { id: sessionId, version } = await recordAsTold({ sessionOn: today, agreements: ['Belt.'] });
    await recordAsTold({ sessionOn: today, durationMinutes: 45 }, { sessionId, version });
    expect((await view()).sessions).toMatchObject([{ durationMinutes: 45, agreements: [{}] }]);
  });

  it('is not planned while she is away, and what was planned then is cancelled', async () => {
    await plan('2008-06-10');
    const pause = { firstDay: '2008-06-01', lastDay: '2008-06-30', reason: 'vakantie' };
    await caller.leaving.goAway({ key: randomUUID(), visitingMotherId, pause, families: [] });
    expect((await view()).sessions.map(({ status }) => status)).toEqual(['cancelled']);
    expect(await refusalOf(plan('2008-06-11'))).toBe('supervision-in-pause');
  });

  it('that was recorded by mistake goes with its agreements, and comes back when that is undone', async () => {
    const { id = '', version = 0 } = await record({ sessionOn: today, agreements: ['Belt de bibliotheek.'] });
    const before = await view();
    const { actionId } = await removeOne(caller, 'supervision', id, version);
    expect((await view()).sessions).toEqual([]);
    await caller.actions.undo({ actionId });
    const shown = ({ sessions }: typeof before) =>
      sessions.map(({ version: _version, agreements, ...session }) => ({
        ...session,
        agreements: agreements.map(({ description }) => description),
      }));
    expect(shown(await view())).toEqual(shown(before));
  });
});

describe('an agreement', () => {
  it('carries over until a later session says that it is done', async () => {
    await record({
      sessionOn: '2008-04-15',
      agreements: ['Belt de bibliotheek.', 'Leest het praatpapier.'],
    });
    const [library, sheet] = (await view()).sessions[0]?.agreements ?? [];
    const settled = (of: typeof library, settlement: { outcome: 'done' | 'dropped'; reason?: string }) => ({
      agreementId: of?.agreementId ?? '',
      version: of?.version ?? 0,
      settlement,
    });
    await record({
      sessionOn: '2008-05-19',
      settled: [
        settled(library, { outcome: 'done' }),
        settled(sheet, { outcome: 'dropped', reason: 'Niet meer nodig.' }),
      ],
    });
    const { sessions } = await view();
    expect(sessions.flatMap(({ agreements }) => agreements)).toMatchObject([
      { madeOn: '2008-04-15', outcome: 'done', settledOn: '2008-05-19' },
      { madeOn: '2008-04-15', outcome: 'dropped', settledOn: '2008-05-19', reason: 'Niet meer nodig.' },
    ]);
  });

  it('is settled and opened again between sessions; dropped with a reason only', async () => {
    const supervisionSessionId = await addSupervision(database.app, breda, { visitingMotherId });
    const agreementId = await addAgreement(database.app, breda, { supervisionSessionId });
    const settle = (version: number, settlement: { outcome: 'done' | 'dropped' } | null) =>
      caller.supervision.settle({ agreementId, version, settlement });
    expect(await refusalOf(settle(1, { outcome: 'dropped' }))).toBe('input-invalid');
    await settle(1, { outcome: 'done' });
    expect(await refusalOf(settle(1, null))).toBe('changed-meanwhile');
    await settle(2, null);
    expect((await view()).sessions[0]?.agreements).toMatchObject([{ settledOn: null, outcome: null }]);
  });

  it('of somebody else leaves nothing of a session', async () => {
    const other = await addVisitingMother(database.app, breda);
    const supervisionSessionId = await addSupervision(database.app, breda, {
      visitingMotherId: other.visitingMotherId,
    });
    const agreementId = await addAgreement(database.app, breda, { supervisionSessionId });
    const settled = [{ agreementId, version: 1, settlement: { outcome: 'done' as const } }];
    expect(await refusalOf(record({ sessionOn: today, settled }))).toBe('not-found');
    expect((await view()).sessions).toEqual([]);
  });
});

describe('a draft', () => {
  const draft = () => caller.supervision.draft({ visitingMotherId });
  it('is what was typed last, of the account that types, and goes when the session is recorded', async () => {
    await caller.supervision.saveDraft({ visitingMotherId, fields: { note: 'Zij vindt' } });
    await caller.supervision.saveDraft({ visitingMotherId, fields: { note: 'Zij vindt het zwaar.' } });
    expect(await draft()).toMatchObject({ fields: { note: 'Zij vindt het zwaar.' } });
    const colleague = callAs(database, { ...breda, accountId: 'carla' }, today);
    expect(await colleague.supervision.draft({ visitingMotherId })).toBeNull();
    await record({ sessionOn: today });
    expect(await draft()).toBeNull();
  });

  it('can be dropped', async () => {
    await caller.supervision.saveDraft({ visitingMotherId, fields: { note: 'Zij vindt' } });
    await caller.supervision.removeDraft({ visitingMotherId });
    expect(await draft()).toBeNull();
  });
});

it('a visiting mother who was entered by mistake goes with her sessions and comes back with them', async () => {
  const entered = await addVisitingMother(database.app, breda);
  const supervisionSessionId = await addSupervision(database.app, breda, {
    visitingMotherId: entered.visitingMotherId,
  });
  await addAgreement(database.app, breda, { supervisionSessionId });
  const id = entered.visitingMotherId;
  const found = await caller.removals.dossier({ kind: 'visiting-mother', id });
  expect(found.goesAlong).toEqual([{ part: 'supervision', count: 1 }]);
  const { actionId } = await caller.removals.removeDossier({
    kind: 'visiting-mother',
    id,
    version: found.version,
    seen: 1,
    removal: { reason: 'practice' },
  });
  await caller.actions.undo({ actionId });
  const { sessions } = await caller.supervision.get({ visitingMotherId: id });
  expect(sessions).toMatchObject([{ agreements: [{ description: 'Belt de bibliotheek.' }] }]);
});

it('of another location is nowhere', async () => {
  const ede = callAs(database, anActor('coordinator', 'ede'), today);
  const sessionId = await addSupervision(database.app, breda, { visitingMotherId });
  expect(await refusalOf(ede.supervision.get({ visitingMotherId }))).toBe('not-found');
  expect(await refusalOf(removeOne(ede, 'supervision', sessionId, 1))).toBe('not-found');
});
