import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { fail, ok, Temporal } from '@mim/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../problems.js';
import { callAs, refusalOf } from '../testing/call-as.js';
import { readClock } from '../trpc/clock.js';
import { locationOfNew } from './location-of-change.js';
import { write } from './write.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const both = anActor('coordinator', 'breda', 'ede');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
afterAll(() => database.close());

const view = (name: string, by: 'name' | 'state' = 'name') => ({
  list: 'mothers' as const,
  name,
  view: { filter: {}, sort: { by, direction: 'ascending' as const } },
});
const rows = (actor = breda) =>
  withActor(database.app, actor, (trx) => trx.selectFrom('mim.saved_view').selectAll().execute());

describe('a change', () => {
  it('is done once when it is sent twice with one key, also at the same moment', async () => {
    const caller = callAs(database, breda, today);
    const input = { ...view('once'), key: randomUUID() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => caller.views.save(input)));
    expect(new Set(answers.map(({ actionId }) => actionId)).size).toBe(1);
    expect(answers.every((each) => each.version === 1)).toBe(true);
    expect(await caller.views.save(input)).toEqual(answers[0]);
  });

  it('is refused when its key belongs to something else, or to somebody else', async () => {
    const key = randomUUID();
    const caller = callAs(database, breda, today);
    await caller.views.save({ ...view('mine'), key });
    expect(await refusalOf(caller.views.save({ ...view('other'), key }))).toBe('key-reused');
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    expect(await refusalOf(colleague.views.save({ ...view('mine'), key }))).toBe('key-reused');
  });

  it('is undone as one, and the undoing too', async () => {
    const caller = callAs(database, breda, today);
    const { actionId, id } = await caller.views.save(view('undone'));
    const undone = await caller.actions.undo({ actionId });
    expect((await rows()).some(({ savedViewId }) => savedViewId === id)).toBe(false);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('undone-before');
    await caller.actions.undo({ actionId: undone.actionId });
    expect((await rows()).some(({ savedViewId }) => savedViewId === id)).toBe(true);
  });

  it('is not undone when its row was changed since', async () => {
    const caller = callAs(database, breda, today);
    const { actionId } = await caller.views.save(view('changed'));
    await caller.views.save(view('changed', 'state'));
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('of another location is one that does not exist', async () => {
    const { actionId, id = '' } = await callAs(database, ede, today).views.save(view('of-ede'));
    const caller = callAs(database, breda, today);
    for (const each of [actionId, randomUUID()])
      expect(await refusalOf(caller.actions.undo({ actionId: each }))).toBe('not-found');
    for (const each of [id, randomUUID()])
      expect(await refusalOf(caller.views.remove({ viewId: each }))).toBe('not-found');
  });

  it('of what a colleague keeps for herself is one that does not exist', async () => {
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    const saved = await colleague.views.save(view('hers'));
    const removed = await colleague.views.remove({ viewId: saved.id ?? '' });
    const caller = callAs(database, breda, today);
    for (const { actionId } of [saved, removed])
      expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('not-found');
    await colleague.actions.undo({ actionId: removed.actionId });
    expect((await rows({ ...breda, accountId: 'colleague' })).map(({ name }) => name)).toEqual(['hers']);
  });

  it('leaves nothing behind when its work fails or breaks', async () => {
    const context = contextOf(breda);
    const before = await counts();
    const writing = { what: 'views.save', location: locationOfNew('breda'), input: { key: randomUUID() } };
    const failing = write(context, writing, async ({ trx }) => {
      await trx
        .insertInto('mim.saved_view')
        .values({ locationId: 'breda', list: 'mothers', name: 'half', view: '{}' })
        .execute();
      return fail(problems.notFound);
    });
    expect(await failing).toEqual(fail(problems.notFound));
    await expect(
      write(context, writing, () => Promise.reject(new Error('the program broke'))),
    ).rejects.toThrow('the program broke');
    expect(await counts()).toEqual(before);
    expect(await write(context, writing, async () => ok({}))).toHaveProperty('value.actionId');
  });

  it('is refused with a day that cannot be right, wherever in it that stands', async () => {
    const before = await counts();
    const store = (on: string) =>
      write(
        { ...contextOf(breda), today: Temporal.PlainDate.from(today) },
        { what: 'visits.plan', location: locationOfNew('breda'), input: { plan: { visitOn: on } } as object },
        async () => ok({}),
      );
    for (const slip of ['2206-05-04', '2027-05-04', '1926-05-04'])
      expect(await store(slip)).toMatchObject({ ok: false, problem: { code: 'implausible-day' } });
    expect(await counts()).toEqual(before);
    expect(await store('2026-06-04')).toHaveProperty('value.actionId');
  });

  it('asks which location it is for when the account has several', async () => {
    const context = contextOf(both);
    const work = (locationId?: string) =>
      write(context, { what: 'views.save', location: locationOfNew(locationId), input: {} }, async (change) =>
        ok({ locationId: change.locationId }),
      );
    expect(await work()).toEqual(fail(problems.locationRequired));
    expect(await work('ede')).toMatchObject({ ok: true, value: { locationId: 'ede' } });
    expect(await work('tilburg')).toEqual(fail(problems.notFound));
  });
});

const contextOf = (actor: typeof breda) => ({
  ...readClock(),
  appDatabase: database.app,
  demo: false,
  account: null,
  actor,
});

const counts = () =>
  withActor(database.app, breda, async (trx) => ({
    views: (await trx.selectFrom('mim.saved_view').selectAll().execute()).length,
    actions: (await trx.selectFrom('mim.action').selectAll().execute()).length,
    keys: (await trx.selectFrom('mim.idempotency').selectAll().execute()).length,
    changes: (await trx.selectFrom('mim.row_change').selectAll().execute()).length,
  }));
