import { randomUUID } from 'node:crypto';
import { mostChildren } from '@mim/domain/registration';
import { type RemovableKind, removableDossiers, removableKinds } from '@mim/domain/removal';
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
  const ofADossier = { trajectoryId: null, happenedOn: null };
  const removing = (kind: RemovableKind, of: { trajectoryId: string | null; happenedOn: string | null }) =>
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
          .values({ ...removal, ...of })
          .execute();
      }),
    );
  const isDossier = (kind: RemovableKind) => (removableDossiers.values as readonly string[]).includes(kind);

  test.each(removableKinds.values)(
    'of a %s belongs to somebody and a day, unless it is a whole dossier',
    async (kind) => {
      const [part, dossier] = isDossier(kind) ? [refusedByCheck, 'taken'] : ['taken', refusedByCheck];
      expect(await removing(kind, { trajectoryId, happenedOn: '2008-04-01' })).toBe(part);
      expect(await removing(kind, ofADossier)).toBe(dossier);
    },
  );
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
