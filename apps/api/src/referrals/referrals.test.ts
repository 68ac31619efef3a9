import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
let other: TestCaller;
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  other = callAs(database, ede, today);
});
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda, { childBornOn: '2007-12-15' }));
});
afterAll(() => database.close());

const referral = {
  direction: 'out',
  referredOn: '2008-04-20',
  programme: 'mental-health',
  reason: 'Zij slaapt slecht.',
} as const;
type Referral = Parameters<TestCaller['referrals']['add']>[0]['referral'];
const refer = async (more: Partial<Referral> = {}) => {
  const input = { key: randomUUID(), trajectoryId, referral: { ...referral, ...more } };
  const { id = '' } = await caller.referrals.add(input);
  return id;
};
type Step = Parameters<TestCaller['referrals']['step']>[0]['step'];
const step = async (referralId: string, taken: Step) =>
  caller.referrals.step({
    referralId,
    version: (await caller.referrals.get({ referralId })).version,
    step: taken,
  });
const service = {
  name: 'Taalhuis',
  kind: 'language',
  purpose: 'Nederlandse les.',
  phone: '0612345678',
} as const;

describe('a referral', () => {
  it('is recorded once, and followed until she was there and was asked after it', async () => {
    const input = { key: randomUUID(), trajectoryId, referral };
    const added = await caller.referrals.add(input);
    expect(await caller.referrals.add(input)).toEqual(added);
    const referralId = added.id ?? '';
    await step(referralId, { state: 'accepted', reachedOn: '2008-04-25' });
    await step(referralId, { state: 'connected', reachedOn: '2008-05-06', note: 'Zij ging alleen.' });
    await step(referralId, { state: 'asked-after', reachedOn: today });
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      state: 'asked-after',
      stateOn: today,
      steps: [
        { state: 'accepted', reachedOn: '2008-04-25', note: null },
        { state: 'connected', reachedOn: '2008-05-06', note: 'Zij ging alleen.' },
        { state: 'asked-after', reachedOn: today, note: null },
      ],
    });
    const { referrals } = await caller.mothers.page({ trajectoryId });
    expect(referrals).toMatchObject([{ referralId, state: 'asked-after' }]);
  });

  it('is refused a step before it was sent, in the future or out of order, and loses nothing by it', async () => {
    const referralId = await refer();
    const refused = (state: Step['state'], reachedOn: string) =>
      refusalOf(step(referralId, { state, reachedOn }));
    expect(await refused('connected', '2008-04-19')).toBe('referral-step-before-sent');
    expect(await refused('connected', '2008-05-21')).toBe('referral-step-in-future');
    expect(await refused('asked-after', today)).toBe('referral-step-out-of-order');
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      state: 'sent',
      steps: [],
      version: 1,
    });
  });

  it('is noted first and sent later, which Today asks after', async () => {
    const referralId = await refer({ state: 'noted' });
    const tasks = async (on = today) =>
      (await callAs(database, breda, on).worklist.today()).tasks
        .filter(({ action }) => action.target?.id === referralId)
        .map(({ kind }) => kind);
    expect(await tasks('2008-04-20')).toEqual([]);
    expect(await tasks('2008-04-21')).toEqual(['referral-to-send']);
    await step(referralId, { state: 'sent', reachedOn: '2008-05-06' });
    expect(await tasks()).toEqual([]);
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      referredOn: '2008-04-20',
      state: 'sent',
      stateOn: '2008-05-06',
      steps: [{ state: 'noted' }, { state: 'sent' }],
    });
  });

  it('is corrected by the rules of a new one, with what came after it, and that is undone', async () => {
    const { id: serviceId = '' } = await caller.services.add({
      key: randomUUID(),
      service: { ...service, name: 'Oud' },
    });
    const referralId = await refer();
    await step(referralId, { state: 'accepted', reachedOn: '2008-05-06' });
    const before = await caller.referrals.get({ referralId });
    const correct = async (more: object) =>
      caller.referrals.correct({
        referralId,
        version: (await caller.referrals.get({ referralId })).version,
        correction: { ...referral, ...more },
      });
    expect(await refusalOf(correct({ referredOn: '2008-05-07' }))).toBe('referral-after-step');
    expect(await refusalOf(correct({ referredOn: '2008-05-21' }))).toBe('referral-in-future');
    expect(await refusalOf(correct({ programme: 'home-start' }))).toBe('home-start-request-unknown');
    await caller.services.change({
      serviceId,
      version: 1,
      service: { ...service, name: 'Oud', isRetired: true },
    });
    expect(await refusalOf(correct({ serviceId }))).toBe('service-retired');
    const { actionId } = await correct({
      referredOn: '2008-04-22',
      reason: 'Zij sliep slecht.',
      note: 'Gebeld.',
    });
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      referredOn: '2008-04-22',
      reason: 'Zij sliep slecht.',
      note: 'Gebeld.',
      state: 'accepted',
      stateOn: '2008-05-06',
    });
    await caller.actions.undo({ actionId });
    const undone = await caller.referrals.get({ referralId });
    expect({ ...undone, version: before.version }).toEqual(before);
  });

  it('comes back a step that was taken by mistake, and no further than the referral itself', async () => {
    const referralId = await refer();
    await step(referralId, { state: 'waiting-list', reachedOn: '2008-04-25' });
    await step(referralId, { state: 'accepted', reachedOn: '2008-05-06' });
    const back = async () =>
      caller.referrals.takeStepBack({
        referralId,
        version: (await caller.referrals.get({ referralId })).version,
      });
    const { actionId } = await back();
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      state: 'waiting-list',
      stateOn: '2008-04-25',
    });
    await caller.actions.undo({ actionId });
    expect(await caller.referrals.get({ referralId })).toMatchObject({ state: 'accepted' });
    await back();
    await back();
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      state: 'sent',
      stateOn: '2008-04-20',
      steps: [],
    });
    expect(await refusalOf(back())).toBe('referral-without-step');
  });

  it('to Instapje is noted until her child is 1 year', async () => {
    expect(await refusalOf(refer({ programme: 'instapje' }))).toBe('child-too-young-for-programme');
    const referralId = await refer({ programme: 'instapje', state: 'noted' });
    expect(await refusalOf(step(referralId, { state: 'sent', reachedOn: today }))).toBe(
      'child-too-young-for-programme',
    );
  });

  it('has a programme or an entry of the own directory', async () => {
    await expect(refer({ programme: null })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const { id: theirs = '' } = await other.services.add({ key: randomUUID(), service });
    expect(await refusalOf(refer({ programme: null, serviceId: theirs }))).toBe('not-found');
    const { id: serviceId = '' } = await caller.services.add({ key: randomUUID(), service });
    const referralId = await refer({ programme: null, serviceId });
    expect(await caller.referrals.get({ referralId })).toMatchObject({ organisation: 'Taalhuis', serviceId });
    expect((await caller.referrals.list({ serviceId })).rows).toHaveLength(1);
  });

  it('waits on Today for an answer, and then for her being there', async () => {
    const tasks = async (on: string, referralId: string) =>
      (await callAs(database, breda, on).worklist.today()).tasks
        .filter(({ action }) => action.target?.id === referralId)
        .map(({ kind }) => kind);
    const referralId = await refer();
    expect(await tasks('2008-05-18', referralId)).toEqual([]);
    expect(await tasks('2008-05-19', referralId)).toEqual(['referral-unanswered']);
    await step(referralId, { state: 'accepted', reachedOn: today });
    expect(await tasks(today, referralId)).toEqual([]);
    expect(await tasks('2008-06-18', referralId)).toEqual(['referral-to-ask-after']);
  });

  it('to Boekenbaby’s beside MIM asks for its books one after another, each once', async () => {
    const referralId = await refer({ direction: 'beside', programme: 'boekenbabys' });
    const give = async (book: 'first' | 'second', givenOn = today) =>
      caller.referrals.giveBook({
        referralId,
        version: (await caller.referrals.get({ referralId })).version,
        given: { book, givenOn },
      });
    const due = async () =>
      (await caller.worklist.today()).tasks
        .filter(({ kind }) => kind === 'book-due')
        .map(({ since }) => since);
    expect(await due()).toEqual(['2008-04-20']);
    const { actionId } = await give('first');
    expect(await refusalOf(give('first'))).toBe('book-given-before');
    expect(await refusalOf(give('second', '2008-05-21'))).toBe('book-in-future');
    await give('second');
    expect(await due()).toEqual([]);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('comes back a step when that is undone, and whole when its removal is', async () => {
    const referralId = await refer();
    const { actionId } = await step(referralId, { state: 'declined', reachedOn: today });
    await caller.actions.undo({ actionId });
    expect(await caller.referrals.get({ referralId })).toMatchObject({
      state: 'sent',
      stateOn: '2008-04-20',
      steps: [],
    });
    const before = await caller.referrals.get({ referralId });
    const of = { kind: 'referral', id: referralId, version: before.version } as const;
    const removed = await caller.removals.remove({
      key: randomUUID(),
      ...of,
      removal: { reason: 'practice' },
    });
    expect(await refusalOf(caller.referrals.get({ referralId }))).toBe('not-found');
    await caller.actions.undo({ actionId: removed.actionId });
    expect(await caller.referrals.get({ referralId })).toEqual(before);
  });

  it('of another location is answered as one that is nowhere', async () => {
    const referralId = await refer();
    for (const id of [referralId, randomUUID()]) {
      expect(await refusalOf(other.referrals.get({ referralId: id }))).toBe('not-found');
      const taken = { state: 'accepted', reachedOn: today } as const;
      expect(await refusalOf(other.referrals.step({ referralId: id, version: 1, step: taken }))).toBe(
        'not-found',
      );
    }
    expect((await other.referrals.list({})).rows).toEqual([]);
  });
});

describe('the local directory', () => {
  it('is kept by the location: added to, changed, and taken out of while no referral names it', async () => {
    const library = { ...service, name: 'Bibliotheek' };
    const { id: serviceId = '' } = await caller.services.add({ key: randomUUID(), service: library });
    const retired = { ...library, isRetired: true, website: 'www.taalhuis.example' };
    await caller.services.change({ serviceId, version: 1, service: retired });
    const find = async (from: TestCaller) =>
      (await from.services.list({})).find((each) => each.serviceId === serviceId);
    expect(await find(caller)).toMatchObject({
      isRetired: true,
      website: 'https://www.taalhuis.example',
      referrals: 0,
      version: 2,
    });
    expect(await find(other)).toBeUndefined();
    expect(await refusalOf(refer({ serviceId }))).toBe('service-retired');
    await caller.services.change({ serviceId, version: 2, service: { ...retired, isRetired: false } });
    const referralId = await refer({ serviceId });
    expect(await refusalOf(removeOne(caller, 'service', serviceId, 3))).toBe('service-is-named');
    const of = { kind: 'referral', id: referralId, version: 1 } as const;
    await caller.removals.remove({ key: randomUUID(), ...of, removal: { reason: 'practice' } });
    const { actionId } = await removeOne(caller, 'service', serviceId, 3);
    expect(await find(caller)).toBeUndefined();
    await caller.actions.undo({ actionId });
    expect(await find(caller)).toMatchObject({ name: 'Bibliotheek' });
  });

  it('takes no entry that it has in another spelling, also of two at the same moment, nor a name that another has', async () => {
    const add = (name: string, by = caller) =>
      by.services.add({ key: randomUUID(), service: { ...service, name } });
    const outcomes = await Promise.all(
      [add('Stichting M.E.É.'), add('stichting mee')].map((each) => refusalOf(each)),
    );
    expect(outcomes.toSorted()).toEqual([null, 'service-known'].toSorted());
    expect(await refusalOf(add('Stichting MEE', other))).toBeNull();
    const { id: serviceId = '' } = await add('Buurthuis');
    const change = (name: string, version: number) =>
      caller.services.change({ serviceId, version, service: { ...service, name } });
    expect(await refusalOf(change('STICHTING MEE', 1))).toBe('service-known');
    expect(await refusalOf(change('Buurt-huis', 1))).toBeNull();
  });

  it('takes no entry back that stands there anew in another spelling', async () => {
    const add = (name: string) => caller.services.add({ key: randomUUID(), service: { ...service, name } });
    const { id: serviceId = '', version = 0 } = await add('Wereldhuis');
    const { actionId } = await removeOne(caller, 'service', serviceId, version);
    const again = await add('wereld-huis');
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('name-taken');
    await removeOne(caller, 'service', again.id ?? '', again.version ?? 0);
    await caller.actions.undo({ actionId });
  });

  it('takes no entry without a name, a kind and what it is for', async () => {
    for (const missing of ['name', 'kind', 'purpose'] as const) {
      const input = { key: randomUUID(), service: { ...service, [missing]: undefined } as never };
      await expect(caller.services.add(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });
});

describe('one referral', () => {
  it('stands once, also when two record it at the same time, or an undo would bring it back', async () => {
    const twin = { ...referral, referredOn: '2008-05-02', reason: 'Twee tegelijk.' };
    const record = (by: TestCaller) =>
      by.referrals.add({ key: randomUUID(), trajectoryId, referral: { ...twin } });
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    const outcomes = await Promise.all([refusalOf(record(caller)), refusalOf(record(colleague))]);
    expect(outcomes.toSorted()).toEqual([null, 'referral-twice']);

    const first = await caller.referrals.add({
      key: randomUUID(),
      trajectoryId,
      referral: { ...twin, reason: 'Nog eens.' },
    });
    const undone = await caller.actions.undo({ actionId: first.actionId });
    await refer({ ...twin, reason: 'Nog eens.' });
    expect(await refusalOf(caller.actions.undo({ actionId: undone.actionId }))).toBe('referral-twice');
  });

  it('does not become another by a correction', async () => {
    await refer({ referredOn: '2008-05-05', reason: 'Een.' });
    const id = await refer({ referredOn: '2008-05-05', reason: 'Twee.' });
    const correction = { ...referral, referredOn: '2008-05-05', reason: 'Een.' };
    expect(await refusalOf(caller.referrals.correct({ referralId: id, version: 1, correction }))).toBe(
      'referral-twice',
    );
  });
});
