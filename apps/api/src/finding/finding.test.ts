import {
  addGroup,
  addLocations,
  addMeeting,
  addRow,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  await addGroup(database.app, breda, { groupName: 'Koffieochtend', lastDay: '2008-01-31' });
  await addGroup(database.app, breda, { groupName: 'Samen aan de koffie' });
  await addGroup(database.app, ede, { groupName: 'Koffie in Ede' });
  await addRow(database.app, breda, 'mim.service', {
    name: 'Buurthuis de Theekoffie',
    kind: 'other',
    purpose: 'x',
  });
  for (const [meetingOn, status] of [
    ['2008-03-03', 'done'],
    ['2008-06-03', 'planned'],
  ] as const)
    await addMeeting(database.app, breda, [], { theme: 'Koffie en grenzen', meetingOn, status });
});
afterAll(() => database.close());

describe('groups, organisations and meetings', () => {
  it('are found by the beginnings of words first, what goes on before what is over', async () => {
    const found = await caller.finding.things({ text: 'koff' });
    expect(found.map(({ name, onDay }) => [name, onDay])).toEqual([
      ['Koffie en grenzen', '2008-06-03'],
      ['Samen aan de koffie', null],
      ['Koffie en grenzen', '2008-03-03'],
      ['Koffieochtend', null],
      ['Buurthuis de Theekoffie', null],
    ]);
  });

  it('are found whatever the spelling, and not by words that they lack', async () => {
    const names = async (text: string) => (await caller.finding.things({ text })).map(({ name }) => name);
    expect(await names('KÓFFIE aan')).toEqual(['Samen aan de koffie']);
    expect(await names('%')).toEqual([]);
    expect(await names('zzz')).toEqual([]);
  });
});

describe('a text that is longer than any name, or of which nothing shows', () => {
  const texts = ['z'.repeat(300), '😀'.repeat(200), '\u202E\u200B', ''];

  it.each(texts)('finds nobody and nothing: %j', async (text) => {
    expect(await caller.finding.things({ text })).toEqual([]);
    expect(await caller.mothers.search({ text })).toEqual([]);
  });

  it.each(texts)('is answered by every list: %j', async (text) => {
    const filter = { text };
    await expect(caller.visitingMothers.list({ text })).resolves.toEqual({
      rows: [],
      hasMore: false,
      stopped: 0,
    });
    for (const list of [
      caller.mothers.list({ filter }),
      caller.prospects.list({ filter }),
      caller.visits.list({ filter }),
    ])
      expect((await list).rows).toEqual([]);
  });
});
