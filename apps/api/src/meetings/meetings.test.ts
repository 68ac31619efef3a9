import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addMeeting,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let visitors: string[];
beforeEach(async () => {
  await database?.close();
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  visitors = [];
  for (let each = 0; each < 10; each += 1)
    visitors.push(
      (await addVisitingMother(database.app, breda, { startedOn: '2008-02-01' })).visitingMotherId,
    );
});
afterAll(() => database.close());

const asked = (theme: string, askedBy: number) => ({ theme, askedBy });
const record = (meeting: object, attendees: readonly string[], more = {}) =>
  caller.meetings.record({
    key: randomUUID(),
    meeting: { meetingOn: today, ...meeting },
    attendees: [...attendees],
    ...more,
  });
const plan = (meetingOn: string) => caller.meetings.plan({ key: randomUUID(), plan: { meetingOn } });
const meetings = async () => (await caller.meetings.list()).meetings;
const there = async () => (await meetings()).map(({ attendees }) => attendees.length);
const tasks = async () =>
  (await caller.worklist.today()).tasks
    .filter(({ kind }) => kind.startsWith('meeting'))
    .map(({ kind, urgency, subject }) => [kind, urgency, subject.type]);

describe('a meeting', () => {
  it('is recorded with who was there, in the place of its plan', async () => {
    const { id: meetingId = '', version } = await plan(today);
    await record({ theme: 'Slapen' }, visitors, { meetingId, version });
    expect(await meetings()).toMatchObject([{ meetingId, status: 'done', theme: 'Slapen' }]);
    expect(await there()).toEqual([10]);
  });

  it('is corrected to exactly who was there, and undone as one', async () => {
    const { id: meetingId, version } = await record({}, visitors.slice(0, 4));
    const { actionId } = await record({}, visitors.slice(3, 6), { meetingId, version });
    const names = (await meetings())[0]?.attendees.map(({ id }) => id).toSorted();
    expect(names).toEqual(visitors.slice(3, 6).toSorted());
    await caller.actions.undo({ actionId });
    expect(await there()).toEqual([4]);
  });

  it('has somebody there, is not in the future, and is the only one of its moment', async () => {
    expect(await refusalOf(record({}, []))).toBe('meeting-without-anybody');
    expect(await refusalOf(record({ meetingOn: '2008-05-21' }, visitors))).toBe('meeting-in-future');
    expect(await refusalOf(record({ meetingOn: '2008-01-15' }, visitors))).toBe('attendee-not-active');
    expect(await refusalOf(record({}, [randomUUID()]))).toBe('not-found');
    await record({}, visitors);
    expect(await refusalOf(record({}, visitors))).toBe('meeting-twice');
    expect(await there()).toEqual([10]);
  });

  it('has no theme that more asked for than were there', async () => {
    const themesAsked = [asked('Slapen', 3)];
    expect(await refusalOf(record({ themesAsked }, visitors.slice(0, 2)))).toBe('theme-asked-by-more');
    await record({ themesAsked }, visitors.slice(0, 3));
    expect(await there()).toEqual([3]);
  });

  it('that was held is planned no more', async () => {
    const { id: meetingId, version } = await record({ theme: 'Slapen' }, visitors);
    const planned = caller.meetings.plan({
      key: randomUUID(),
      meetingId,
      version,
      plan: { meetingOn: '2008-06-10' },
    });
    expect(await refusalOf(planned)).toBe('changed-meanwhile');
    expect(await meetings()).toMatchObject([{ status: 'done', theme: 'Slapen', meetingOn: today }]);
  });

  it('is the only one of its moment, also when two are planned at once', async () => {
    // A connection for each.
    await Promise.all(Array.from({ length: 5 }, meetings));
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => refusalOf(plan('2008-06-10'))));
    expect(outcomes.filter((refused) => refused === null)).toHaveLength(1);
  });

  it('with somebody who stops at the same moment is refused, or her stop is', async () => {
    const [visitingMotherId = ''] = visitors;
    const stop = () =>
      caller.leaving.stop({
        key: randomUUID(),
        visitingMotherId,
        version: 1,
        stop: { stoppedOn: '2008-05-10', stopReason: 'moved' },
        families: [],
      });
    const [recorded, stopped] = await Promise.all([refusalOf(record({}, visitors)), refusalOf(stop())]);
    expect([
      ['attendee-not-active', null],
      [null, 'recorded-after-stop'],
    ]).toContainEqual([recorded, stopped]);
  });

  it('is told to be left out of a list that is cut; the file holds all', async () => {
    await withActor(database.app, breda, (trx) =>
      sql`insert into mim.meeting (location_id, status, meeting_on)
        select 'breda', 'cancelled', date '2008-05-20' - n from generate_series(1, 502) as n`.execute(trx),
    );
    const both = callAs(database, anActor('coordinator', 'breda', 'ede'), today);
    await both.meetings.plan({ key: randomUUID(), locationId: 'ede', plan: { meetingOn: '2008-06-10' } });
    const list = await both.meetings.list();
    const of = (locationId: string) => list.meetings.filter((each) => each.locationId === locationId);
    expect(
      of('breda')
        .map(({ meetingOn }) => meetingOn)
        .toSorted()[0],
    ).toBe('2007-01-06');
    expect([of('breda').length, of('ede').length]).toEqual([500, 1]);
    const isCut = Object.fromEntries(list.locations.map((each) => [each.locationId, each.hasMore]));
    expect(isCut).toEqual({ breda: true, ede: false });
    const { rows, cut } = await both.meetings.export({ locationId: 'breda' });
    expect([rows.length, cut]).toEqual([502, false]);
  });

  it('that did not take place is told with why', async () => {
    const { id: meetingId = '', version = 0 } = await plan('2008-05-27');
    await caller.meetings.cancel({ meetingId, version, cancellation: { cancelReason: 'Te weinig.' } });
    expect(await meetings()).toMatchObject([{ status: 'cancelled', cancelReason: 'Te weinig.' }]);
  });

  it('that was recorded by mistake goes and comes back with who was there', async () => {
    const { id: meetingId = '', version = 0 } = await record({}, visitors);
    const { actionId } = await removeOne(caller, 'meeting', meetingId, version);
    expect(await meetings()).toEqual([]);
    await caller.actions.undo({ actionId });
    expect(await there()).toEqual([10]);
  });

  it('of another location is nowhere', async () => {
    const meetingId = await addMeeting(database.app, breda, visitors);
    const ede = callAs(database, anActor('coordinator', 'ede'), today);
    expect((await ede.meetings.list()).meetings).toEqual([]);
    expect(await refusalOf(removeOne(ede, 'meeting', meetingId, 1))).toBe('not-found');
  });
});

it('themes that are asked for are counted until a meeting is about them', async () => {
  const themes = async () => (await caller.meetings.list()).locations[0]?.themes;
  await record({ meetingOn: '2008-03-18', themesAsked: [asked('Slapen', 4), asked('Grenzen', 1)] }, visitors);
  await record({ meetingOn: '2008-04-22', themesAsked: [asked('slapen', 2)] }, visitors);
  expect(await themes()).toMatchObject([
    { theme: 'slapen', asked: 6 },
    { theme: 'Grenzen', asked: 1 },
  ]);
  await record({ theme: 'Slapen' }, visitors);
  expect(await themes()).toMatchObject([{ theme: 'Grenzen', asked: 1 }]);
});

it('the next meeting is asked for on Vandaag, by the rhythm of the location', async () => {
  expect(await tasks()).toEqual([]);
  const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' });
  const [visitingMotherId = ''] = visitors;
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2008-03-11' });
  expect(await tasks()).toEqual([['meeting-due', 'overdue', 'location']]);
  const { standing } = (await caller.meetings.list()).locations[0] ?? {};
  expect(standing).toMatchObject({ state: 'overdue', on: '2008-04-30' });
  await addMeeting(database.app, breda, [], { status: 'planned', meetingOn: '2008-05-13' });
  expect(await tasks()).toEqual([['meeting-to-record', 'due', 'location']]);
});
