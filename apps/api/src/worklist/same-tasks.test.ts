import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import type { Task, TaskKind } from '@mim/domain/worklist';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callAs } from '../testing/call-as.js';
import { keepHistory, randomHistory } from '../testing/random-histories.js';

const today = '2008-05-20';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'elsewhere');
});
afterAll(() => database.close());

/** Everything that can wait about a mother who is registered. */
const kinds: readonly TaskKind[] = [
  'signal-open',
  'transfer-refused',
  'transfer-unanswered',
  'visit-overdue',
  'visit-to-record',
  'visit-not-planned',
  'round-off',
  'extension-ending',
  'waiting-for-match',
  'proposal-unanswered',
  'intake-unfinished',
  'referral-to-send',
  'referral-unanswered',
  'referral-to-ask-after',
  'book-due',
  'pause-ending',
  'outcome-due',
  'record-incomplete',
];

const tellingOf = ({ kind, since, days, urgency, explanation, action }: Task) => ({
  kind,
  since,
  days,
  urgency,
  explanation,
  action,
});

it('the tasks of a mother on Today = the tasks on her page, whatever happened to her and to others', async () => {
  const seen = new Set<TaskKind>();
  let number = 0;
  const mothers = fc.array(randomHistory(today), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(mothers, async (histories) => {
      number += 1;
      const locationId = `location-${number}`;
      await addLocations(database.app, locationId);
      const coordinator = anActor('coordinator', locationId);
      const trajectoryIds: string[] = [];
      for (const history of histories)
        trajectoryIds.push(await keepHistory(database, coordinator, 'elsewhere', history));
      const caller = callAs(database, coordinator, today);
      const { tasks } = await caller.worklist.today();
      for (const trajectoryId of trajectoryIds) {
        const page = await caller.mothers.page({ trajectoryId });
        const onToday = tasks.filter((task) => task.trajectoryId === trajectoryId);
        expect(onToday.map(tellingOf)).toEqual(page.tasks.map(tellingOf));
        for (const { kind } of page.tasks) seen.add(kind);
      }
    }),
    { seed: 2008, numRuns: 40 },
  );
  expect([...seen].toSorted()).toEqual(kinds.toSorted());
});
