import {
  addLocations,
  addPerson,
  addProspect,
  addTrajectory,
  addTransfer,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, '2026-05-04');
});
afterAll(() => database.close());

interface TestChild {
  readonly childName: string;
  readonly childBornOn: string;
}

let number = 0;
/** A day on which no child of another test was born. */
const anotherDay = () => new Date(Date.UTC(2024, 0, ++number)).toISOString().slice(0, 10);
/** A name that nobody else has. */
const another = () => ({ givenName: `Moeder${++number}`, familyName: `Familie${number}` });

const child = (childName: string, childBornOn: string): TestChild => ({ childName, childBornOn });

/** A registered mother with these children, each list in a trajectory of its own, the last of which goes on. */
async function mother(...lists: readonly (readonly TestChild[])[]) {
  const motherId = await addPerson(database.app, breda, another());
  for (const [at, children] of lists.entries())
    await addTrajectory(database.app, breda, {
      motherId,
      children,
      ...(at < lists.length - 1 && { state: 'ended', endedOn: '2025-06-30', endReason: 'moved' }),
    });
  return motherId;
}

/** Whom each place where it is asked finds for a mother with this child: the call list, an offer, and merging. */
async function foundBy(one: TestChild) {
  const prospectId = await addProspect(database.app, breda, { ...another(), children: [one] });
  const offered = await addTrajectory(database.app, ede);
  const transferId = await addTransfer(database.app, ede, {
    trajectoryId: offered.trajectoryId,
    toLocationId: 'breda',
    payload: JSON.stringify({ ...another(), children: [{ ...one, childDied: false }] }),
  });
  const personId = await mother([one]);
  const [called, told] = [
    await caller.prospects.duplicates({ prospectId }),
    await caller.trajectories.transferDuplicates({ transferId }),
  ];
  const groundsOf = (persons: typeof called.persons, of: string) =>
    persons.find((person) => person.personId === of)?.grounds;
  return {
    of: async (motherId: string) => [
      groundsOf(called.persons, motherId),
      groundsOf(told.persons, motherId),
      groundsOf(await caller.merging.candidates({ personId }), motherId),
    ],
    prospect: (id: string) =>
      [called, told].map(({ prospects }) => prospects.find((each) => each.prospectId === id)?.grounds),
  };
}

const sameChild = ['same-child'];

describe('who may be the same', () => {
  it('is found by a second child in the programme', async () => {
    const [first, second] = [child('Noor', anotherDay()), child('Sam', anotherDay())];
    const motherId = await mother([first, second]);
    expect(await (await foundBy(second)).of(motherId)).toEqual([sameChild, sameChild, sameChild]);
  });

  it('is found by either of twins', async () => {
    const day = anotherDay();
    const twins = [child('Noor', day), child('Finn', day)];
    const motherId = await mother(twins);
    for (const twin of twins)
      expect(await (await foundBy(twin)).of(motherId)).toEqual([sameChild, sameChild, sameChild]);
  });

  it('is found by a child with whom she took part before', async () => {
    const [first, second] = [child('Noor', anotherDay()), child('Sam', anotherDay())];
    const motherId = await mother([first], [second]);
    expect(await (await foundBy(first)).of(motherId)).toEqual([sameChild, sameChild, sameChild]);
    const found = await caller.prospects.duplicates({
      prospectId: await addProspect(database.app, breda, { ...another(), children: [first] }),
    });
    expect(found.persons.find(({ personId }) => personId === motherId)?.children).toMatchObject([second]);
  });

  it('is found among the prospects by each child of theirs', async () => {
    const [first, second] = [child('Noor', anotherDay()), child('Sam', anotherDay())];
    const prospectId = await addProspect(database.app, breda, { ...another(), children: [first, second] });
    expect((await foundBy(second)).prospect(prospectId)).toEqual([sameChild, sameChild]);
  });

  it('is not somebody whose child was only born on that day', async () => {
    const day = anotherDay();
    const motherId = await mother([child('Noor', day)]);
    expect(await (await foundBy(child('Finn', day))).of(motherId)).toEqual([undefined, undefined, undefined]);
  });
});
