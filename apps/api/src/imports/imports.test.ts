import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addProspect,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, anActor('coordinator', 'breda'), today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

/** Two telephone numbers that no other name has. */
const phonesOf = (name: string): readonly [string, string] => {
  const digits = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_999_999, 7);
  const number = String(digits).padStart(7, '0');
  return [`061${number}`, `062${number}`];
};

/** A clinic's list: two that can be read, one twice, two with a problem, and an empty row. */
const list = (name: string) => ({
  fileName: 'eerste-geboorten.csv',
  headers: ['Naam moeder', 'Geb. datum kind', 'Tel.nr.', 'Huisarts'],
  rows: [
    [`${name}, Ayşe`, '01-03-2026', phonesOf(name)[0], 'x'],
    [`van ${name}, Sanne`, '12-4-2026', phonesOf(name)[1], ''],
    ['', '', '', ''],
    [`${name}, Ayse`, '1 maart 2026', '', ''],
    ['', '01-03-2026', '0612345678', ''],
    [`${name}, Fatima`, '31-02-2026', '123', ''],
  ],
});
const found = async (text: string, as = caller) => (await as.prospects.list({ filter: { text } })).total;

describe('an import', () => {
  it('says of each row what would become of it, with every reason, and stores nothing', async () => {
    const { mapping, rows, counts } = await caller.imports.dryRun(list('Droog'));
    expect(mapping).toEqual({ name: 0, childBornOn: 1, phone: 2 });
    expect(rows.map(({ line, status }) => `${line} ${status}`)).toEqual([
      '1 new',
      '2 new',
      '4 known',
      '5 problem',
      '6 problem',
    ]);
    expect(counts).toEqual({ new: 2, known: 1, judge: 0, problem: 2 });
    expect(
      rows
        .at(-1)
        ?.problems.map(({ column, value }) => `${column} ${value}`)
        .toSorted(),
    ).toEqual(['childBornOn 31-02-2026', 'phone 123']);
    expect(rows[1]?.mother).toEqual({
      givenName: 'Sanne',
      namePrefix: 'van',
      familyName: 'Droog',
      children: [{ childName: null, childBornOn: '2026-04-12', childDied: false }],
      phone: phonesOf('Droog')[1],
      email: null,
      street: null,
      postcode: null,
      town: null,
      language: null,
      note: null,
    });
    expect(await found('droog')).toBe(0);
  });

  it('asks after a mother who is known with another child beside the one of the row', async () => {
    const children = [{ childBornOn: '2024-02-28' }, { childBornOn: '2026-04-10' }];
    const name = { givenName: 'E.', familyName: 'Zeldzaam-Kaya' };
    const id = await addProspect(database.app, anActor('coordinator', 'breda'), { ...name, children });
    const headers = ['Naam moeder', 'Geb. datum kind'];
    const { rows, known } = await caller.imports.dryRun({
      fileName: 'eerste-geboorten.csv',
      headers,
      rows: [['Zeldzaam, Elif', '10-04-2026']],
    });
    expect(rows).toMatchObject([{ status: 'judge' }]);
    expect(known.map((mother) => mother.id)).toEqual([id]);
  });

  it('stores what is new; the same list again changes nothing', async () => {
    const first = await caller.imports.store({ key: randomUUID(), ...list('Eens') });
    expect(first).toMatchObject({ stored: 2, skipped: 3 });
    expect((await caller.imports.dryRun(list('Eens'))).counts).toEqual({
      new: 0,
      known: 3,
      judge: 0,
      problem: 2,
    });
    const again = await caller.imports.store({ key: randomUUID(), ...list('Eens') });
    expect(again).toMatchObject({ stored: 0, skipped: 5 });
    expect(await found('eens')).toBe(2);
  });

  it('is one however often it is sent, also at the same moment with other keys', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      [key, key, randomUUID(), randomUUID()].map((each) =>
        caller.imports.store({ key: each, ...list('Tegelijk') }),
      ),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(await found('tegelijk')).toBe(2);
    const stored = new Map(answers.map(({ importId, stored: count }) => [importId, count]));
    expect([...stored.values()].reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('is taken back as one, after which the list is new again', async () => {
    const { actionId } = await caller.imports.store({ key: randomUUID(), ...list('Terug') });
    await caller.actions.undo({ actionId });
    expect(await found('terug')).toBe(0);
    expect((await caller.imports.dryRun(list('Terug'))).counts.new).toBe(2);
  });

  it('is not taken back once somebody was called', async () => {
    const { actionId } = await caller.imports.store({ key: randomUUID(), ...list('Gebeld') });
    const { rows } = await caller.prospects.list({ filter: { text: 'gebeld' } });
    const call = { calledOn: today, outcome: 'declined' } as const;
    await caller.prospects.recordCall({ prospectId: rows[0]?.prospectId ?? '', version: 1, call });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('stores by the columns that were chosen', async () => {
    const { headers: _headers, ...rows } = list('Kolomkeuze');
    const mapping = { name: 0, childBornOn: 1, phone: 2 };
    await caller.imports.store({ key: randomUUID(), ...rows, headers: ['A', 'B', 'C', 'D'], mapping });
    expect(await caller.prospects.list({ filter: { text: 'kolomkeuze' } })).toMatchObject({ total: 2 });
  });

  it('needs a column with a name, and columns that are there', async () => {
    const nameless = { ...list('x'), headers: ['A', 'B', 'C', 'D'] };
    expect(await refusalOf(caller.imports.dryRun(nameless))).toBe('name-column-missing');
    const chosen = { ...nameless, mapping: { name: 0, childBornOn: 1, phone: 2 } };
    expect((await caller.imports.dryRun(chosen)).counts.new).toBe(2);
    expect(await refusalOf(caller.imports.dryRun({ ...nameless, mapping: { name: 9 } }))).toBe(
      'column-outside-list',
    );
    const tooMany = { ...list('x'), rows: Array.from({ length: 2001 }, () => ['x']) };
    expect(await refusalOf(caller.imports.dryRun(tooMany))).toBe('input-invalid');
  });

  it('stands among the earlier lists, with who sent it, who read it in, and how to undo it', async () => {
    const { actionId } = await caller.imports.store({
      key: randomUUID(),
      ...list('Eerder'),
      source: 'maternity-care',
    });
    const [newest] = await caller.imports.list();
    expect(newest).toMatchObject({
      source: 'maternity-care',
      isOwn: true,
      actionId,
      rowsStored: 2,
      changed: 0,
      gone: 0,
    });
    const colleague = callAs(database, { ...anActor('coordinator', 'breda'), accountId: 'colleague' }, today);
    expect((await colleague.imports.list())[0]).toMatchObject({
      isOwn: false,
      importedByName: null,
      actionId,
    });
    const { rows } = await caller.prospects.list({ filter: { text: 'eerder' } });
    expect(rows.map(({ referralSource }) => referralSource)).toEqual(['maternity-care', 'maternity-care']);
    await colleague.actions.undo({ actionId });
    expect((await caller.imports.list()).map((line) => line.actionId)).not.toContain(actionId);
  });

  it('says how many of its prospects were changed since, exactly when undoing it is refused', async () => {
    const { actionId } = await caller.imports.store({ key: randomUUID(), ...list('Daarna') });
    const { rows } = await caller.prospects.list({ filter: { text: 'daarna' } });
    const call = { calledOn: today, outcome: 'declined' } as const;
    const { actionId: called } = await caller.prospects.recordCall({
      prospectId: rows[0]?.prospectId ?? '',
      version: 1,
      call,
    });
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, changed: 1, gone: 0 });
    // A call that was taken back is a change too: what is undone must be as it was left.
    await caller.actions.undo({ actionId: called });
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, changed: 1, gone: 0 });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('is of the own location', async () => {
    await caller.imports.store({ key: randomUUID(), ...list('Breda') });
    expect((await ede.imports.dryRun(list('Breda'))).counts.new).toBe(2);
    expect(await ede.imports.list()).toEqual([]);
    const [newest] = await caller.imports.list();
    expect(newest).toMatchObject({ fileName: 'eerste-geboorten.csv', rowsRead: 5, rowsStored: 2 });
    const elsewhere = { key: randomUUID(), locationId: 'ede', ...list('Breda') };
    expect(await refusalOf(caller.imports.store(elsewhere))).toBe('not-found');
  });
});
