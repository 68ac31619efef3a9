import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { pausedOn } from '@mim/domain/kernel';
import { takesPart } from '@mim/domain/registration';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../testing/call-as.js';
import { openMatches } from '../testing/random-acts/act.js';
import { doAct, randomAct } from '../testing/random-acts/random-act.js';
import {
  aSmallProgramme,
  coordinatorOf,
  type RecordedHere,
  recordedHere,
  type SmallProgramme,
} from '../testing/random-acts/small-programme.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** What breaks each law; nothing should. */
const broken = {
  'no match goes on with a visiting mother who is gone': (recorded: RecordedHere) => {
    const stays = recorded.visitingMothers.filter(({ stoppedOn }) => stoppedOn === null);
    const away = recorded.absences.filter(({ lastDay }) => lastDay === null);
    return openMatches(recorded).filter(
      ({ visitingMotherId: id }) =>
        !stays.some(({ visitingMotherId }) => visitingMotherId === id) ||
        away.some(({ visitingMotherId }) => visitingMotherId === id),
    );
  },
  'who is matched has a match that goes on, and nobody else has': (recorded: RecordedHere) => {
    const matched = new Set(openMatches(recorded).map(({ trajectoryId }) => trajectoryId));
    return recorded.mothers.filter(
      ({ trajectoryId, state }) => (state === 'matched' || state === 'visited') !== matched.has(trajectoryId),
    );
  },
  'no visit is planned after the end of its match': ({ matches, visits }: RecordedHere) =>
    visits.filter(
      ({ status, matchId, visitOn }) =>
        status === 'planned' &&
        matches.some(({ matchId: id, endedOn }) => id === matchId && endedOn !== null && endedOn < visitOn),
    ),
} as const;

/** Who has no visiting mother and is no task; nobody should. */
async function waitsUnseen(programme: SmallProgramme) {
  const recorded = await recordedHere(programme);
  const { tasks } = await coordinatorOf(programme, programme.here).worklist.today();
  const asks = new Set([
    'waiting-for-match',
    'proposal-unanswered',
    'transfer-refused',
    'transfer-unanswered',
  ]);
  const seen = new Set(tasks.filter(({ kind }) => asks.has(kind)).map(({ subject }) => subject.id));
  const visited = new Set(openMatches(recorded).map(({ trajectoryId }) => trajectoryId));
  return recorded.mothers.filter(({ trajectoryId: id, state, endReason }) => {
    const own = <Row extends { readonly trajectoryId: string }>(rows: readonly Row[]) =>
      rows.filter(({ trajectoryId }) => trajectoryId === id);
    // Somebody else has her, or has been asked to.
    const isOffered = own(recorded.transfers).some(
      ({ outcome }) => outcome === null || outcome === 'accepted',
    );
    const waits = takesPart(state) ? !visited.has(id) : endReason === 'transferred' && !isOffered;
    return waits && !pausedOn(own(recorded.pauses), programme.day) && !seen.has(id);
  });
}

test('whatever coordinators do, no mother counts on who is gone, and who has no visiting mother is a task', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomAct, { minLength: 6, maxLength: 16, size: 'max' }), async (all) => {
      let programme = await aSmallProgramme(database);
      for (const act of all) {
        // What is refused leaves everything as it was.
        await refusalOf(
          doAct(programme, act).then((after) => {
            programme = after;
          }),
        );
        const recorded = await recordedHere(programme);
        for (const [law, breaks] of Object.entries(broken))
          expect([law, breaks(recorded)]).toEqual([law, []]);
      }
      // Any beginning of a history is one too: it is enough to ask at the end.
      expect(await waitsUnseen(programme)).toEqual([]);
    }),
    { numRuns: 50, seed: 20_080_303 },
  );
});
