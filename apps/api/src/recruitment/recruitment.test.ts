import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addApplicant,
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retentionAt } from '../retention/retention-actor.js';
import { retentionRound } from '../retention/retention-round.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'vele');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const applied = async (more: object = {}, sameAs: string | null = null) => {
  const applicant = {
    givenName: 'Vera',
    familyName: 'Demir',
    source: 'poster',
    appliedOn: '2008-05-01',
  } as const;
  const { id = '' } = await caller.recruitment.save({
    key: randomUUID(),
    applicant: { ...applicant, ...more },
    sameAs,
  });
  return id;
};
/** Removes somebody who was entered by mistake, with so many of what goes along. */
const remove = (id: string, version: number, seen: number) =>
  caller.removals.removeDossier({
    key: randomUUID(),
    kind: 'applicant',
    id,
    version,
    seen,
    removal: { reason: 'practice' },
  });
const get = (applicantId: string) => caller.recruitment.get({ applicantId });

type Step = Parameters<TestCaller['recruitment']['recordStep']>[0]['recorded'];
/** Takes a step with somebody, as she stands. */
async function take(applicantId: string, recorded: Step, more: object = {}) {
  const { version } = await get(applicantId);
  return caller.recruitment.recordStep({ key: randomUUID(), applicantId, version, recorded, ...more });
}
const talk: Step = { step: 'hold-talk', happenedOn: '2008-05-10', suitability: ['listens'] };
const yes = { step: 'accept', happenedOn: today, reason: 'suitable' } as const;

describe('somebody who applied', () => {
  it('is kept as she was filled in, stands first in the list, and can be changed and removed', async () => {
    const applicantId = await applied({
      phone: '06-1234 5678',
      sourceNote: 'De Brug',
      source: 'organisation',
    });
    const [line] = (await caller.recruitment.list({})).rows;
    expect(line).toMatchObject({ applicantId, name: 'Vera Demir', state: 'to-call', phone: '0612345678' });
    const { version } = await get(applicantId);
    const applicant = {
      givenName: 'Vera',
      source: 'poster',
      appliedOn: '2008-05-01',
      note: 'Via de bieb.',
    } as const;
    await caller.recruitment.save({ key: randomUUID(), applicantId, version, applicant });
    expect(await get(applicantId)).toMatchObject({ familyName: '', note: 'Via de bieb.', steps: [] });
    await take(applicantId, { step: 'call', happenedOn: today });
    expect(await refusalOf(remove(applicantId, version + 2, 0))).toBe('more-goes-along');
    const { actionId } = await remove(applicantId, version + 2, 1);
    expect(await refusalOf(get(applicantId))).toBe('not-found');
    expect(await caller.removals.dossiers()).toMatchObject([
      { kind: 'applicant', name: 'Vera', reason: 'practice', actionId },
    ]);
    await caller.actions.undo({ actionId });
    expect(await get(applicantId)).toMatchObject({ note: 'Via de bieb.' });
  });

  it('goes step by step to the waiting list, with what was found and why', async () => {
    const applicantId = await applied();
    await take(applicantId, { step: 'call', happenedOn: '2008-05-02', tryAgainOn: '2008-05-05' });
    expect(await get(applicantId)).toMatchObject({ state: 'to-call', tryAgainOn: '2008-05-05' });
    await take(applicantId, {
      step: 'plan-talk',
      happenedOn: '2008-05-05',
      talkOn: '2008-05-10',
      talkAt: '09:30',
    });
    expect(await get(applicantId)).toMatchObject({
      state: 'talk-planned',
      talkOn: '2008-05-10',
      talkAt: '09:30',
    });
    await take(applicantId, talk);
    const waiting = {
      step: 'put-on-waiting-list',
      happenedOn: '2008-05-12',
      reason: 'preparation-later',
      note: 'De groep is vol.',
    } as const;
    const { actionId } = await take(applicantId, waiting);
    const seen = await get(applicantId);
    expect(seen).toMatchObject({ state: 'waiting-list', talkOn: null, erasedOn: null });
    expect(seen.steps.map(({ step }) => step)).toEqual([
      'put-on-waiting-list',
      'hold-talk',
      'plan-talk',
      'call',
    ]);
    expect(seen.steps[0]).toMatchObject({ reason: 'preparation-later', note: 'De groep is vol.' });
    expect(seen.steps[1]).toMatchObject({ suitability: ['listens'] });
    await caller.actions.undo({ actionId });
    expect(await get(applicantId)).toMatchObject({ state: 'talk-held' });
  });

  it('keeps every talk that was agreed, also once it was moved and held', async () => {
    const applicantId = await applied();
    const agreed = (happenedOn: string, talkOn: string, talkAt: string) =>
      take(applicantId, { step: 'plan-talk', happenedOn, talkOn, talkAt, talkPlace: 'Buurthuis' });
    await agreed('2008-05-02', '2008-05-08', '10:00');
    await agreed('2008-05-06', '2008-05-10', '13:30');
    await take(applicantId, talk);
    const { steps } = await get(applicantId);
    const place = { talkPlace: 'Buurthuis' };
    expect(steps).toMatchObject([
      { step: 'hold-talk', talkOn: '2008-05-10', talkAt: '13:30', ...place },
      { step: 'plan-talk', talkOn: '2008-05-10', talkAt: '13:30', ...place },
      { step: 'plan-talk', talkOn: '2008-05-08', talkAt: '10:00', ...place },
    ]);
  });

  it('is refused what cannot be, and nothing is changed', async () => {
    const applicantId = await applied();
    expect(await refusalOf(take(applicantId, yes))).toBe('step-not-possible');
    expect(await refusalOf(take(applicantId, { step: 'call', happenedOn: '2008-05-21' }))).toBe(
      'step-in-future',
    );
    expect(await refusalOf(take(applicantId, { step: 'call', happenedOn: '2008-04-30' }))).toBe(
      'step-before-last',
    );
    expect(await refusalOf(take(applicantId, { step: 'decline', happenedOn: today }))).toBe('input-invalid');
    expect(await refusalOf(take(applicantId, talk, { version: 9 }))).toBe('changed-meanwhile');
    expect(await get(applicantId)).toMatchObject({ state: 'to-call', steps: [], version: 1 });
  });

  it('waits on Today until what is next is done', async () => {
    const applicantId = await applied();
    const kinds = async () =>
      (await caller.worklist.today()).tasks
        .filter(({ subject }) => subject.id === applicantId)
        .map(({ kind, title }) => `${kind}: ${title}`);
    expect(await kinds()).toEqual(['applicant-to-call: Vera Demir']);
    await take(applicantId, { step: 'plan-talk', happenedOn: '2008-05-05', talkOn: today });
    expect(await kinds()).toEqual(['first-talk: Vera Demir']);
    await take(applicantId, talk);
    expect(await kinds()).toEqual(['applicant-decision: Vera Demir']);
    await take(applicantId, { step: 'withdraw', happenedOn: today, reason: 'found-job' });
    expect(await kinds()).toEqual([]);
  });
});

describe('who is accepted', () => {
  it('is a visiting mother from that day on who cannot be matched yet, and undoing takes that back', async () => {
    const applicantId = await applied({ source: 'coordinator', town: 'Breda' });
    await take(applicantId, talk);
    const { actionId } = await take(applicantId, yes);
    const { visitingMotherId } = await get(applicantId);
    const made = await caller.visitingMothers.get({ visitingMotherId: visitingMotherId ?? '' });
    expect(made).toMatchObject({
      name: 'Vera Demir',
      person: { town: 'Breda' },
      facts: { startedOn: today, coordinatorFrom: today, preparedOn: null },
      isCoordinator: true,
      readiness: { ready: false },
    });
    expect(made.readiness.lacks).toEqual(['no-vog', 'confidentiality-missing']);
    expect((await caller.recruitment.list({})).rows.map((each) => each.applicantId)).not.toContain(
      applicantId,
    );
    const asked = { kind: 'applicant', id: applicantId } as const;
    expect(await caller.removals.dossier(asked)).toMatchObject({
      refusal: { code: 'applicant-is-visiting-mother' },
    });
    const removing = remove(applicantId, (await get(applicantId)).version, 2);
    expect(await refusalOf(removing)).toBe('applicant-is-visiting-mother');
    await caller.actions.undo({ actionId });
    expect(await get(applicantId)).toMatchObject({ state: 'talk-held', visitingMotherId: null });
  });

  it('can be a programme mother who has ended: one person, two roles in time', async () => {
    const ended = { state: 'ended', endedOn: '2008-01-31', endReason: 'completed' } as const;
    const { motherId } = await addTrajectory(database.app, breda, ended);
    const { mother } = await withActor(database.app, breda, async (trx) => ({
      mother: await trx
        .selectFrom('mim.person')
        .selectAll()
        .where('personId', '=', motherId)
        .executeTakeFirstOrThrow(),
    }));
    const applicantId = await applied({ givenName: mother.givenName, familyName: mother.familyName });
    const known = await caller.recruitment.known({ applicantId });
    expect(known.map(({ personId }) => personId)).toContain(motherId);
    await take(applicantId, talk);
    await take(applicantId, yes, { personId: motherId });
    const { visitingMotherId } = await get(applicantId);
    const made = await caller.visitingMothers.get({ visitingMotherId: visitingMotherId ?? '' });
    expect(made).toMatchObject({ personId: motherId, facts: { formerProgrammeMother: true } });
    const again = await applied();
    await take(again, talk);
    expect(await refusalOf(take(again, yes, { personId: motherId }))).toBe('already-visiting-mother');
  });

  it('waits for a decision again when the visiting mother was entered by mistake', async () => {
    const applicantId = await applied();
    await take(applicantId, talk);
    await take(applicantId, yes);
    const { visitingMotherId: id = '' } = await get(applicantId);
    const asked = { kind: 'visiting-mother', id: id ?? '' } as const;
    const { version } = await caller.removals.dossier(asked);
    const removal = { reason: 'practice' } as const;
    await caller.removals.removeDossier({ key: randomUUID(), ...asked, version, seen: 0, removal });
    expect(await get(applicantId)).toMatchObject({ state: 'talk-held', visitingMotherId: null });
  });
});

describe('who came to nothing', () => {
  it('is kept for the location’s days and then erased with all that was written of her', async () => {
    const marker = 'Merkteken';
    const applicantId = await applied({ givenName: marker, note: `${marker}-notitie` });
    await take(applicantId, { ...talk, note: `${marker}-gesprek` });
    await take(applicantId, {
      step: 'decline',
      happenedOn: '2008-05-12',
      reason: 'other',
      note: `${marker}-reden`,
    });
    expect(await get(applicantId)).toMatchObject({ erasedOn: '2008-06-12' });
    const kept = await addApplicant(database.app, breda, { givenName: 'Blijft' });
    const round = (day: string) => retentionRound(database.app, Temporal.PlainDate.from(day));
    expect(await round('2008-06-11')).toMatchObject({ applicants: 0, failures: [] });
    expect(await get(applicantId)).toMatchObject({ name: `${marker} Demir` });
    expect(await round('2008-06-12')).toMatchObject({ applicants: 1, failures: [] });
    expect(await refusalOf(get(applicantId))).toBe('not-found');
    expect(await get(kept)).toMatchObject({ name: 'Blijft Voorbeeld' });
    const { rows } = await withActor(database.app, retentionAt('breda'), (trx) =>
      sql`select from mim.row_change where before::text like ${`%${marker}%`}`.execute(trx),
    );
    expect(rows).toEqual([]);
    const [line] = await caller.retention.log();
    expect(line).toMatchObject({ kind: 'applicant', prospects: 1, calls: 2 });
  });
});

describe('somebody who was removed', () => {
  it('is erased with the words of why, once she was kept long enough', async () => {
    const id = await applied();
    const removal = { reason: 'other', note: 'Dit is Vera van hiernaast.' } as const;
    const input = { kind: 'applicant', id, version: 1, seen: 0, removal } as const;
    await caller.removals.removeDossier({ key: randomUUID(), ...input });
    const noteOf = () =>
      withActor(database.app, breda, (trx) =>
        trx.selectFrom('mim.removal').select('note').where('rowId', '=', id).executeTakeFirstOrThrow(),
      );
    expect(await noteOf()).toEqual({ note: removal.note });
    await retentionRound(database.app, Temporal.PlainDate.from('2100-01-01'));
    expect(await noteOf()).toEqual({ note: null });
    expect((await caller.removals.dossiers()).map(({ note }) => note)).not.toContain(removal.note);
  });
});

describe('another location', () => {
  it('is answered as if she were nowhere', async () => {
    const applicantId = await applied();
    const other = callAs(database, ede, today);
    expect(await refusalOf(other.recruitment.get({ applicantId }))).toBe('not-found');
    expect(await other.recruitment.list({ closedToo: true })).toEqual({ rows: [], hasMore: false });
    const step = {
      key: randomUUID(),
      applicantId,
      version: 1,
      recorded: { step: 'call', happenedOn: today },
    } as const;
    expect(await refusalOf(other.recruitment.recordStep(step))).toBe('not-found');
  });
});

it('a list that is cut says so, and has those of whom something is asked; the file holds all', async () => {
  const there = anActor('coordinator', 'vele');
  const by = callAs(database, there, today);
  await withActor(database.app, there, (trx) =>
    sql`insert into mim.applicant (location_id, given_name, family_name, name_search, name_sort, source, applied_on, state, state_on)
      select 'vele', 'Anna', 'Aa', 'anna aa', 'aa  anna', 'poster', '2008-01-07', 'declined', '2008-02-01'
      from generate_series(1, 1001)`.execute(trx),
  );
  const applicantId = await addApplicant(database.app, there, { familyName: 'Zwart' });
  const { rows, hasMore } = await by.recruitment.list({ closedToo: true });
  expect([rows.length, hasMore, rows[0]?.applicantId]).toEqual([1000, true, applicantId]);
  expect((await by.recruitment.list({})).hasMore).toBe(false);
  const file = await by.recruitment.export({ closedToo: true });
  expect([file.rows.length, file.cut]).toEqual([1002, false]);
});
