import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addPerson,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import type { RowAnswer } from '@mim/domain/registration';
import { aChild } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

const headers = ['Naam moeder', 'Kind', 'Geb. datum kind', 'Tel.nr.', 'Woonplaats'];
const list = (...rows: readonly string[][]) => ({ fileName: 'lijst.csv', headers, rows: [...rows] });
const store = (rows: ReturnType<typeof list>, ...answers: readonly RowAnswer[]) =>
  caller.imports.store({ key: randomUUID(), ...rows, answers: [...answers] });

/** A number that nobody else in these tests has. */
let numbers = 0;
const aPhone = (): string => {
  numbers += 1;
  return `06${String(40_000_000 + numbers)}`;
};

/** A mother who was added by hand. */
async function aProspect(familyName: string, phone: string | null = aPhone()) {
  const { id = '' } = await caller.prospects.add({
    key: randomUUID(),
    prospect: {
      givenName: 'Ayşe',
      familyName,
      phone,
      referralSource: 'self',
      receivedOn: today,
      children: [aChild({ childName: null, childBornOn: '2026-03-01' })],
    },
  });
  return { id, phone };
}
const detailOf = (prospectId: string) => caller.prospects.get({ prospectId });
const count = async (text: string) => (await caller.prospects.list({ filter: { text } })).total;
const row = (familyName: string, phone: string, ...more: readonly string[]) => [
  `${familyName}, Ayse`,
  more[0] ?? '',
  '01-03-2026',
  phone,
  more[1] ?? '',
];
const same = (id: string, change: Partial<RowAnswer> = {}): RowAnswer => ({
  line: 1,
  answer: 'same',
  other: { kind: 'prospect', id },
  version: 1,
  take: [],
  keep: [],
  ...change,
});
const other = { line: 1, answer: 'other', other: null, version: null, take: [], keep: [] } as const;

describe('a row of somebody who was added by hand', () => {
  it('is known, fills in what was empty and says so, and undoing takes that back', async () => {
    const { id, phone } = await aProspect('Hand');
    const rows = list(row('Hand', phone ?? '', 'Noor', 'Breda'));
    const checked = await caller.imports.dryRun(rows);
    expect(checked.rows.map(({ status }) => status)).toEqual(['known']);
    expect(checked.known.filter((known) => known.id === id)).toMatchObject([
      { kind: 'prospect', outcome: 'to-call' },
    ]);
    const { actionId, stored, outcomes } = await store(rows);
    expect(stored).toBe(0);
    expect(outcomes).toMatchObject([{ became: 'known', filled: ['childName', 'town'], replaced: [] }]);
    expect(await detailOf(id)).toMatchObject({ town: 'Breda', phone, children: [{ childName: 'Noor' }] });
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, rowsFilled: 1, changed: 0 });
    await caller.actions.undo({ actionId });
    expect(await detailOf(id)).toMatchObject({ town: null, children: [{ childName: null }] });
  });

  it('fills in nothing of who does not want to take part', async () => {
    const { id, phone } = await aProspect('Wilniet');
    const call = { calledOn: today, outcome: 'declined' } as const;
    await caller.prospects.recordCall({ prospectId: id, version: 1, call });
    const { outcomes } = await store(list(row('Wilniet', phone ?? '', 'Noor', 'Breda')));
    expect(outcomes).toMatchObject([{ became: 'known', filled: [] }]);
    expect(await detailOf(id)).toMatchObject({ town: null, outcome: 'declined' });
  });

  it('cannot be undone once she was changed after it, and the list says so', async () => {
    const { id, phone } = await aProspect('Later');
    const { actionId } = await store(list(row('Later', phone ?? '', '', 'Breda')));
    const call = { calledOn: today, outcome: 'wants-intake' } as const;
    await caller.prospects.recordCall({ prospectId: id, version: 2, call });
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, rowsFilled: 1, changed: 1 });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });
});

describe('a row with the name and birth of somebody, and another number', () => {
  it('is not stored before it is judged', async () => {
    await aProspect('Wacht');
    const rows = list(row('Wacht', aPhone()));
    expect((await caller.imports.dryRun(rows)).counts).toEqual({ new: 0, known: 0, judge: 1, problem: 0 });
    expect(await refusalOf(store(rows))).toBe('rows-to-judge');
    const { stored } = await store(rows, { ...other, answer: 'later' });
    expect([stored, await count('wacht')]).toEqual([0, 1]);
    expect((await caller.imports.list())[0]).toMatchObject({ rowsStored: 0, rowsLater: 1, rowsJudged: 0 });
  });

  it('can be the same: the value that is chosen stays, and undoing gives back what was', async () => {
    const { id, phone } = await aProspect('Zelfde');
    const told = aPhone();
    const rows = list(row('Zelfde', told));
    expect(await refusalOf(store(rows, same(id)))).toBe('values-to-choose');
    const { outcomes } = await store(rows, same(id, { keep: ['phone'] }));
    expect(outcomes).toMatchObject([{ became: 'known', replaced: [], kept: ['phone'] }]);
    expect(await detailOf(id)).toMatchObject({ phone });
    const { actionId } = await store(rows, same(id, { take: ['phone'] }));
    expect(await detailOf(id)).toMatchObject({ phone: told });
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ known: 1, judge: 0 });
    await caller.actions.undo({ actionId });
    expect(await detailOf(id)).toMatchObject({ phone });
  });

  it('can be another mother: then there are two, and the list is known from then on', async () => {
    await aProspect('Ander');
    const rows = list(row('Ander', aPhone()));
    expect(await store(rows, other)).toMatchObject({
      stored: 1,
      outcomes: [{ became: 'added', answer: 'other' }],
    });
    expect(await count('ander')).toBe(2);
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ known: 1, judge: 0 });
  });

  it('is judged anew where she was changed after the look', async () => {
    const { id } = await aProspect('Intussen');
    const rows = list(row('Intussen', aPhone()));
    const call = { calledOn: today, outcome: 'called' } as const;
    await caller.prospects.recordCall({ prospectId: id, version: 1, call });
    expect(await refusalOf(store(rows, same(id)))).toBe('changed-since-judged');
    expect(await refusalOf(store(rows, same(randomUUID())))).toBe('changed-since-judged');
  });

  it('can be of twins: one prospect with both children', async () => {
    const phone = aPhone();
    const rows = list(row('Tweeling', phone, 'Noor'), row('Tweeling', phone, 'Sem'));
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ new: 1, judge: 1 });
    const twins = {
      line: 2,
      answer: 'twins',
      other: { kind: 'row', id: '1' },
      version: null,
      take: [],
      keep: [],
    } as const;
    expect(await store(rows, twins)).toMatchObject({ stored: 1 });
    const { rows: found } = await caller.prospects.list({ filter: { text: 'tweeling' } });
    expect(found).toMatchObject([{ children: [{ childName: 'Noor' }, { childName: 'Sem' }] }]);
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ new: 0, known: 2, judge: 0 });
  });
});

describe('a row of a mother who is registered', () => {
  async function aMother(familyName: string, state: 'visited' | 'ended') {
    const phone = aPhone();
    const motherId = await addPerson(database.app, breda, { givenName: 'Ayşe', familyName, phone });
    await addTrajectory(database.app, breda, {
      motherId,
      state,
      ...(state === 'ended' ? { endedOn: today, endReason: 'moved' } : {}),
      children: [{ childBornOn: '2026-03-01' }],
    });
    return { motherId, phone };
  }

  it.each(['visited', 'ended'] as const)('is known while her trajectory is %s', async (state) => {
    const { motherId, phone } = await aMother(`Traject${state}`, state);
    const rows = list(row(`Traject${state}`, phone, 'Noor', 'Breda'));
    const checked = await caller.imports.dryRun(rows);
    expect(checked.rows.map(({ status }) => status)).toEqual(['known']);
    expect(checked.known.filter(({ id }) => id === motherId)).toMatchObject([{ kind: 'person', state }]);
    expect(await store(rows)).toMatchObject({ stored: 0, outcomes: [{ became: 'known', filled: ['town'] }] });
    expect(await count(`traject${state}`)).toBe(0);
  });

  it('can be of twins of hers, while she takes part: her trajectory has both children, until that is undone', async () => {
    const phone = aPhone();
    const motherId = await addPerson(database.app, breda, {
      givenName: 'Ayşe',
      familyName: 'Meerling',
      phone,
    });
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      motherId,
      state: 'visited',
      children: [{ childName: 'Noor', childBornOn: '2026-03-01' }],
    });
    const childrenNow = async () => (await caller.mothers.page({ trajectoryId })).trajectory.children;
    const before = await childrenNow();
    const rows = list(row('Meerling', phone, 'Sem', 'Breda'));
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ judge: 1 });
    const known = { kind: 'person', id: motherId } as const;
    const { actionId, outcomes } = await store(rows, same(motherId, { answer: 'twins', other: known }));
    expect(outcomes).toMatchObject([{ became: 'twins', of: known, filled: ['town'] }]);
    expect(await childrenNow()).toMatchObject([{ childName: 'Noor' }, { childName: 'Sem' }]);
    expect(await count('meerling')).toBe(0);
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ known: 1, judge: 0 });
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, changed: 0 });
    await caller.actions.undo({ actionId });
    expect(await childrenNow()).toEqual(before);
  });

  it('adds no child to a mother whose trajectory ended', async () => {
    const phone = aPhone();
    const motherId = await addPerson(database.app, breda, { givenName: 'Ayşe', familyName: 'Oneens', phone });
    await addTrajectory(database.app, breda, {
      motherId,
      state: 'ended',
      endedOn: today,
      endReason: 'moved',
      children: [{ childName: 'Noor', childBornOn: '2026-03-01' }],
    });
    const known = { kind: 'person', id: motherId } as const;
    const twins = same(motherId, { answer: 'twins', other: known });
    expect(await refusalOf(store(list(row('Oneens', phone, 'Sem')), twins))).toBe('changed-since-judged');
  });

  it('is called again for another child, once she has ended and it is said to be her', async () => {
    const { motherId, phone } = await aMother('Opnieuw', 'ended');
    const rows = list(['Opnieuw, Ayse', 'Liv', '20-04-2026', phone, '']);
    expect((await caller.imports.dryRun(rows)).counts).toMatchObject({ judge: 1 });
    const answer = same(motherId, { other: { kind: 'person', id: motherId } });
    expect(await store(rows, answer)).toMatchObject({ stored: 1 });
  });
});

it('a list of another location is compared with nobody of this one', async () => {
  const { phone } = await aProspect('Eigen');
  const rows = list(row('Eigen', phone ?? ''));
  expect(await ede.imports.dryRun(rows)).toMatchObject({ counts: { new: 1 }, known: [] });
});

it('whoever looks at a list is recorded as having looked at whom it can be', async () => {
  const { id, phone } = await aProspect('Inzage');
  await caller.imports.dryRun(list(row('Inzage', phone ?? '')));
  const lines = await withActor(database.app, breda, (trx) =>
    trx.selectFrom('mim.access_log').select('subjects').where('what', '=', 'imports.dryRun').execute(),
  );
  expect(lines.some(({ subjects }) => subjects.includes(id))).toBe(true);
});
