import {
  addLocations,
  addProspect,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { compareProspects, prospectRank } from '@mim/domain/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** Prospects of each kind, in the order in which they came in. */
const cameIn = [
  { outcome: 'declined', outcomeOn: '2026-05-01' },
  { outcome: 'to-call', receivedOn: '2026-04-30' },
  { outcome: 'to-call', receivedOn: '2026-04-20' },
  { outcome: 'to-call', receivedOn: '2026-04-20' },
  { outcome: 'called', outcomeOn: '2026-05-01', tryAgainOn: '2026-05-08' },
  { outcome: 'called', outcomeOn: '2026-05-01', tryAgainOn: '2026-05-04' },
  { outcome: 'called', outcomeOn: '2026-04-28', tryAgainOn: '2026-05-02' },
  { outcome: 'wants-intake', outcomeOn: '2026-05-01', intakeOn: '2026-05-11' },
  { outcome: 'wants-intake', outcomeOn: '2026-05-01' },
] as const;

describe('the call list', () => {
  it('is in the order of work: call again, intakes to agree on, the list in its own order, later', async () => {
    const ids: string[] = [];
    for (const facts of cameIn) ids.push(await addProspect(database.app, breda, facts));
    const { rows } = await caller.prospects.list({ filter: {} });
    const places = rows.map(({ prospectId }) => ids.indexOf(prospectId));
    expect(places).toEqual([6, 5, 8, 7, 2, 3, 1, 4, 0]);
    const inDomain = cameIn
      .map((facts, listOrder) => ({
        receivedOn: '2008-01-07',
        outcomeOn: null,
        tryAgainOn: null,
        intakeOn: null,
        trajectoryId: null,
        ...facts,
        listOrder,
      }))
      .toSorted(compareProspects(today));
    expect(places).toEqual(inDomain.map(({ listOrder }) => listOrder));
    expect(rows.map((row) => prospectRank(row, today))).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 4]);
  });

  it('gives part after part the same order, and leaves nobody out', async () => {
    const whole = (await caller.prospects.list({ filter: {} })).rows.map(({ prospectId }) => prospectId);
    const parts: string[] = [];
    let after: string | undefined;
    do {
      const part = await caller.prospects.list({ filter: {}, limit: 2, ...(after && { after }) });
      parts.push(...part.rows.map(({ prospectId }) => prospectId));
      after = part.next ?? undefined;
    } while (after !== undefined);
    expect(parts).toEqual(whole);
  });
});
