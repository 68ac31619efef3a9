import {
  addLocations,
  addProspect,
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

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let reachable: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  reachable = await addProspect(database.app, breda, {
    givenName: 'Elif',
    familyName: 'Kaya',
    ...reached,
    town: 'Breda',
    outcome: 'called',
    outcomeOn: '2026-05-01',
    tryAgainOn: '2026-05-03',
  });
  await addProspect(database.app, breda, { outcome: 'to-call', receivedOn: '2026-04-20' });
  await addProspect(database.app, breda, { outcome: 'declined', outcomeOn: '2026-05-01' });
  await addProspect(database.app, breda, {
    outcome: 'wants-intake',
    outcomeOn: '2026-05-01',
    intakeOn: '2026-05-11',
    intakeAt: '09:30',
  });
  await addProspect(database.app, anActor('coordinator', 'ede'), {});
});
afterAll(() => database.close());

const headings = {
  nl: [
    'Naam',
    'Status',
    'Status sinds',
    'Opnieuw bellen op',
    'Kennismaking op',
    'Tijd kennismaking',
    'Plaats kennismaking',
    'Keer gebeld',
    'Aangemeld op',
    'Aangemeld door',
    'Naam kind',
    'Geboortedatum kind',
    'Leeftijd kind in maanden',
    'Taal',
    'Woonplaats',
    'Locatie',
  ],
  en: [
    'Name',
    'Status',
    'Status since',
    'Call again on',
    'Intake on',
    'Time of intake',
    'Place of intake',
    'Times called',
    'Referred on',
    'Referred by',
    'Child’s name',
    'Child’s date of birth',
    'Child’s age in months',
    'Language',
    'Town',
    'Location',
  ],
} as const;

describe('the call list as a file', () => {
  it('has those of the list in the order of work, of the own locations', async () => {
    for (const filter of [
      {},
      { outcomes: ['called' as const, 'to-call' as const] },
      { text: 'kaya' },
      { hasBegun: true },
    ]) {
      const listed = await caller.prospects.list({ filter });
      const file = await caller.prospects.export({ filter });
      expect(cellsOf(file, 'name')).toEqual(listed.rows.map(({ name }) => name));
      expect(cellsOf(file, 'since')).toEqual(listed.rows.map(({ outcomeOn }) => outcomeOn));
      expect(file.rows).toHaveLength(listed.total ?? -1);
    }
  });

  it.each(['nl', 'en'] as const)('has headings that never change: %s', async (language) => {
    const plain = await caller.prospects.export({ language });
    const contact = await caller.prospects.export({ language, withContact: true });
    // Macros are built on them: a heading that changes here breaks somebody's report.
    expect(headingsOf(plain)).toEqual(headings[language]);
    expect(headingsOf(contact)).toEqual([...headings[language], ...contactHeadings[language]]);
  });

  it('says how a mother is reached only when that is asked, and the access log says which it was', async () => {
    const filter = { text: 'kaya' };
    const plain = await caller.prospects.export({ filter });
    expect(JSON.stringify(plain)).not.toMatch(tellsReached);
    const contact = await caller.prospects.export({ filter, withContact: true });
    expect(contact.rows[0]?.slice(-3)).toEqual(reachedInFile);
    const { lines } = await caller.accessLog.list({ subjectId: reachable, limit: 2 });
    expect(lines.map(({ what }) => what)).toEqual(['prospects.exportWithContact', 'prospects.export']);
  });
});
