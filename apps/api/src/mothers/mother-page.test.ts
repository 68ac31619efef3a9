import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addPerson,
  addTrajectory,
  addVisit,
  anActor,
  createTestDatabase,
  type TestDatabase,
  type TrajectoryToAdd,
} from '@mim/database/testing';
import { factsFrom } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

async function mother(givenName: string, familyName: string, facts: TrajectoryToAdd) {
  const motherId = await addPerson(database.app, breda, { givenName, familyName });
  return addTrajectory(database.app, breda, { ...facts, motherId });
}

describe('a mother’s page', () => {
  it('shows her way, and answers a foreign id as a missing one', async () => {
    const { trajectoryId } = await mother('Eva', 'Bos', {
      state: 'visited',
      intakeOn: '2026-01-10',
      startedOn: '2026-01-10',
      childBornOn: '2025-12-01',
    });
    await addVisit(database.app, breda, { trajectoryId, visitOn: '2026-01-10' });
    const page = await caller.mothers.page({ trajectoryId });
    expect(page).toMatchObject({
      today,
      mother: { name: 'Eva Bos' },
      partner: null,
      trajectory: { state: 'visited', childAgeMonths: 5 },
      visitSummary: { visitsDone: 1, standing: { state: 'waits-for-match' } },
      eligibility: { eligible: true },
    });
    expect(page.rhythm.map(({ month, done }) => [month, done])[0]).toEqual(['2026-01', 1]);
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    for (const id of [trajectoryId, randomUUID()])
      expect(await refusalOf(elsewhere.mothers.page({ trajectoryId: id }))).toBe('not-found');
  });

  it('is her line of the list and her number in short, which counts as looking', async () => {
    const { trajectoryId, motherId } = await mother('Kaat', 'Kaart', {
      state: 'waiting',
      childBornOn: '2026-01-10',
    });
    await caller.mothers.savePerson({
      personId: motherId,
      version: 1,
      person: { givenName: 'Kaat', familyName: 'Kaart', phone: '0612345678' },
    });
    const card = await caller.mothers.card({ trajectoryId });
    const { rows } = await caller.mothers.list({ filter: { text: 'kaart' } });
    expect(card).toEqual({ ...rows[0], roles: card.roles, foundBy: null, phone: '0612345678' });
    const [line] = (await caller.accessLog.list({ subjectId: motherId })).lines.filter(
      ({ what }) => what === 'mothers.card',
    );
    expect(line?.accountId).toBe(breda.accountId);
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    for (const id of [trajectoryId, randomUUID()])
      expect(await refusalOf(elsewhere.mothers.card({ trajectoryId: id }))).toBe('not-found');
  });

  it('changes who she is, and tells who changes an older version', async () => {
    const { trajectoryId, motherId } = await mother('Mila', 'Kuiper', { state: 'waiting' });
    const person = { givenName: 'Mila', familyName: 'Küiper', phone: '06-12345678' };
    const { actionId } = await caller.mothers.savePerson({ personId: motherId, version: 1, person });
    expect((await caller.mothers.page({ trajectoryId })).mother).toMatchObject({
      name: 'Mila Küiper',
      phone: '0612345678',
      version: 2,
    });
    expect((await caller.mothers.list({ filter: { text: 'kuiper mila' } })).total).toBe(1);
    const older = caller.mothers.savePerson({ personId: motherId, version: 1, person });
    expect(await refusalOf(older)).toBe('changed-meanwhile');
    await caller.actions.undo({ actionId });
    expect((await caller.mothers.page({ trajectoryId })).mother.name).toBe('Mila Kuiper');
    const nobody = { personId: motherId, version: 3, person: {} };
    expect(await refusalOf(caller.mothers.savePerson(nobody))).toBe('input-invalid');
  });

  it('names a partner as a person, and none any more', async () => {
    const { trajectoryId } = await mother('Ilse', 'Prins', { state: 'waiting' });
    const named = await caller.mothers.savePartner({
      trajectoryId,
      version: 1,
      partner: { givenName: 'Karim' },
    });
    const changed = await caller.mothers.savePartner({
      trajectoryId,
      version: named.version ?? 0,
      partner: { givenName: 'Kareem' },
    });
    expect((await caller.mothers.page({ trajectoryId })).partner).toMatchObject({
      name: 'Kareem',
      version: 2,
    });
    await caller.mothers.savePartner({ trajectoryId, version: changed.version ?? 0, partner: null });
    expect((await caller.mothers.page({ trajectoryId })).partner).toBeNull();
  });

  it('corrects what is registered and leaves the rest as it is', async () => {
    const { trajectoryId } = await mother('Tess', 'Mol', { state: 'waiting', ownQuestion: 'Slapen' });
    const registration = { childCircumstances: [], household: 'single' } as const;
    await caller.mothers.saveRegistration({
      trajectoryId,
      version: 1,
      registration: { ...registration, childCircumstances: [] },
    });
    expect((await caller.mothers.page({ trajectoryId })).trajectory).toMatchObject({
      household: 'single',
      childCircumstances: [],
      ownQuestion: 'Slapen',
      children: [{ childName: 'Noor' }],
    });
  });

  it('fills in a trajectory and who its mother is at once, or neither, and takes both back as one', async () => {
    const { trajectoryId } = await mother('Wies', 'Mulder', { state: 'waiting', household: null });
    const now = async () => {
      const { trajectory, mother: she } = await caller.mothers.page({ trajectoryId });
      return {
        household: trajectory.household,
        education: she.education,
        of: [trajectory.version, she.version],
      };
    };
    const { mother: person } = await caller.mothers.page({ trajectoryId });
    const filled = (version: number) => ({
      trajectoryId,
      version: 1,
      registration: { household: 'single' } as const,
      mother: { version, person: { ...factsFrom(personFacts, person), education: 'higher' } as const },
    });
    expect(await refusalOf(caller.mothers.saveRegistration(filled(7)))).toBe('changed-meanwhile');
    expect(await now()).toMatchObject({ household: null, of: [1, 1] });
    const { actionId } = await caller.mothers.saveRegistration(filled(1));
    expect(await now()).toMatchObject({ household: 'single', education: 'higher', of: [2, 2] });
    await caller.actions.undo({ actionId });
    expect(await now()).toMatchObject({ household: null, education: null });
  });
});
