import { randomUUID } from 'node:crypto';
import { type Actor, withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { addDays } from '@mim/domain/kernel';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';
import { mostCovers } from './covers.repository.js';

const today = '2008-05-20';
const bea: Actor = { ...anActor('coordinator', 'breda'), accountId: 'bea' };

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, bea, today);
  const members = [
    ['bea', 'breda'],
    ['carla', 'breda'],
    ['dina', 'breda'],
    ['emma', 'ede'],
  ] as const;
  await withActor(database.app, anActor('administrator'), (trx) =>
    trx
      .insertInto('mim.membership')
      .values(members.map(([accountId, locationId]) => ({ accountId, role: 'coordinator', locationId })))
      .execute(),
  );
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const { coverId, version } of (await caller.covers.list()).covers)
    await removeOne(caller, 'cover', coverId, version);
});

const june = { absentId: 'bea', coveredById: 'carla', firstDay: '2008-06-02', lastDay: '2008-06-20' };
const save = (change: Partial<Omit<typeof june, 'lastDay'>> & { lastDay?: string | null } = {}, more = {}) =>
  caller.covers.save({ key: randomUUID(), cover: { ...june, ...change }, ...more });

it('a cover is seen by both until it is over', async () => {
  await save();
  const carla = callAs(database, { ...bea, accountId: 'carla' }, '2008-06-20');
  expect(await carla.covers.list()).toMatchObject({
    ownId: 'carla',
    covers: [{ absent: { id: 'bea' }, coveredBy: { id: 'carla' }, lastDay: '2008-06-20' }],
  });
  const later = callAs(database, bea, '2008-06-21');
  expect((await later.covers.list()).covers).toEqual([]);
});

it('a list of more covers than it shows says so', async () => {
  const days = Array.from({ length: mostCovers + 1 }, (_, place) => addDays('2008-06-02', place));
  await withActor(database.app, bea, (trx) =>
    trx
      .insertInto('mim.cover')
      .values(
        days.map((day) => ({
          locationId: 'breda',
          absentId: 'bea',
          coveredById: 'carla',
          firstDay: day,
          lastDay: day,
        })),
      )
      .execute(),
  );
  const { covers, hasMore } = await caller.covers.list();
  expect([covers.length, hasMore]).toEqual([mostCovers, true]);
  await withActor(database.app, bea, (trx) =>
    trx.deleteFrom('mim.cover').where('locationId', '=', 'breda').execute(),
  );
  expect(await caller.covers.list()).toMatchObject({ covers: [], hasMore: false });
});

it('only colleagues of the location can be chosen', async () => {
  const { coordinators } = await caller.covers.list();
  expect(coordinators.map(({ id }) => id)).toEqual(['bea', 'carla', 'dina']);
  expect(await refusalOf(save({ coveredById: 'emma' }))).toBe('not-found');
});

it('a cover has an end, and nobody covers for herself or while she is away', async () => {
  expect(await refusalOf(save({ lastDay: null }))).toBe('input-invalid');
  expect(await refusalOf(save({ coveredById: 'bea' }))).toBe('cover-by-herself');
  await save();
  expect(await refusalOf(save({ coveredById: 'dina' }))).toBe('cover-overlaps');
  expect(await refusalOf(save({ absentId: 'dina', coveredById: 'bea' }))).toBe('cover-by-absent');
});

it('two who agree covers at once keep the rules of one after the other', async () => {
  // A connection for each.
  await Promise.all(Array.from({ length: 5 }, () => caller.covers.list()));
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => refusalOf(save())));
  expect(outcomes.filter((refused) => refused === null)).toHaveLength(1);
});

it('a cover that is put back keeps the rules', async () => {
  const { id: coverId = '', version = 0 } = await save();
  const { actionId } = await removeOne(caller, 'cover', coverId, version);
  await save({ coveredById: 'dina' });
  expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('cover-overlaps');
  expect((await caller.covers.list()).covers).toMatchObject([{ coveredBy: { id: 'dina' } }]);
});

it('a cover is changed, removed and put back', async () => {
  const { id: coverId = '', version = 0 } = await save();
  const changed = await save({ lastDay: '2008-06-27' }, { coverId, version });
  const ends = async () => (await caller.covers.list()).covers.map(({ lastDay }) => lastDay);
  expect(await ends()).toEqual(['2008-06-27']);
  const { actionId } = await removeOne(caller, 'cover', coverId, changed.version ?? 0);
  expect(await ends()).toEqual([]);
  await caller.actions.undo({ actionId });
  expect(await ends()).toEqual(['2008-06-27']);
});

it('a cover of another location is nowhere', async () => {
  const { id: coverId = '', version = 0 } = await save();
  const ede = callAs(database, { ...anActor('coordinator', 'ede'), accountId: 'emma' }, today);
  expect((await ede.covers.list()).covers).toEqual([]);
  expect(await refusalOf(removeOne(ede, 'cover', coverId, version))).toBe('not-found');
});
