import { randomUUID } from 'node:crypto';
import {
  addApplicant,
  addLocations,
  addPerson,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-20';
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

const ended = {
  state: 'ended',
  startedOn: '2024-03-01',
  endedOn: '2025-06-30',
  endReason: 'completed',
} as const;
let number = 0;
/** A name that nobody else has. */
const another = () => ({ givenName: `Moeder${++number}`, familyName: `van der Familie${number}` });
const applying = { source: 'poster', appliedOn: today } as const;

const apply = (applicant: object, more: object = {}) =>
  caller.recruitment.save({
    key: randomUUID(),
    applicant: { ...applying, ...applicant },
    ...more,
  } as Parameters<TestCaller['recruitment']['save']>[0]);
const add = (person: object, more: object = {}) =>
  caller.visitingMothers.save({
    key: randomUUID(),
    person,
    facts: {},
    ...more,
  } as Parameters<TestCaller['visitingMothers']['save']>[0]);

describe('somebody who may be known already', () => {
  it('is not added before it is said who she is: by her name in another spelling, her telephone or her birth', async () => {
    const name = another();
    const [phone, bornOn] = ['0698765432', '1979-12-24'];
    await addPerson(database.app, breda, { ...name, phone, bornOn });
    const written = { givenName: name.givenName.toUpperCase(), familyName: `v.d. Familie${number}` };
    expect(await refusalOf(apply(written))).toBe('known-person-not-judged');
    expect(await refusalOf(add({ ...another(), phone: '06-98765432' }))).toBe('known-person-not-judged');
    expect(await refusalOf(add({ ...written, bornOn }))).toBe('known-person-not-judged');
    expect(await refusalOf(add({ ...another(), bornOn }))).toBeNull();
  });

  it('is found among who applied, visiting mothers and programme mothers, each with what she is and whether she can be it', async () => {
    const name = another();
    const applicantId = await addApplicant(database.app, breda, name);
    const visitor = await addPerson(database.app, breda, name);
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { personId: visitor });
    const mother = await addPerson(database.app, breda, name);
    await addTrajectory(database.app, breda, { ...ended, motherId: mother });
    const visited = await addPerson(database.app, breda, name);
    await addTrajectory(database.app, breda, { motherId: visited, state: 'waiting' });
    const { persons, applicants } = await caller.knownPeople.alike({ person: name });
    expect(applicants).toMatchObject([{ applicantId, state: 'to-call', grounds: ['same-name'] }]);
    const refusals = new Map(persons.map(({ personId, refusal }) => [personId, refusal?.code ?? null]));
    expect(refusals).toEqual(
      new Map([
        [visitor, 'already-visiting-mother'],
        [mother, null],
        [visited, 'still-programme-mother'],
      ]),
    );
    expect(persons.find(({ personId }) => personId === visitor)).toMatchObject({ visitingMotherId });
  });

  it('is added all the same when she is somebody else', async () => {
    const name = another();
    await addApplicant(database.app, breda, name);
    expect(await refusalOf(add(name, { sameAs: null }))).toBeNull();
    expect(await refusalOf(apply(name, { sameAs: null }))).toBeNull();
  });

  it('is not looked for at another location', async () => {
    const name = another();
    await addPerson(database.app, ede, name);
    await addApplicant(database.app, ede, name);
    expect(await caller.knownPeople.alike({ person: name })).toEqual({ persons: [], applicants: [] });
    expect(await refusalOf(caller.knownPeople.alike({ person: name, locationId: 'ede' }))).toBe('not-found');
  });
});

describe('a programme mother who has ended', () => {
  it('applies as the person that she is, once, and both pages lead to one another', async () => {
    const personId = await addPerson(database.app, breda, { ...another(), phone: '0611112222' });
    const { trajectoryId } = await addTrajectory(database.app, breda, { ...ended, motherId: personId });
    const known = await caller.knownPeople.get({ personId });
    expect(known).toMatchObject({ locationId: 'breda', phone: '0611112222', refusal: null });
    const { givenName, familyName } = known;
    const { id: applicantId = '' } = await apply(
      { givenName, familyName, email: 'nieuw@mim.test' },
      { sameAs: personId },
    );
    expect(await refusalOf(apply({ givenName, familyName }, { sameAs: personId }))).toBe('already-applied');
    const applied = await caller.recruitment.get({ applicantId });
    expect(applied).toMatchObject({ personId, roles: { trajectories: [{ trajectoryId }] } });
    expect((await caller.mothers.page({ trajectoryId })).roles.applications).toMatchObject([{ applicantId }]);

    const take = async (recorded: object) => {
      const { version } = await caller.recruitment.get({ applicantId });
      return caller.recruitment.recordStep({
        key: randomUUID(),
        applicantId,
        version,
        recorded,
      } as Parameters<TestCaller['recruitment']['recordStep']>[0]);
    };
    await take({ step: 'hold-talk', happenedOn: today, suitability: ['listens'] });
    const { actionId } = await take({ step: 'accept', happenedOn: today, reason: 'suitable' });
    const { visitingMotherId } = await caller.recruitment.get({ applicantId });
    const page = await caller.visitingMotherPage.get({ visitingMotherId: visitingMotherId ?? '' });
    expect(page).toMatchObject({
      personId,
      // What she told now and was not known is added; what was known stays.
      person: { phone: '0611112222', email: 'nieuw@mim.test' },
      facts: { formerProgrammeMother: true },
      roles: { trajectories: [{ trajectoryId, startedOn: '2024-03-01', endedOn: '2025-06-30' }] },
    });
    const card = await caller.visitingMotherPage.card({ visitingMotherId: visitingMotherId ?? '' });
    expect(card.roles).toEqual(page.roles);
    const { roles } = await caller.mothers.page({ trajectoryId });
    expect(roles).toMatchObject({ visitingMother: { visitingMotherId }, applications: [] });
    expect((await caller.mothers.card({ trajectoryId })).roles).toEqual(roles);

    await caller.actions.undo({ actionId });
    const back = await caller.mothers.page({ trajectoryId });
    expect(back.roles).toMatchObject({ visitingMother: null, applications: [{ state: 'talk-held' }] });
    expect(back.mother.email).toBeNull();
  });

  it('is refused in words while her trajectory runs', async () => {
    const { motherId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2026-01-01',
    });
    expect(await caller.knownPeople.get({ personId: motherId })).toMatchObject({
      refusal: { code: 'still-programme-mother' },
    });
    expect(await refusalOf(apply(another(), { sameAs: motherId }))).toBe('still-programme-mother');
  });

  it('goes on as somebody who applied, when her record was a mistake', async () => {
    const { motherId, trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'ended',
      endedOn: '2026-05-01',
      endReason: 'other',
    });
    const { id: applicantId = '' } = await apply(another(), { sameAs: motherId });
    const asked = { kind: 'trajectory', id: trajectoryId } as const;
    const { version, seen } = await seenOf(asked);
    const removal = { reason: 'practice' } as const;
    const { actionId } = await caller.removals.removeDossier({
      key: randomUUID(),
      ...asked,
      version,
      seen,
      removal,
    });
    expect(await caller.recruitment.get({ applicantId })).toMatchObject({ personId: null });
    await caller.actions.undo({ actionId });
    expect(await caller.recruitment.get({ applicantId })).toMatchObject({ personId: motherId });
  });

  it('stays who applied when two records of hers become one', async () => {
    const { motherId } = await addTrajectory(database.app, breda, ended);
    const { motherId: otherId } = await addTrajectory(database.app, breda, {
      ...ended,
      startedOn: '2020-01-01',
      endedOn: '2021-01-01',
    });
    const { id: applicantId = '' } = await apply(another(), { sameAs: otherId });
    const merge = { otherId, reason: 'Dezelfde moeder.' };
    await caller.merging.merge({ key: randomUUID(), personId: motherId, version: 1, otherVersion: 1, merge });
    expect(await caller.recruitment.get({ applicantId })).toMatchObject({ personId: motherId });
  });
});

/** The version of somebody who may be removed, and how much goes along. */
async function seenOf(asked: { readonly kind: 'trajectory'; readonly id: string }) {
  const { version, parts } = (await caller.removals.dossier(asked)) as {
    version: number;
    parts?: readonly { count: number }[];
  };
  return { version, seen: (parts ?? []).reduce((sum, { count }) => sum + count, 0) };
}
