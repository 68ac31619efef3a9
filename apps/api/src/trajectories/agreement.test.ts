import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { aChild } from '@mim/domain/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2009-01-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
/** A mother with a child of 15 December 2007, who is matched since 11 February 2008. */
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());
beforeEach(async () => {
  const consent = { consentOn: '2008-01-21', programmeFit: 'mim' } as const;
  ({ trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched', ...consent }));
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
});

const page = () => caller.mothers.page({ trajectoryId });
const record = (visitOn: string) =>
  caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn } });
const cancellation = { status: 'cancelled', cancelledBy: 'mother' } as const;
async function recorded(visitOn: string) {
  const { id: visitId = '', version = 0, actionId } = await record(visitOn);
  return { visitId, version, actionId };
}
const born = (childBornOn: string) => ({ children: [aChild({ childBornOn })] });

async function correct(registration: object) {
  const { version } = (await page()).trajectory;
  return caller.mothers.saveRegistration({ trajectoryId, version, registration });
}
async function end(endedOn: string, reason: 'completed' | 'moved') {
  const { version } = (await page()).trajectory;
  return caller.trajectories.end({ trajectoryId, version, end: { endedOn, reason, note: null } });
}

describe('correcting the facts of a mother who is visited', () => {
  it('cannot empty what her intake needed, nor set it against her visits', async () => {
    await record('2008-03-03');
    await record('2008-12-03');
    const before = (await page()).trajectory;
    for (const [registration, code] of [
      [{ children: [] }, 'fact-needed'],
      [{ consentOn: null }, 'fact-needed'],
      [{ programmeFit: null }, 'fact-needed'],
      [born('2008-12-04'), 'born-long-after-start'],
      [born('2007-06-03'), 'visits-past-end-age'],
      [{ intakeOn: '2008-02-12' }, 'intake-after-start'],
      [{ referredOn: '2008-01-22' }, 'intake-before-referral'],
      [{ consentOn: '2009-01-21' }, 'intake-in-future'],
    ] as const)
      expect(await refusalOf(correct(registration))).toBe(code);
    expect((await page()).trajectory).toEqual(before);
    await correct({ ...born('2007-06-04'), consentOn: '2008-01-22', household: 'single' });
    expect((await page()).trajectory).toMatchObject({ childBornOn: '2007-06-04', household: 'single' });
  });

  it('nor by a step of the intake', async () => {
    await record('2008-03-03');
    const { version, firstChild } = (await page()).trajectory;
    const values = { firstChild, children: [aChild({ childBornOn: null, childName: 'Noor' })] };
    const step = caller.intake.saveStep({ trajectoryId, version, step: 'child', values });
    expect(await refusalOf(step)).toBe('fact-needed');
  });

  it('takes a birth that makes visits late once an extension is recorded', async () => {
    await record('2008-12-03');
    const { version } = (await page()).trajectory;
    const extension = { extendedOn: today, untilOn: '2009-12-31', reason: 'network-weak' } as const;
    await caller.trajectories.extend({ trajectoryId, version, extension });
    await correct(born('2007-06-03'));
    expect((await page()).trajectory.childBornOn).toBe('2007-06-03');
  });

  it('cannot take from a completed trajectory what makes it so', async () => {
    const first = await recorded('2008-03-03');
    await correct(born('2007-07-20'));
    await end('2008-12-31', 'completed');
    expect(await refusalOf(correct(born('2007-08-01')))).toBe('completed-too-young');
    const { visitId, version } = first;
    expect(await refusalOf(caller.visits.cancel({ visitId, version, cancellation }))).toBe(
      'completed-without-visit',
    );
  });
});

describe('changing visits', () => {
  it('cannot put the first visit long before the birth, or the only one before the match', async () => {
    await correct(born('2008-12-01'));
    expect(await refusalOf(record('2008-02-29'))).toBe('born-long-after-start');
    const { visitId, version } = await recorded('2008-03-01');
    const visit = { visitOn: '2008-02-10' };
    expect(await refusalOf(caller.visits.change({ visitId, version, visit }))).toBe('visit-before-match');
  });
});

describe('undoing', () => {
  it('does not bring back a visit after the end', async () => {
    await record('2008-03-03');
    const { visitId, version } = await recorded('2008-06-10');
    const { actionId } = await caller.visits.cancel({ visitId, version, cancellation });
    await end('2008-06-01', 'moved');
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('does not bring back an end before a visit', async () => {
    await record('2008-03-03');
    await end('2008-06-01', 'moved');
    const { version } = (await page()).trajectory;
    const reopening = { reopenedOn: '2008-06-09', reason: 'Zij is er weer.' };
    const { actionId } = await caller.trajectories.reopen({ trajectoryId, version, reopening });
    await record('2008-06-12');
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('does not take away the visit at which she has come to start', async () => {
    const first = await recorded('2008-03-03');
    const second = await recorded('2008-04-03');
    await caller.visits.cancel({ visitId: first.visitId, version: first.version, cancellation });
    expect((await page()).trajectory.startedOn).toBe('2008-04-03');
    expect(await refusalOf(caller.actions.undo({ actionId: second.actionId }))).toBe('start-differs');
    expect((await page()).visits).toHaveLength(2);
  });

  it('takes back what nothing rests on', async () => {
    await record('2008-03-03');
    const { actionId } = await recorded('2008-04-03');
    await caller.actions.undo({ actionId });
    expect((await page()).visits).toHaveLength(1);
    const corrected = await correct(born('2007-12-16'));
    await caller.actions.undo({ actionId: corrected.actionId });
    expect((await page()).trajectory.childBornOn).toBe('2007-12-15');
  });
});

describe('a mother who is offered to another location', () => {
  const offer = async (offeredOn: string) => {
    const { version } = (await page()).trajectory;
    const transfer = { toLocationId: 'ede', offeredOn, consentOn: offeredOn, passOn: [] };
    return caller.trajectories.transfer({ trajectoryId, version, transfer });
  };

  it('has left no earlier than she came', async () => {
    expect(await refusalOf(offer('2008-01-20'))).toBe('transfer-before-start');
  });

  it('is taken over with her child’s birth, which stays once she is visited there', async () => {
    await offer('2009-01-02');
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    const [offered] = await elsewhere.trajectories.incomingTransfers();
    const answer = { outcome: 'accepted', answeredOn: '2009-01-05', reason: null } as const;
    const { transferId = '', version = 0 } = offered ?? {};
    const taken = await elsewhere.trajectories.answerTransfer({ transferId, version, answer });
    const received = { trajectoryId: taken.trajectoryId ?? '', version: 1 };
    const emptied = { ...received, registration: { children: [] } };
    expect(await refusalOf(elsewhere.mothers.saveRegistration(emptied))).toBe('fact-needed');
    const partly = { ...received, registration: { programmeFit: 'mim', consentOn: null } } as const;
    expect(await refusalOf(elsewhere.mothers.saveRegistration(partly))).toBeNull();
  });
});
