import {
  addLocations,
  addPerson,
  addTrajectory,
  addVisit,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';
import {
  cellsOf,
  contactHeadings,
  headingsOf,
  reached,
  reachedInFile,
  tellsReached,
} from '../testing/exported-file.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
let motherId: string;
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  motherId = await addPerson(database.app, breda, { givenName: 'Elif', familyName: 'Kaya', ...reached });
  ({ trajectoryId } = await addTrajectory(database.app, breda, { motherId, state: 'visited' }));
  await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-05-06', status: 'planned' });
  await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-04-15', status: 'done' });
  const other = await addTrajectory(database.app, breda, { state: 'visited' });
  await addVisit(database.app, breda, {
    trajectoryId: other.trajectoryId,
    visitOn: '2008-05-02',
    status: 'done',
  });
  const elsewhere = await addTrajectory(database.app, ede, { state: 'visited' });
  await addVisit(database.app, ede, {
    trajectoryId: elsewhere.trajectoryId,
    visitOn: '2008-05-03',
    status: 'done',
  });
});
afterAll(() => database.close());

const headings = {
  nl: [
    'Moeder',
    'Datum',
    'Tijd',
    'Status',
    'Soort',
    'Bezoekmoeder',
    'Gaat mee',
    'Duur in minuten',
    'Locatie',
  ],
  en: [
    'Mother',
    'Date',
    'Time',
    'Status',
    'Kind',
    'Visiting mother',
    'Goes along',
    'Duration in minutes',
    'Location',
  ],
} as const;

describe('the visits as a file', () => {
  it('are those of the list, in its order, of the own locations', async () => {
    for (const filter of [
      {},
      { trajectoryId },
      { statuses: ['done' as const] },
      { from: '2008-05-01' },
      { text: 'kaya' },
    ]) {
      const listed = await caller.visits.list({ filter });
      const file = await caller.visits.export({ filter });
      expect(cellsOf(file, 'mother')).toEqual(listed.rows.map(({ motherName }) => motherName));
      expect(cellsOf(file, 'date')).toEqual(listed.rows.map(({ visitOn }) => visitOn));
      expect(file).toMatchObject({ cut: false });
      expect(file.rows).toHaveLength(listed.total ?? -1);
    }
  });

  it.each(['nl', 'en'] as const)('have headings that never change: %s', async (language) => {
    const plain = await caller.visits.export({ language });
    const contact = await caller.visits.export({ language, withContact: true });
    // Macros are built on them: a heading that changes here breaks somebody's report.
    expect(headingsOf(plain)).toEqual(headings[language]);
    expect(headingsOf(contact)).toEqual([...headings[language], ...contactHeadings[language]]);
  });

  it('stand in words, with a planned visit whose day is over as one to record', async () => {
    const file = await caller.visits.export({ filter: { trajectoryId } });
    expect(cellsOf(file, 'status')).toEqual(['vast te leggen', 'gedaan']);
    expect(file.columns.filter(({ isDate }) => isDate).map(({ name }) => name)).toEqual(['date']);
  });

  it('say how a mother is reached only when that is asked, and the access log says which it was', async () => {
    const filter = { trajectoryId, statuses: ['done' as const] };
    const plain = await caller.visits.export({ filter });
    expect(JSON.stringify(plain)).not.toMatch(tellsReached);
    const contact = await caller.visits.export({ filter, withContact: true });
    expect(contact.rows[0]?.slice(-3)).toEqual(reachedInFile);
    const { lines } = await caller.accessLog.list({ subjectId: motherId, limit: 2 });
    expect(lines.map(({ what }) => what)).toEqual(['visits.exportWithContact', 'visits.export']);
  });
});
