import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import type { Child } from '@mim/domain/registration';
import { aChild } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { finishedIntake } from '../testing/finished-intake.js';

const today = '2009-01-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let elsewhere: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

const noor = aChild({ childName: 'Noor', childBornOn: '2007-10-31' });
const finn = aChild({ childName: 'Finn', childBornOn: '2007-11-01' });
const sam = aChild({ childName: 'Sam', childBornOn: '2008-12-20' });

/** A mother who is visited since 3 March 2008 and last on 3 December. */
async function visited(children: readonly Child[] = [noor]) {
  const consent = { consentOn: '2008-01-21', programmeFit: 'mim' } as const;
  const { trajectoryId } = await addTrajectory(database.app, breda, {
    state: 'matched',
    ...consent,
    children,
  });
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
  for (const visitOn of ['2008-03-03', '2008-12-03'])
    await caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn } });
  return trajectoryId;
}
const page = (trajectoryId: string, as = caller) => as.mothers.page({ trajectoryId });
async function correct(trajectoryId: string, children: Child[]) {
  const { version } = (await page(trajectoryId)).trajectory;
  return caller.mothers.saveRegistration({ trajectoryId, version, registration: { children } });
}

describe('her children', () => {
  it('come along from a referral to her dossier, and each is found by name', async () => {
    const { id: prospectId = '' } = await caller.prospects.add({
      key: randomUUID(),
      prospect: {
        familyName: 'Tweelingen',
        referralSource: 'self',
        receivedOn: '2008-02-01',
        children: [
          { ...noor, childName: 'Pleun' },
          { ...finn, childName: 'Joppe' },
        ],
      },
    });
    expect((await caller.prospects.get({ prospectId })).childBornOn).toBe('2007-11-01');
    for (const text of ['pleun', 'jop', 'joppe pleun'])
      expect(await caller.mothers.search({ text })).toMatchObject([
        { id: prospectId, childNames: ['Pleun', 'Joppe'] },
      ]);
    const { trajectoryId } = await caller.intake.start({ key: randomUUID(), prospectId });
    const { intake } = await caller.intake.get({ trajectoryId });
    expect(intake.children.map(({ childName }) => childName)).toEqual(['Pleun', 'Joppe']);
    expect((await page(trajectoryId)).trajectory.childBornOn).toBe('2007-11-01');
    const [hit] = await caller.mothers.search({ text: 'joppe' });
    expect(hit).toMatchObject({ type: 'mother', trajectoryId, foundBy: 'child' });
  });

  it('are refused when one stands there twice, and with a birth that cannot be right', async () => {
    const trajectoryId = await visited();
    expect(await refusalOf(correct(trajectoryId, [noor, { ...noor, childName: 'noor' }]))).toBe(
      'input-invalid',
    );
    expect(await refusalOf(correct(trajectoryId, [noor, { ...sam, childBornOn: '2206-12-20' }]))).toBe(
      'input-invalid',
    );
  });

  it('can be known by name later, and by birth later', async () => {
    const trajectoryId = await visited([aChild({ childName: null, childBornOn: '2007-10-31' })]);
    await correct(trajectoryId, [
      { ...noor, childName: 'Noor' },
      { ...finn, childBornOn: null },
    ]);
    expect((await page(trajectoryId)).trajectory).toMatchObject({ childBornOn: '2007-10-31' });
    await correct(trajectoryId, [noor, finn]);
    expect((await page(trajectoryId)).trajectory).toMatchObject({
      childBornOn: '2007-11-01',
      children: [noor, finn],
    });
  });

  it('stand in the list and its file, by name and in the order of the birth that counts', async () => {
    const twins = await visited([
      { ...noor, childName: 'Lijstje', childBornOn: '2007-11-09' },
      { ...finn, childName: 'Lijstmaat', childBornOn: '2007-11-10' },
    ]);
    const older = await visited([aChild({ childName: 'Lijstoud', childBornOn: '2007-11-09' })]);
    const filter = { text: 'lijst' };
    const sort = { by: 'child-born', direction: 'ascending' } as const;
    const { rows } = await caller.mothers.list({ filter, sort });
    expect(rows.map(({ trajectoryId }) => trajectoryId)).toEqual([older, twins]);
    expect(rows.at(1)?.children.map(({ childName }) => childName)).toEqual(['Lijstje', 'Lijstmaat']);
  });
});

describe('the clock of a mother who is visited', () => {
  it('goes by the youngest once a twin is added, and back when that is undone', async () => {
    const trajectoryId = await visited();
    const before = (await page(trajectoryId)).trajectory;
    const { actionId } = await correct(trajectoryId, [noor, finn]);
    expect((await page(trajectoryId)).trajectory.childBornOn).toBe('2007-11-01');
    await caller.actions.undo({ actionId });
    expect((await page(trajectoryId)).trajectory).toEqual({ ...before, version: before.version + 2 });
  });

  it('stays with the child with whom she began when another is born', async () => {
    const trajectoryId = await visited();
    const { rhythm } = await page(trajectoryId);
    await correct(trajectoryId, [noor, sam]);
    const now = await page(trajectoryId);
    expect(now.trajectory).toMatchObject({ childBornOn: '2007-10-31', firstChild: true });
    expect(now.rhythm).toEqual(rhythm);
  });

  it('stays when a child dies, also of a mother of whom the last visit is late', async () => {
    const trajectoryId = await visited([noor, finn]);
    await correct(trajectoryId, [noor, { ...finn, childDied: true }]);
    expect((await page(trajectoryId)).trajectory).toMatchObject({
      childBornOn: '2007-11-01',
      children: [noor, { ...finn, childDied: true }],
    });
  });

  it('cannot be taken away with the last child, nor set against visits by taking out the one who counts', async () => {
    const trajectoryId = await visited();
    expect(await refusalOf(correct(trajectoryId, []))).toBe('fact-needed');
    const old = aChild({ childName: 'Bas', childBornOn: '2004-03-31' });
    await correct(trajectoryId, [noor, old]);
    expect((await page(trajectoryId)).trajectory.childBornOn).toBe('2007-10-31');
    expect(await refusalOf(correct(trajectoryId, [old]))).toBe('clock-child-removed');
    await correct(trajectoryId, [noor]);
    expect((await page(trajectoryId)).trajectory.children).toEqual([noor]);
  });
});

describe('children of a mother who goes elsewhere', () => {
  it('go along, and are gone from neither place by it', async () => {
    const trajectoryId = await visited([noor, finn]);
    const { version } = (await page(trajectoryId)).trajectory;
    const transfer = { toLocationId: 'ede', offeredOn: '2009-01-02', consentOn: '2009-01-02' };
    await caller.trajectories.transfer({ key: randomUUID(), trajectoryId, version, transfer });
    const [offered] = await elsewhere.trajectories.incomingTransfers();
    expect(offered?.payload.children).toEqual([noor, finn]);
    const { transferId = '', version: offer = 0 } = offered ?? {};
    const answer = { outcome: 'accepted', answeredOn: '2009-01-05', reason: null } as const;
    const taken = await elsewhere.trajectories.answerTransfer({ transferId, version: offer, answer });
    expect((await page(taken.trajectoryId ?? '', elsewhere)).trajectory).toMatchObject({
      children: [noor, finn],
      childBornOn: '2007-11-01',
    });
    expect((await page(trajectoryId)).trajectory.children).toEqual([noor, finn]);
  });
});

describe('an intake', () => {
  it('of twins is finished by the youngest of them', async () => {
    const { trajectoryId } = await finishedIntake(caller, {
      childBornOn: '2007-11-01',
      intakeOn: '2009-01-10',
      children: [noor, finn],
    });
    expect((await page(trajectoryId)).trajectory).toMatchObject({
      state: 'waiting',
      children: [noor, finn],
      childBornOn: '2007-11-01',
    });
  });
});

it('an import reads a child of each row', async () => {
  const list = {
    fileName: 'lijst.csv',
    headers: ['Naam', 'Naam kind', 'Geboortedatum kind'],
    rows: [['Sanne Rijtjes', 'Kees', '31-10-2008']],
  };
  await caller.imports.store({ key: randomUUID(), ...list });
  const [stored] = (await caller.prospects.list({ filter: { text: 'rijtjes' } })).rows;
  expect(stored?.children).toEqual([aChild({ childName: 'Kees', childBornOn: '2008-10-31' })]);
});

it('the birth beside her children follows from them, whatever was written', async () => {
  const { rows } = await withActor(database.app, breda, (trx) =>
    sql<{ wrong: number }>`
      select count(*)::integer as wrong from mim.trajectory as t
      where t.child_born_on is not null and not exists (
        select from jsonb_array_elements(t.children) as child
        where (child ->> 'childBornOn')::date = t.child_born_on
      )`.execute(trx),
  );
  expect(rows).toEqual([{ wrong: 0 }]);
});
