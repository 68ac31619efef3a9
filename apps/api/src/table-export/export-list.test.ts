import { withActor } from '@mim/database';
import {
  type AddedDossier,
  addDossier,
  addLocations,
  addSession,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import type { Language } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import {
  contactHeadings,
  headingsOf,
  reached,
  reachedInFile,
  tellsReached,
} from '../testing/exported-file.js';
import type { ExportedTable } from './exported-table.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
let dossier: AddedDossier;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  dossier = await addDossier(database.app, breda, { toLocationId: 'ede', text: 'Bredaas' });
  await addDossier(database.app, ede, { toLocationId: 'breda', text: 'Edes' });
  const { meetingGroupId } = dossier;
  await addSession(database.app, breda, { meetingGroupId, heldOn: '2008-05-19', presentCount: 7 });
  for (const actor of [breda, ede])
    await withActor(database.app, actor, async (trx) => {
      for (const table of ['person', 'applicant'])
        await sql`
          update ${sql.table(`mim.${table}`)}
          set phone = ${reached.phone}, street = ${reached.street}, postcode = ${reached.postcode}, version = version + 1`.execute(
          trx,
        );
    });
});
afterAll(() => database.close());

interface Asked {
  readonly language?: Language;
  readonly withContact?: boolean;
}

interface ListCase {
  readonly export: (as: TestCaller, asked: Asked) => Promise<ExportedTable>;
  /** Macros are built on them: a heading that changes here breaks somebody's report. */
  readonly nl: readonly string[];
  readonly en: readonly string[];
  /** Whether it tells how people are reached when that is asked. */
  readonly tellsContact: boolean;
}

const withoutContact = ({ language }: Asked) => ({ ...(language !== undefined && { language }) });

/** Each list that can leave as a file, by the name that the access log has for it. */
const lists: Readonly<Record<string, ListCase>> = {
  visitingMothers: {
    export: (as, asked) => as.visitingMothers.export(asked),
    nl: [
      ...['Naam', 'Status', 'Wat ontbreekt', 'Aantal gezinnen', 'Gezinnen hoogstens', 'Gezinnen'],
      ...['Begeleiding', 'Begeleiding op', 'Talen', 'Voorbereiding klaar op', 'VOG gezien op'],
      ...['Begonnen op', 'Gestopt op', 'Woonplaats', 'Locatie'],
    ],
    en: [
      ...['Name', 'Status', 'What is missing', 'Number of families', 'Families at most', 'Families'],
      ...['Supervision', 'Supervision on', 'Languages', 'Preparation complete on'],
      ...['Certificate of conduct seen on', 'Started on', 'Stopped on', 'Town', 'Location'],
    ],
    tellsContact: true,
  },
  recruitment: {
    export: (as, asked) => as.recruitment.export({ ...asked, closedToo: true }),
    nl: [
      ...['Naam', 'Status', 'Status sinds', 'Opnieuw bellen op', 'Eerste gesprek op', 'Tijd eerste gesprek'],
      ...['Plaats eerste gesprek', 'Aangemeld op', 'Hoe zij kwam', 'Via wie', 'Woonplaats', 'Locatie'],
    ],
    en: [
      ...['Name', 'Status', 'Status since', 'Call again on', 'First talk on', 'Time of first talk'],
      ...['Place of first talk', 'Applied on', 'How she came', 'Through whom', 'Town', 'Location'],
    ],
    tellsContact: true,
  },
  meetings: {
    export: (as, asked) => as.meetings.export(asked),
    nl: [
      ...['Datum', 'Tijd', 'Thema', 'Plaats', 'Status', 'Aantal aanwezig', 'Aanwezige bezoekmoeder'],
      'Locatie',
    ],
    en: [
      ...['Date', 'Time', 'Theme', 'Place', 'Status', 'Number present', 'Visiting mother present'],
      'Location',
    ],
    tellsContact: true,
  },
  groups: {
    export: (as, asked) => as.groups.export(asked),
    nl: [
      ...['Groep', 'Soort', 'Datum', 'Ging niet door', 'Thema', 'Aantal moeders', 'Waarvan zonder naam'],
      ...['Aanwezige moeder', 'Locatie'],
    ],
    en: [
      ...['Group', 'Kind', 'Date', 'Did not take place', 'Theme', 'Number of mothers'],
      ...['Of whom without a name', 'Mother present', 'Location'],
    ],
    tellsContact: true,
  },
  signals: {
    export: (as, asked) => as.signals.export(withoutContact(asked)),
    nl: [
      ...['Moeder', 'Bezoekmoeder', 'Gesignaleerd op', 'Stap', 'Ernst', 'Terugkomen op', 'Afgehandeld op'],
      ...['Uitkomst', 'Locatie'],
    ],
    en: [
      ...['Mother', 'Visiting mother', 'Raised on', 'Step', 'Severity', 'Follow up on', 'Closed on'],
      ...['Outcome', 'Location'],
    ],
    tellsContact: false,
  },
  referrals: {
    export: (as, asked) => as.referrals.export(asked),
    nl: [
      ...['Moeder', 'Richting', 'Programma', 'Organisatie', 'Verwezen op', 'Status', 'Status sinds'],
      ...['Reden', 'Boeken gegeven', 'Locatie'],
    ],
    en: [
      ...['Mother', 'Direction', 'Programme', 'Organisation', 'Referred on', 'Status', 'Status since'],
      ...['Reason', 'Books given', 'Location'],
    ],
    tellsContact: true,
  },
  services: {
    export: (as, asked) => as.services.export(withoutContact(asked)),
    nl: [
      ...['Naam', 'Soort', 'Waarvoor', 'Telefoon', 'Website', 'Contactpersoon', 'Doorverwijzingen'],
      ...['Niet meer gebruiken', 'Locatie'],
    ],
    en: [
      ...['Name', 'Kind', 'What for', 'Telephone', 'Website', 'Contact person', 'Referrals out'],
      ...['No longer used', 'Location'],
    ],
    tellsContact: false,
  },
  expenses: {
    export: (as, asked) => as.expenses.export({ ...withoutContact(asked), month: '2008-03' }),
    nl: [
      ...['Bezoekmoeder', 'Van', 'Tot en met', 'Status', 'Datum', 'Waarvoor', 'Soort kosten'],
      ...['Omschrijving', 'Moeder', 'Bon gezien', 'Bedrag in euro', 'Goedgekeurd op', 'Geëxporteerd op'],
      'Locatie',
    ],
    en: [
      ...['Visiting mother', 'From', 'Up to and including', 'Status', 'Date', 'What for', 'Kind of cost'],
      ...['Description', 'Mother', 'Receipt seen', 'Amount in euros', 'Approved on', 'Exported on'],
      'Location',
    ],
    tellsContact: false,
  },
  caseload: {
    export: (as, asked) => as.caseload.export(withoutContact(asked)),
    nl: [
      'Bezoekmoeder',
      'Gezinnen',
      'Gezinnen hoogstens',
      'Vrije plaatsen',
      'Wat ontbreekt',
      'Afwezig',
      'Locatie',
    ],
    en: [
      'Visiting mother',
      'Families',
      'Families at most',
      'Free places',
      'What is missing',
      'Away',
      'Location',
    ],
    tellsContact: false,
  },
};

describe.each(Object.entries(lists))('the list %s as a file', (name, list) => {
  it.each(['nl', 'en'] as const)('has headings that never change: %s', async (language) => {
    const file = await list.export(caller, { language });
    expect(headingsOf(file)).toEqual(list[language]);
    const contact = await list.export(caller, { language, withContact: true });
    expect(headingsOf(contact)).toEqual([
      ...list[language],
      ...(list.tellsContact ? contactHeadings[language] : []),
    ]);
  });

  it('has rows of the own location, and none of another', async () => {
    const text = JSON.stringify((await list.export(caller, {})).rows);
    expect(text).toContain('Bredaas');
    expect(text).not.toContain('Edes');
  });

  it('says how people are reached only when that is asked', async () => {
    expect(JSON.stringify(await list.export(caller, {}))).not.toMatch(tellsReached);
    const { rows } = await list.export(caller, { withContact: true });
    if (list.tellsContact) expect(rows.map((row) => row.slice(-3))).toContainEqual([...reachedInFile]);
    else expect(JSON.stringify(rows)).not.toMatch(tellsReached);
  });

  it('leaves a line in the access log that says which it was', async () => {
    await list.export(caller, {});
    await list.export(caller, { withContact: true });
    const { lines } = await caller.accessLog.list({ limit: 2 });
    expect(lines.map(({ what }) => what)).toEqual([
      `${name}.${list.tellsContact ? 'exportWithContact' : 'export'}`,
      `${name}.export`,
    ]);
  });
});

describe('a file', () => {
  it('of signals has not a word of any, open or closed', async () => {
    const words = await withActor(database.app, breda, (trx) =>
      sql<{ readonly count: number }>`select count(*)::integer as count from mim.signal`.execute(trx),
    );
    expect(words.rows[0]?.count).toBeGreaterThan(0);
    const { columns, rows } = await caller.signals.export({});
    const names = columns.map(({ name }) => name);
    for (const row of rows)
      for (const [place, cell] of row.entries())
        if (names[place] !== 'mother' && names[place] !== 'visiting-mother')
          expect(String(cell)).not.toContain('Bredaas');
  });

  it('of the visiting mothers has those of the list, in its order', async () => {
    const { rows: listed } = await caller.visitingMothers.list({ stoppedToo: true });
    const of = async (asked: Parameters<TestCaller['visitingMothers']['export']>[0]) =>
      (await caller.visitingMothers.export(asked)).rows.map(([name]) => name);
    const running = listed.filter(({ state }) => state !== 'stopped').map((line) => line.name);
    expect(await of({})).toEqual(running);
    expect(await of({ sort: { by: 'name', direction: 'descending' } })).toEqual(running.toReversed());
    expect(await of({ filter: { states: ['stopped'] } })).toEqual([]);
    expect(await of({ filter: { attention: 'vog' } })).toEqual(
      listed.filter(({ readiness: { lacks } }) => lacks.includes('no-vog')).map((line) => line.name),
    );
    expect(await of({ text: 'niemand' })).toEqual([]);
  });

  it('of referrals has those that were chosen, in that order, and none of another location', async () => {
    const mine = await caller.referrals.export({ referralIds: [dossier.referralId] });
    expect(mine.rows).toHaveLength(1);
    const theirs = await callAs(database, ede, today).referrals.export({ referralIds: [dossier.referralId] });
    expect(theirs.rows).toEqual([]);
  });

  it('of a group counts who came without a name, and has a row where nobody was named', async () => {
    const { columns, rows } = await caller.groups.export({ groupId: dossier.meetingGroupId });
    const place = (name: string) => columns.findIndex((column) => column.name === name);
    const latest = rows.find((row) => row[place('date')] === '2008-05-19');
    expect(latest?.[place('mother')]).toBeNull();
    expect(latest?.[place('others-count')]).toBe(7);
  });

  it('of the expenses or the caseload of another location is refused', async () => {
    expect(await refusalOf(caller.expenses.export({ month: '2008-03', locationId: 'ede' }))).toBe(
      'not-found',
    );
    expect(await refusalOf(caller.caseload.export({ locationId: 'ede' }))).toBe('not-found');
  });
});
