import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
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

let trajectoryId: string;
let first: string;
let second: string;
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda, { wish: 'no-preference' }));
  ({ visitingMotherId: first } = await addVisitingMother(database.app, breda));
  ({ visitingMotherId: second } = await addVisitingMother(database.app, breda));
});

const propose = (visitingMotherId: string) =>
  caller.matching.propose({ key: randomUUID(), trajectoryId, visitingMotherId });
const end = { endedOn: '2008-05-18', reason: 'no-rapport', endedBy: 'mother' } as const;

/** A match since 10 May 2008. */
async function matched(visitingMotherId: string, startsOn = '2008-05-10') {
  const { id: proposalId = '', version = 0 } = await propose(visitingMotherId);
  const answer = { outcome: 'accepted', answeredOn: today, startsOn } as const;
  const { matchId = '' } = await caller.matching.answerProposal({ proposalId, version, answer });
  return { matchId, version: 1 };
}

const candidates = () => caller.matching.candidates({ trajectoryId });
const state = async () => (await candidates()).mother.state;

describe('a mother who waits', () => {
  it('is listed with the days that she waits', async () => {
    const waiting = await caller.matching.waiting();
    expect(waiting.find((mother) => mother.trajectoryId === trajectoryId)).toMatchObject({
      name: 'Amina Voorbeeld',
      waitingSince: '2008-01-21',
      waitingDays: 120,
      proposal: null,
      earlierMatches: 0,
    });
  });

  it('stands beside the visiting mothers of her location, each explained', async () => {
    const { visitingMotherId: full } = await addVisitingMother(database.app, breda, { maximumFamilies: 0 });
    await addVisitingMother(database.app, ede);
    const found = (await candidates()).candidates;
    expect(found.map((each) => each.visitingMotherId)).toEqual(expect.arrayContaining([first, second, full]));
    expect(found.find((each) => each.visitingMotherId === full)).toMatchObject({
      eligible: false,
      lacks: ['full'],
    });
    for (const each of found)
      expect(each.criteria.every(({ explanation }) => explanation.nl !== '')).toBe(true);
  });
});

describe('a proposal', () => {
  it('is answered once; when both accept, their match begins and the mother is matched', async () => {
    const { id: proposalId = '', version = 0 } = await propose(first);
    expect(
      (await caller.matching.waiting()).find((each) => each.trajectoryId === trajectoryId),
    ).toMatchObject({
      proposal: { proposalId, visitingMotherId: first },
    });
    const answer = { outcome: 'accepted', answeredOn: today, startsOn: today } as const;
    await caller.matching.answerProposal({ proposalId, version, answer });
    expect(await candidates()).toMatchObject({
      mother: { state: 'matched' },
      proposals: [{ outcome: 'accepted' }],
      matches: [{ visitingMother: { id: first }, startedOn: today, endedOn: null }],
    });
    const again = caller.matching.answerProposal({ proposalId, version: version + 1, answer });
    expect(await refusalOf(again)).toBe('proposal-answered');
  });

  it('is refused beside another, and to whoever cannot be matched', async () => {
    const { visitingMotherId: unready } = await addVisitingMother(database.app, breda, { vogSeenOn: null });
    expect(await refusalOf(propose(unready))).toBe('not-eligible');
    await propose(first);
    expect(await refusalOf(propose(second))).toBe('proposal-open');
  });

  it('that was declined is kept, with its reason, and stands in the way of the same one', async () => {
    const { id: proposalId = '', version = 0 } = await propose(first);
    const answer = { outcome: 'declined-by-mother', answeredOn: today, reason: 'liever niet' } as const;
    await caller.matching.answerProposal({ proposalId, version, answer });
    expect(await candidates()).toMatchObject({ proposals: [{ reason: 'liever niet' }] });
    expect(await refusalOf(propose(first))).toBe('not-eligible');
    expect(await refusalOf(propose(second))).toBeNull();
  });

  it('need not be made to reject somebody, with the reason; taken back, she is a candidate again', async () => {
    const rejecting = { trajectoryId, visitingMotherId: first, rejection: { reason: 'haar buurvrouw' } };
    const rejected = () => caller.matching.reject({ key: randomUUID(), ...rejecting });
    const { id: proposalId = '', version = 0 } = await rejected();
    expect(await refusalOf(rejected())).toBe('not-eligible');
    expect(await refusalOf(propose(first))).toBe('not-eligible');
    const of = async (id: string) =>
      (await candidates()).candidates.find(({ visitingMotherId }) => visitingMotherId === id);
    expect(await of(first)).toMatchObject({ eligible: false, lacks: ['rejected'] });
    expect((await candidates()).proposals).toMatchObject([
      { outcome: 'rejected', answeredOn: today, reason: 'haar buurvrouw' },
    ]);
    await caller.matching.reconsider({ proposalId, version });
    expect(await of(first)).toMatchObject({ eligible: true, lacks: [] });
    expect(await refusalOf(caller.matching.reconsider({ proposalId, version: version + 1 }))).toBe(
      'not-rejected',
    );
  });

  it('that waits is answered, not rejected', async () => {
    await propose(first);
    const rejection = { reason: 'toch niet' };
    const call = caller.matching.reject({
      key: randomUUID(),
      trajectoryId,
      visitingMotherId: first,
      rejection,
    });
    expect(await refusalOf(call)).toBe('not-eligible');
  });

  it('leads to a match within a month, and to none after that', async () => {
    const { id: proposalId = '', version = 0 } = await propose(first);
    const answer = { outcome: 'accepted', answeredOn: today, startsOn: '2008-08-01' } as const;
    const call = caller.matching.answerProposal({ proposalId, version, answer });
    expect(await refusalOf(call)).toBe('match-in-future');
    expect(await candidates()).toMatchObject({ proposals: [{ outcome: 'proposed' }], matches: [] });
    const nextWeek = { ...answer, startsOn: '2008-05-26' };
    await caller.matching.answerProposal({ proposalId, version, answer: nextWeek });
    const [match] = (await candidates()).matches;
    expect(match).toMatchObject({ startedOn: '2008-05-26', endedOn: null });
    const tasks = (await caller.worklist.today()).tasks.filter((task) => task.trajectoryId === trajectoryId);
    expect(tasks.find(({ kind }) => kind === 'visit-not-planned')).toMatchObject({
      urgency: 'soon',
      since: '2008-05-26',
      action: { code: 'plan-visit' },
    });
  });

  it('of two at once, one is made', async () => {
    const outcomes = await Promise.all([refusalOf(propose(first)), refusalOf(propose(second))]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes).toContain('proposal-open');
  });
});

describe('the end of a match', () => {
  it('brings the mother back to those who wait, and cancels what was planned after it', async () => {
    const { matchId, version } = await matched(first);
    const plan = { visitOn: '2008-05-22' };
    const { id: visitId = '' } = await caller.visits.plan({ key: randomUUID(), trajectoryId, plan });
    await caller.matching.endMatch({ matchId, version, end });
    expect(await state()).toBe('waiting');
    expect(await caller.visits.get({ visitId })).toMatchObject({
      status: 'cancelled',
      cancelledBy: 'mother',
    });
    const again = caller.matching.endMatch({ matchId, version, end });
    expect(await refusalOf(again)).toBe('changed-meanwhile');
  });

  it('is refused before a visit of it, and before its start', async () => {
    const { matchId, version } = await matched(first);
    const visit = { visitOn: '2008-05-19' };
    await caller.visits.record({ key: randomUUID(), trajectoryId, visit });
    expect(await refusalOf(caller.matching.endMatch({ matchId, version, end }))).toBe(
      'match-end-before-visit',
    );
    const before = { ...end, endedOn: '2008-05-09' };
    expect(await refusalOf(caller.matching.endMatch({ matchId, version, end: before }))).toBe(
      'match-end-before-start',
    );
  });

  it('can be the start of the next, whose visits count for the same trajectory', async () => {
    const { matchId, version } = await matched(first);
    await caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn: '2008-05-12' } });
    expect(await state()).toBe('visited');
    const startsOn = '2008-05-18';
    const next = { key: randomUUID(), matchId, version, end, visitingMotherId: second, startsOn };
    const { id } = await caller.matching.rematch(next);
    expect(await candidates()).toMatchObject({
      mother: { state: 'matched' },
      matches: [
        { matchId: id, previousMatchId: matchId, visitingMother: { id: second }, endedOn: null },
        { matchId, endedOn: '2008-05-18', endReason: 'no-rapport', endedBy: 'mother' },
      ],
    });
    await caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn: '2008-05-19' } });
    expect(await trajectory()).toEqual({ state: 'visited', startedOn: '2008-05-12' });
  });

  it('is not taken when the next cannot begin', async () => {
    const { matchId, version } = await matched(first);
    const startsOn = '2008-08-01';
    const next = { key: randomUUID(), matchId, version, end, visitingMotherId: second, startsOn };
    expect(await refusalOf(caller.matching.rematch(next))).toBe('match-in-future');
    expect(await candidates()).toMatchObject({ matches: [{ matchId, endedOn: null }] });
  });

  it('is taken back as the action that it was', async () => {
    const { matchId, version } = await matched(first);
    const { actionId } = await caller.matching.endMatch({ matchId, version, end });
    await caller.actions.undo({ actionId });
    expect(await candidates()).toMatchObject({ mother: { state: 'matched' }, matches: [{ endedOn: null }] });
  });
});

describe('what is another’s', () => {
  it('is answered as what is nowhere, whatever is asked', async () => {
    const { matchId } = await matched(first);
    const { trajectoryId: waiting } = await addTrajectory(database.app, breda);
    const proposal = await caller.matching.propose({
      key: randomUUID(),
      trajectoryId: waiting,
      visitingMotherId: second,
    });
    const other = callAs(database, ede, today);
    const { trajectoryId: own } = await addTrajectory(database.app, ede);
    const answer = { outcome: 'withdrawn', answeredOn: today } as const;
    const asked = (of: { mother: string; visitor: string; match: string; proposal: string }) => [
      other.matching.candidates({ trajectoryId: of.mother }),
      other.matching.propose({ key: randomUUID(), trajectoryId: of.mother, visitingMotherId: of.visitor }),
      other.matching.propose({ key: randomUUID(), trajectoryId: own, visitingMotherId: of.visitor }),
      other.matching.answerProposal({ proposalId: of.proposal, version: 1, answer }),
      other.matching.endMatch({ matchId: of.match, version: 1, end }),
      other.matching.rematch({
        key: randomUUID(),
        matchId: of.match,
        version: 1,
        end,
        visitingMotherId: of.visitor,
        startsOn: today,
      }),
    ];
    const nothing = {
      mother: randomUUID(),
      visitor: randomUUID(),
      match: randomUUID(),
      proposal: randomUUID(),
    };
    const foreign = { mother: trajectoryId, visitor: first, match: matchId, proposal: proposal.id ?? '' };
    for (const of of [foreign, nothing]) {
      const answers = await Promise.all(asked(of).map((call) => refusalOf(call)));
      expect(new Set(answers)).toEqual(new Set(['not-found']));
    }
  });
});

/** The trajectory as it is now. */
const trajectory = () =>
  withActor(database.app, breda, (trx) =>
    trx
      .selectFrom('mim.trajectory')
      .select(['state', 'startedOn'])
      .where('trajectoryId', '=', trajectoryId)
      .executeTakeFirstOrThrow(),
  );
