import { randomUUID } from 'node:crypto';
import { mostChildren } from '@mim/domain/registration';
import {
  kindsWithoutDay,
  ownersOfRecords,
  type RemovableKind,
  removableDossiers,
  removableParts,
  removableRecords,
} from '@mim/domain/removal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { beginAction } from '../history/begin-action.js';
import {
  addLocations,
  addProspect,
  addReferral,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';

// Checks that are more than a list of codes, and those that a migration writes out, held against what the domain says.

let database: TestDatabase;
let trajectoryId: string;
const breda = anActor('coordinator', 'breda');
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  trajectoryId = (await addTrajectory(database.app, breda)).trajectoryId;
});
afterAll(() => database.close());

const refusedByCheck = '23514';
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

describe('a removal', () => {
  const owners = ['trajectoryId', 'prospectId', 'visitingMotherId', 'meetingGroupId'] as const;
  const removing = (kind: RemovableKind, owner: (typeof owners)[number] | null, happenedOn: string | null) =>
    outcomeOf(
      withActor(database.app, breda, async (trx) => {
        const actionId = await beginAction(trx, { locationId: 'breda', what: 'test.remove' });
        const removal = {
          locationId: 'breda',
          kind,
          rowId: randomUUID(),
          reason: 'other',
          actionId,
        } as const;
        await trx
          .insertInto('mim.removal')
          .values({ ...removal, happenedOn, ...(owner !== null && { [owner]: randomUUID() }) })
          .execute();
      }),
    );
  const ownersTaken = async (kind: RemovableKind, happenedOn: string | null) => {
    const taken = [];
    for (const owner of [...owners, null])
      if ((await removing(kind, owner, happenedOn)) === 'taken') taken.push(owner);
    return taken;
  };
  const day = '2008-04-01';
  const ofOwner = { 'visiting-mother': 'visitingMotherId', group: 'meetingGroupId', location: null } as const;

  test.each(removableParts.values)('of a %s is of a mother or a prospect, and of a day', async (kind) => {
    expect(await ownersTaken(kind, day)).toEqual(['trajectoryId', 'prospectId']);
    expect(await ownersTaken(kind, null)).toEqual([]);
  });

  test.each(removableRecords.values)(
    'of a %s is of its own owner, and of a day where it has one',
    async (kind) => {
      const hasDay = !(kindsWithoutDay as readonly string[]).includes(kind);
      expect(await ownersTaken(kind, hasDay ? day : null)).toEqual([ofOwner[ownersOfRecords[kind]]]);
      expect(await ownersTaken(kind, hasDay ? null : day)).toEqual([]);
    },
  );

  test.each(removableDossiers.values)('of a whole %s is of nobody and of no day', async (kind) => {
    expect(await ownersTaken(kind, null)).toEqual([null]);
    expect(await ownersTaken(kind, day)).toEqual([]);
  });
});

describe('a list in a column holds no more than its rule allows', () => {
  const of = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

  test('steps and books of a referral', async () => {
    const step = { state: 'accepted', reachedOn: '2008-06-03', note: null };
    const book = { book: 'first', givenOn: '2008-06-03' };
    const referralWith = (lists: object) =>
      outcomeOf(addReferral(database.app, breda, { trajectoryId, ...lists }));
    expect(await referralWith({ steps: JSON.stringify(of(20, step)) })).toBe('taken');
    expect(await referralWith({ steps: JSON.stringify(of(21, step)) })).toBe(refusedByCheck);
    expect(await referralWith({ books: JSON.stringify(of(5, book)) })).toBe(refusedByCheck);
  });

  test('children of a prospect', async () => {
    const child = { childBornOn: '2007-12-15' };
    const prospectWith = (count: number) =>
      outcomeOf(addProspect(database.app, breda, { children: of(count, child) }));
    expect(await prospectWith(mostChildren)).toBe('taken');
    expect(await prospectWith(mostChildren + 1)).toBe(refusedByCheck);
  });
});
