import {
  addLocations,
  addMatch,
  addPerson,
  addProspect,
  addSignal,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-31';
const breda = anActor('coordinator', 'breda');
const name = { givenName: 'Elif', familyName: 'Yılmaz' };

const noor = { childName: 'Noor', childBornOn: '2007-10-31', childDied: false };
const finn = { childName: 'Finn', childBornOn: '2007-11-01', childDied: false };
const died = { ...finn, childDied: true };

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** A mother of these children, visited here, with a signal; the same mother as a prospect and as one whom Ede offers. */
async function everywhere(children: readonly (typeof noor)[]) {
  const { app } = database;
  const motherId = await addPerson(app, breda, name);
  const { trajectoryId } = await addTrajectory(app, breda, {
    motherId,
    state: 'visited',
    startedOn: '2008-02-15',
    children,
  });
  const { visitingMotherId } = await addVisitingMother(app, breda);
  const ofBoth = { trajectoryId, visitingMotherId };
  await addMatch(app, breda, ofBoth);
  await addVisit(app, breda, { ...ofBoth, visitOn: '2008-02-15' });
  await addSignal(app, breda, { trajectoryId });
  const prospectId = await addProspect(app, breda, { ...name, children });
  const ede = anActor('coordinator', 'ede');
  const there = await addTrajectory(app, ede);
  const transferId = await addTransfer(app, ede, {
    trajectoryId: there.trajectoryId,
    toLocationId: 'breda',
    payload: JSON.stringify({ ...name, children, childBornOn: children.at(-1)?.childBornOn }),
  });
  return { trajectoryId, prospectId, transferId };
}
type Everywhere = Awaited<ReturnType<typeof everywhere>>;

const language = 'nl';
const columns = ['child-age'] as const;
const cellOf = ({ rows }: { readonly rows: readonly (readonly unknown[])[] }) => rows[0]?.at(-1);

/** The age that each place tells of the children of a mother. */
async function ages({ trajectoryId, prospectId, transferId }: Everywhere) {
  const { rows: mothers } = await caller.mothers.list({});
  const { rows: prospects } = await caller.prospects.list({});
  return {
    page: (await caller.mothers.page({ trajectoryId })).trajectory.childAgeMonths,
    list: mothers.find((row) => row.trajectoryId === trajectoryId)?.childAgeMonths,
    file: cellOf(
      await caller.mothers.export({ trajectoryIds: [trajectoryId], columns: [...columns], language }),
    ),
    prospect: prospects.find((row) => row.prospectId === prospectId)?.childAgeMonths,
    offer: (await caller.trajectories.incomingTransfers()).find((row) => row.transferId === transferId)
      ?.childAgeMonths,
  };
}

/** The children whom the day's tasks name, of each kind of whom they are about. */
async function childrenToday({ trajectoryId, prospectId, transferId }: Everywhere) {
  const { tasks } = await caller.worklist.today();
  const ids = [trajectoryId, prospectId, transferId];
  return tasks.filter(({ subject }) => ids.includes(subject.id)).map(({ children }) => children);
}

describe('the age of a child', () => {
  it('is nowhere told of an only child who died, and the day says that it died', async () => {
    const found = await everywhere([died]);
    expect(new Set(Object.values(await ages(found)))).toEqual(new Set([null]));
    const named = await childrenToday(found);
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const children of named) expect(children).toEqual([died]);
  });

  it('is everywhere that of the twin who lives', async () => {
    const found = await everywhere([noor, died]);
    expect(new Set(Object.values(await ages(found)))).toEqual(new Set([7]));
    for (const children of await childrenToday(found)) expect(children).toEqual([noor, died]);
  });
});
