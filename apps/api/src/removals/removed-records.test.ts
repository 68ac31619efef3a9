import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addCorrection,
  addExpense,
  addExpenseLine,
  addLocations,
  addMatch,
  addStatement,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { addDays } from '@mim/domain/kernel';
import { ownersOfRecords, type RemovableRecord, removableRecords } from '@mim/domain/removal';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';
import { wholeAgenda } from '../testing/whole-agenda.js';
import type { RemovalsInput } from './removals.schema.js';

const today = '2008-06-15';
const ago = (days: number) => addDays(today, -days);
const key = () => randomUUID();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A location with two coordinators, a group, and a visiting mother with a family and a line that was paid. */
async function aLocation() {
  const locationId = `l${randomUUID().slice(0, 8)}`;
  await addLocations(database.app, locationId);
  const [own, colleague] = [`${locationId}-a`, `${locationId}-b`];
  await withActor(database.app, anActor('administrator'), (trx) =>
    trx
      .insertInto('mim.membership')
      .values([own, colleague].map((accountId) => ({ accountId, role: 'coordinator', locationId })))
      .execute(),
  );
  const actor = { ...anActor('coordinator', locationId), accountId: own };
  const caller = callAs(database, actor, today);
  const { trajectoryId } = await addTrajectory(database.app, actor, { childBornOn: ago(300) });
  const visitor = { startedOn: ago(500), preparedOn: null } as const;
  const { visitingMotherId } = await addVisitingMother(database.app, actor, visitor);
  await addMatch(database.app, actor, { trajectoryId, visitingMotherId, startedOn: ago(300) });
  const expenseStatementId = await addStatement(database.app, actor, {
    visitingMotherId,
    firstDay: '2008-01-01',
    lastDay: '2008-01-31',
    approvedOn: '2008-02-02',
  });
  const expenseLineId = await addExpenseLine(database.app, actor, {
    expenseStatementId,
    expenseId: await addExpense(database.app, actor, { visitingMotherId, spentOn: '2008-01-10' }),
    paidFor: '2008-01-10',
  });
  const group = { groupName: 'Babycafé', firstDay: ago(400), rhythm: 'weekly' } as const;
  const { id: groupId = '' } = await caller.groups.save({ key: key(), group });
  return { caller, actor, own, colleague, trajectoryId, visitingMotherId, groupId, expenseLineId };
}
type Place = Awaited<ReturnType<typeof aLocation>>;
type Recorded = Promise<{ id?: string | undefined; version?: number | undefined }>;

/** What a coordinator records of each kind, by when it was in days before today. */
const record: Readonly<Record<RemovableRecord, (place: Place, days: number) => Recorded>> = {
  supervision: async ({ caller, visitingMotherId }, days) => {
    const { sessions } = await caller.supervision.get({ visitingMotherId });
    const open = sessions
      .filter(({ sessionOn }) => sessionOn <= ago(days))
      .flatMap(({ agreements }) => agreements)
      .filter(({ settledOn }) => settledOn === null);
    const session = {
      sessionOn: ago(days),
      agreements: [`Afspraak ${days}`],
      settled: open.map(({ agreementId, version }) => ({
        agreementId,
        version,
        settlement: { outcome: 'done' as const },
      })),
    };
    return caller.supervision.record({ key: key(), visitingMotherId, session });
  },
  preparation: ({ caller, visitingMotherId }, days) =>
    caller.preparation.save({
      key: key(),
      session: {
        heldOn: ago(days),
        form: 'individual',
        topics: ['role'],
        visitingMotherIds: [visitingMotherId],
      },
    }),
  evaluation: ({ caller, visitingMotherId }, days) =>
    caller.growth.recordEvaluation({
      key: key(),
      visitingMotherId,
      evaluation: { evaluatedOn: ago(days), declined: true },
    }),
  'own-step': ({ caller, visitingMotherId }, days) =>
    caller.growth.recordStep({
      key: key(),
      visitingMotherId,
      step: { stepKind: 'course', takenOn: ago(days) },
    }),
  expense: ({ caller, visitingMotherId }, days) =>
    caller.expenses.declare({
      key: key(),
      visitingMotherId,
      expense: { spentOn: ago(days), expenseKind: 'travel', amountCents: 500 + days, hasReceipt: true },
    }),
  'expense-correction': async ({ actor, visitingMotherId, expenseLineId }, days) => {
    const correctedOn = ago(days);
    const facts = { visitingMotherId, expenseLineId, correctedOn, amountCents: days, note: 'Fout' };
    return { id: await addCorrection(database.app, actor, facts), version: 1 };
  },
  meeting: ({ caller, visitingMotherId }, days) =>
    caller.meetings.record({
      key: key(),
      meeting: { meetingOn: ago(days), theme: 'Slapen' },
      attendees: [visitingMotherId],
    }),
  group: ({ caller }, days) =>
    caller.groups.save({ key: key(), group: { groupName: `Groep ${days}`, firstDay: ago(days) } }),
  'group-session': ({ caller, groupId, trajectoryId }, days) =>
    caller.groups.recordSession({
      key: key(),
      groupId,
      session: { heldOn: ago(days), presentCount: 4, motherIds: [trajectoryId] },
    }),
  cover: ({ caller, own, colleague }, days) =>
    caller.covers.save({
      key: key(),
      cover: { absentId: own, coveredById: colleague, firstDay: ago(days), lastDay: ago(days - 300) },
    }),
  service: ({ caller }, days) =>
    caller.services.add({
      key: key(),
      service: { name: `Buurthuis ${days}`, kind: 'other', purpose: 'Koffie.' },
    }),
};

const months = ['2008-03', '2008-04', '2008-05'];

/** Everything that anybody is told of what a location records of its own work. */
async function everythingOf({ caller, visitingMotherId, trajectoryId, groupId }: Place): Promise<unknown> {
  const told = [
    await caller.supervision.get({ visitingMotherId }),
    await caller.growth.get({ visitingMotherId }),
    await caller.preparation.get({ visitingMotherId }),
    await caller.preparation.underWay(),
    await caller.meetings.list(),
    await caller.groups.list(),
    await caller.groups.page({ groupId }),
    await caller.groups.sessions({ groupId }),
    await caller.groups.ofMother({ trajectoryId }),
    ...(await Promise.all(months.map((month) => caller.expenses.period({ month })))),
    ...(await Promise.all(months.map((month) => caller.expenses.statement({ visitingMotherId, month })))),
    await caller.covers.list(),
    await caller.services.list({}),
    await caller.visitingMothers.list({}),
    await caller.visitingMotherPage.get({ visitingMotherId }),
    await caller.caseload.get({}),
    await caller.worklist.today(),
    await caller.mothers.page({ trajectoryId }),
    await wholeAgenda(caller, { from: ago(400), until: ago(-300) }),
  ];
  return JSON.parse(
    JSON.stringify(told, (name, value) =>
      /^(id|key|version|.*Id|locationName|name)$/.test(name) ? undefined : value,
    ),
  );
}

const ofRecord = (kind: RemovableRecord, { visitingMotherId, groupId }: Place): RemovalsInput => {
  const owner = ownersOfRecords[kind];
  if (owner === 'visiting-mother') return { visitingMotherId };
  return owner === 'group' ? { groupId } : ({ kind } as RemovalsInput);
};

describe('a record that was made by mistake', () => {
  it.each(removableRecords.values)('is gone with why, and back when that is undone (%s)', async (kind) => {
    const place = await aLocation();
    const { caller } = place;
    const { id = '', version = 1 } = await record[kind](place, 40);
    const before = await everythingOf(place);
    const { actionId } = await removeOne(caller, kind, id, version);
    expect(await everythingOf(place)).not.toEqual(before);
    const list = () => caller.removals.list(ofRecord(kind, place));
    expect(await list()).toMatchObject([{ kind, reason: 'not-happened', isUndone: false, actionId }]);
    await caller.actions.undo({ actionId });
    expect(await everythingOf(place)).toEqual(before);
    expect(await list()).toMatchObject([{ isUndone: true }]);
  });

  it.each(removableRecords.values)('goes as it was seen, and of its own location (%s)', async (kind) => {
    const place = await aLocation();
    const { id = '', version = 1 } = await record[kind](place, 40);
    expect(await refusalOf(removeOne(place.caller, kind, id, version + 1))).toBe('changed-meanwhile');
    const elsewhere = await aLocation();
    expect(await refusalOf(removeOne(elsewhere.caller, kind, id, version))).toBe('not-found');
    expect(await refusalOf(removeOne(place.caller, kind, randomUUID(), 1))).toBe('not-found');
  });

  it('is known by its name where it has no day', async () => {
    const place = await aLocation();
    const { id = '', version = 1 } = await record.service(place, 40);
    await removeOne(place.caller, 'service', id, version);
    expect(await place.caller.removals.list({ kind: 'service' })).toMatchObject([
      { called: 'Buurthuis 40', happenedOn: null },
    ]);
  });

  it('stays while something rests on it', async () => {
    const place = await aLocation();
    await record['group-session'](place, 40);
    expect(await refusalOf(removeOne(place.caller, 'group', place.groupId, 1))).toBe('group-has-sessions');
  });
});

const something = fc.record({
  kind: fc.constantFrom(...removableRecords.values),
  days: fc.integer({ min: 1, max: 100 }),
});

test('a record that was removed was never made, for whoever asks anything', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(something, { minLength: 1, maxLength: 6, selector: ({ days }) => days }),
      fc.nat(),
      async (all, choice) => {
        const at = choice % all.length;
        const [one, other] = [await aLocation(), await aLocation()];
        let mistaken = { id: '', version: 1 };
        for (const [index, { kind, days }] of all.entries()) {
          const here = await record[kind](one, days).catch(() => null);
          if (index === at) {
            mistaken = { id: here?.id ?? '', version: here?.version ?? 1 };
            continue;
          }
          const there = await record[kind](other, days).catch(() => null);
          // The mistake stood in the way of something: then that was not recorded either.
          fc.pre((here === null) === (there === null));
        }
        fc.pre(mistaken.id !== '');
        const { kind } = all[at] ?? { kind: 'service' };
        const removing = removeOne(one.caller, kind, mistaken.id, mistaken.version);
        fc.pre((await refusalOf(removing)) === null);
        compared += 1;
        expect(await everythingOf(one)).toEqual(await everythingOf(other));
      },
    ),
    { numRuns: 40, seed: 20_081_231 },
  );
  expect(compared).toBeGreaterThanOrEqual(40);
});
