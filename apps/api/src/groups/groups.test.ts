import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addPerson,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-03-31';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const group = { groupName: 'Babygroep', target: 'babies', firstDay: '2008-01-08' } as const;
let groupId: string;
let amina: string;
let motherId: string;
beforeEach(async () => {
  const saved = await caller.groups.save({ key: randomUUID(), group });
  groupId = saved.id ?? '';
  motherId = await addPerson(database.app, breda, { givenName: 'Amina', familyName: 'Kaya' });
  amina = (await addTrajectory(database.app, breda, { motherId })).trajectoryId;
});

const record = (session: object = {}, by = caller) =>
  by.groups.recordSession({
    key: randomUUID(),
    groupId,
    session: { heldOn: '2008-03-04', presentCount: 7, motherIds: [amina], ...session },
  });
const page = () => caller.groups.page({ groupId });
const listed = (after?: string) => caller.groups.sessions({ groupId, ...(after !== undefined && { after }) });

describe('a group', () => {
  it('is listed with who runs it, how many come and when it meets again', async () => {
    const personId = await addPerson(database.app, breda, { givenName: 'Marja', familyName: 'Maas' });
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { personId });
    await caller.groups.save({
      key: randomUUID(),
      groupId,
      version: 1,
      group: { ...group, runBy: ['visiting-mother'], leaderIds: [visitingMotherId] },
    });
    await record();
    await record({ heldOn: '2008-03-11', presentCount: 4, motherIds: [] });
    await record({ heldOn: '2008-03-18', presentCount: 0, motherIds: [], isCancelled: true });
    const line = (await caller.groups.list()).find((each) => each.groupId === groupId);
    expect(line).toMatchObject({
      groupName: 'Babygroep',
      groupForm: 'open',
      leaders: [{ id: visitingMotherId, name: 'Marja Maas' }],
      sessionCount: 2,
      averagePresent: 5.5,
      lastSessionOn: '2008-03-11',
      nextSessionOn: '2008-03-25',
    });
  });

  it('is run by visiting mothers of its own location', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, ede);
    for (const leader of [visitingMotherId, randomUUID()]) {
      const call = caller.groups.save({ key: randomUUID(), group: { ...group, leaderIds: [leader] } });
      expect(await refusalOf(call)).toBe('not-found');
    }
  });

  it('keeps its sessions within its days, and goes only without any', async () => {
    await record();
    const save = caller.groups.save({
      key: randomUUID(),
      groupId,
      version: 1,
      group: { ...group, lastDay: '2008-03-03' },
    });
    expect(await refusalOf(save)).toBe('group-has-sessions-outside');
    expect(await refusalOf(removeOne(caller, 'group', groupId, 1))).toBe('group-has-sessions');
    const [session] = (await listed()).sessions;
    await removeOne(caller, 'group-session', session?.sessionId ?? '', 1);
    const { actionId } = await removeOne(caller, 'group', groupId, 1);
    expect(await refusalOf(page())).toBe('not-found');
    await caller.actions.undo({ actionId });
    expect((await page()).groupName).toBe('Babygroep');
  });

  it('of another location is answered as one that is nowhere', async () => {
    await record();
    const [session] = (await listed()).sessions;
    const other = callAs(database, ede, today);
    for (const [id, sessionId, trajectoryId] of [
      [groupId, session?.sessionId ?? '', amina],
      [randomUUID(), randomUUID(), randomUUID()],
    ] as const) {
      expect(await refusalOf(other.groups.page({ groupId: id }))).toBe('not-found');
      expect(await refusalOf(other.groups.sessions({ groupId: id }))).toBe('not-found');
      expect(await refusalOf(other.groups.ofMother({ trajectoryId }))).toBe('not-found');
      expect(await refusalOf(removeOne(other, 'group-session', sessionId, 1))).toBe('not-found');
    }
    expect(await other.groups.list()).toEqual([]);
    expect(await refusalOf(record({ heldOn: '2008-03-11' }, other))).toBe('not-found');
  });
});

describe('a session', () => {
  it('tells who was there by name and how many others', async () => {
    const { id: sessionId = '' } = await record({ theme: 'Slapen' });
    const { sessions } = await listed();
    const { regulars, hasSessions } = await page();
    expect(hasSessions).toBe(true);
    expect(sessions).toMatchObject([
      {
        sessionId,
        heldOn: '2008-03-04',
        presentCount: 7,
        theme: 'Slapen',
        mothers: [{ trajectoryId: amina, name: 'Amina Kaya' }],
      },
    ]);
    expect(regulars).toEqual([{ trajectoryId: amina, name: 'Amina Kaya', times: 1, lastOn: '2008-03-04' }]);
  });

  it.each([
    ['in the future', { heldOn: '2008-04-01' }, 'group-session-in-future'],
    ['before the group began', { heldOn: '2008-01-07' }, 'group-session-outside-group'],
    ['with more mothers by name than were there', { presentCount: 0 }, 'group-session-more-named'],
    ['with nobody', { presentCount: 0, motherIds: [] }, 'group-session-without-anybody'],
    [
      'with mothers, though it did not take place',
      { isCancelled: true },
      'group-session-cancelled-with-mothers',
    ],
    ['with a mother who is nowhere', { motherIds: [randomUUID()] }, 'not-found'],
  ])('%s is refused', async (_title, session, code) => {
    expect(await refusalOf(record(session))).toBe(code);
    expect((await listed()).sessions).toEqual([]);
  });

  it('is shown with the latest twenty at first, and each of the others once after them', async () => {
    const days = Array.from({ length: 43 }, (_, week) =>
      Temporal.PlainDate.from('2007-01-09').add({ weeks: week }).toString(),
    );
    const { groupName, target } = group;
    const saved = await caller.groups.save({
      key: randomUUID(),
      group: { groupName, target, firstDay: '2007-01-09' },
    });
    groupId = saved.id ?? '';
    for (const [place, heldOn] of days.entries()) {
      const motherIds = place % 2 === 0 ? [amina] : [];
      await record({ heldOn, motherIds, presentCount: 4 });
    }
    const parts = [await listed()];
    for (let next = parts[0]?.next ?? null; next !== null; ) {
      const part = await listed(next);
      parts.push(part);
      next = part.next;
    }
    expect(parts.map(({ sessions }) => sessions.length)).toEqual([20, 20, 3]);
    const all = parts.flatMap(({ sessions }) => sessions);
    expect(all.map(({ heldOn }) => heldOn)).toEqual(days.toReversed());
    expect(all.filter(({ mothers }) => mothers.length === 1)).toHaveLength(22);
    expect(await page()).toMatchObject({
      sessionCount: 43,
      averagePresent: 4,
      hasSessions: true,
      regulars: [{ trajectoryId: amina, times: 22, lastOn: days.at(-1) }],
    });
    const { lines } = await caller.accessLog.list({ subjectId: motherId });
    expect(lines.map(({ what }) => what)).toContain('groups.sessions');
  });

  it('is recorded once a day, also by two people at the same moment', async () => {
    const outcomes = await Promise.all([record(), record()].map((each) => refusalOf(each)));
    expect(outcomes.toSorted()).toEqual([null, 'group-session-recorded-before'].toSorted());
  });

  it('that was removed does not come back beside another of its day', async () => {
    const { id: sessionId = '', version = 0 } = await record();
    const { actionId } = await removeOne(caller, 'group-session', sessionId, version);
    await record({ presentCount: 3, motherIds: [] });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('moment-taken');
    expect((await listed()).sessions).toMatchObject([{ presentCount: 3 }]);
  });

  it('is corrected with who was there, in the version that was seen, and undone', async () => {
    const { id: sessionId = '', version = 0 } = await record();
    const session = { heldOn: '2008-03-05', presentCount: 5, motherIds: [] };
    const { actionId } = await caller.groups.changeSession({ sessionId, version, session });
    expect((await listed()).sessions).toMatchObject([{ heldOn: '2008-03-05', presentCount: 5, mothers: [] }]);
    const again = caller.groups.changeSession({ sessionId, version, session });
    expect(await refusalOf(again)).toBe('changed-meanwhile');
    await caller.actions.undo({ actionId });
    expect((await listed()).sessions).toMatchObject([
      { heldOn: '2008-03-04', presentCount: 7, mothers: [{ trajectoryId: amina }] },
    ]);
  });
});

describe('a mother', () => {
  const ofHer = (by = caller) => by.groups.ofMother({ trajectoryId: amina });

  it('takes part once she was at a session, whatever was answered at the intake', async () => {
    expect(await ofHer()).toEqual({ takesPart: null, groups: [] });
    await record();
    await record({ heldOn: '2008-03-11' });
    expect(await ofHer()).toEqual({
      takesPart: true,
      groups: [{ groupId, groupName: 'Babygroep', times: 2, lastOn: '2008-03-11' }],
    });
    const { lines } = await caller.accessLog.list({ subjectId: motherId });
    expect(lines.map(({ what }) => what)).toContain('groups.ofMother');
  });

  it('who was entered by mistake goes, and the number of who was there stays', async () => {
    await record();
    const { version } = (await caller.mothers.page({ trajectoryId: amina })).trajectory;
    const asked = { kind: 'trajectory', id: amina } as const;
    const { goesAlong } = await caller.removals.dossier(asked);
    expect(goesAlong).toEqual([{ part: 'attendance', count: 1 }]);
    const removal = { reason: 'practice', note: null } as const;
    await caller.removals.removeDossier({ ...asked, version, removal, seen: 1 });
    expect((await listed()).sessions).toMatchObject([{ presentCount: 7, mothers: [] }]);
  });

  it('of whom there were two records has been at the sessions of both', async () => {
    const twinId = await addPerson(database.app, breda, { givenName: 'Amina', familyName: 'Kaya' });
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      motherId: twinId,
      state: 'ended',
      endedOn: '2008-02-20',
      endReason: 'moved',
    });
    await record({ motherIds: [trajectoryId] });
    await caller.merging.merge({
      key: randomUUID(),
      personId: motherId,
      version: 1,
      otherVersion: 1,
      merge: { otherId: twinId, reason: 'Dezelfde moeder.' },
    });
    expect((await listed()).sessions).toMatchObject([{ mothers: [{ trajectoryId, name: 'Amina Kaya' }] }]);
  });
});
