import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addPerson,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const name = { givenName: 'Elif', familyName: 'Yılmaz', phone: '0612345678' };
const ended = { state: 'ended', endedOn: '2025-06-30', endReason: 'completed' } as const;

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const person = () => addPerson(database.app, breda, name);
const mother = async () => {
  const personId = await person();
  await addTrajectory(database.app, breda, { ...ended, motherId: personId });
  return personId;
};
const becomesVisiting = (personId: string) => addVisitingMother(database.app, breda, { personId });
const merging = (personId: string, otherId: string) =>
  caller.merging.merge({
    personId,
    version: 1,
    otherVersion: 1,
    merge: { otherId, reason: 'Zelfde moeder, twee keer ingevoerd.' },
  });

let one: string;
let two: string;
beforeEach(async () => {
  one = await mother();
  two = await mother();
});

describe('two records of a mother of which one or both became a visiting mother', () => {
  it.each(['the record that stays', 'the record that would go', 'both'])('are not one: %s', async (which) => {
    if (which !== 'the record that would go') await becomesVisiting(one);
    if (which !== 'the record that stays') await becomesVisiting(two);
    const { refusal, kept, other } = await caller.merging.compare({ personId: one, otherId: two });
    expect(refusal?.code).toBe('merge-of-no-mother');
    expect(refusal?.remedy.nl).toMatch(/houdt een eigen dossier/);
    expect(await refusalOf(merging(one, two))).toBe('merge-of-no-mother');
    const after = await caller.merging.compare({ personId: one, otherId: two });
    expect([after.kept, after.other]).toEqual([kept, other]);
  });
});

describe('two visiting mothers who were entered for one person', () => {
  it('are not merged; the one too many can be removed, and put back', async () => {
    const [first, second] = [await person(), await person()];
    const { visitingMotherId } = await becomesVisiting(first);
    await becomesVisiting(second);
    expect(await refusalOf(merging(first, second))).toBe('merge-of-no-mother');
    const { version, refusal } = await caller.removals.dossier({
      kind: 'visiting-mother',
      id: visitingMotherId,
    });
    expect(refusal).toBeNull();
    const { actionId } = await caller.removals.removeDossier({
      key: randomUUID(),
      kind: 'visiting-mother',
      id: visitingMotherId,
      version,
      seen: 0,
      removal: { reason: 'recorded-twice' },
    });
    expect(await refusalOf(caller.visitingMothers.get({ visitingMotherId }))).toBe('not-found');
    await caller.actions.undo({ actionId });
    expect((await caller.visitingMothers.get({ visitingMotherId })).personId).toBe(first);
  });
});

describe('a mother whose records were merged', () => {
  it('can become a visiting mother, and stays one when the merging is taken back', async () => {
    const { actionId } = await merging(one, two);
    const { id: visitingMotherId = '' } = await caller.visitingMothers.save({
      key: randomUUID(),
      sameAs: one,
      person: name,
      facts: { startedOn: '2026-05-01' },
    });
    await caller.actions.undo({ actionId });
    expect((await caller.visitingMothers.get({ visitingMotherId })).personId).toBe(one);
    const { kept, other } = await caller.merging.compare({ personId: one, otherId: two });
    expect([kept.trajectories.length, other.trajectories.length]).toEqual([1, 1]);
  });
});
