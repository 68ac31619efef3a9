import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addEvaluation,
  addLocations,
  addMeeting,
  addOwnStep,
  addPreparation,
  addStatement,
  addSupervision,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-06-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let visitingMotherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
beforeEach(async () => {
  const since = { startedOn: '2007-01-10', preparedOn: null, preparation: null };
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, since));
});
afterAll(() => database.close());

/** Moves her start or her stop on her form. */
async function move(facts: object) {
  const found = await caller.visitingMothers.get({ visitingMotherId });
  const { person, personVersion, version } = found;
  const changed = { ...found.facts, ...facts };
  return caller.visitingMothers.save({
    key: randomUUID(),
    visitingMotherId,
    version,
    person,
    personVersion,
    facts: changed,
  });
}
const stop = async (stoppedOn: string) => {
  const { version } = await caller.visitingMothers.get({ visitingMotherId });
  return caller.leaving.stop({
    key: randomUUID(),
    visitingMotherId,
    version,
    stop: { stoppedOn, stopReason: 'moved' },
    families: [],
  });
};

let meetings = 0;
/** There is one meeting of a location at a moment: each has an hour of its own. */
const nextHour = () => `${String(9 + meetings++).padStart(2, '0')}:00`;

/** One of each thing that has a day, on 18 March 2008. */
const adders = {
  preparation: () => addPreparation(database.app, breda, [visitingMotherId], { heldOn: '2008-03-18' }),
  supervision: () => addSupervision(database.app, breda, { visitingMotherId, sessionOn: '2008-03-18' }),
  meeting: () =>
    addMeeting(database.app, breda, [visitingMotherId], { meetingOn: '2008-03-18', startsAt: nextHour() }),
  evaluation: () => addEvaluation(database.app, breda, { visitingMotherId, evaluatedOn: '2008-03-18' }),
  'own step': () => addOwnStep(database.app, breda, { visitingMotherId, takenOn: '2008-03-18' }),
  statement: () =>
    addStatement(database.app, breda, { visitingMotherId, firstDay: '2008-03-01', lastDay: '2008-03-18' }),
} as const;

describe.each(Object.entries(adders))('of a visiting mother who has a %s', (what, add) => {
  it('the start does not move past it, by her form nor by any other road', async () => {
    await add();
    expect(await refusalOf(move({ startedOn: '2008-03-19' }))).toBe('recorded-before-start');
    expect(await refusalOf(move({ startedOn: '2008-03-18' }))).toBeNull();
    const past = withActor(database.app, breda, (trx) =>
      trx
        .updateTable('mim.visiting_mother')
        .set((row) => ({ startedOn: '2008-03-19', version: row('version', '+', 1) }))
        .where('visitingMotherId', '=', visitingMotherId)
        .execute(),
    );
    await expect(past).rejects.toMatchObject({ code: '23514' });
  });

  it('the stop lies before it only where she need not be one then', async () => {
    await add();
    const refused = ['preparation', 'supervision', 'meeting'].includes(what) ? 'recorded-after-stop' : null;
    expect(await refusalOf(stop('2008-03-17'))).toBe(refused);
  });
});

it('an undo does not bring a start back that lies after what was recorded since', async () => {
  const { actionId } = await move({ startedOn: '2006-01-09' });
  await addOwnStep(database.app, breda, { visitingMotherId, takenOn: '2006-03-13' });
  expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
});

it('what lay before her start already does not stop another change of her form', async () => {
  await addEvaluation(database.app, breda, { visitingMotherId, evaluatedOn: '2006-03-13' });
  expect(await refusalOf(move({ note: 'Belt liever.' }))).toBeNull();
  expect(await refusalOf(move({ startedOn: '2007-01-11' }))).toBeNull();
});
