import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addExpense,
  addLocations,
  addMatch,
  addPerson,
  addRow,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { removeOne } from '../testing/remove-one.js';

const today = '2008-04-02';
const march = '2008-03';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
let visitingMotherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'visits', 'months', 'nothing');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());
beforeEach(async () => {
  const personId = await addPerson(database.app, breda, { givenName: 'Marja', familyName: 'Maas' });
  ({ visitingMotherId } = await addVisitingMother(database.app, breda, { personId }));
});

const cost = { spentOn: '2008-03-14', expenseKind: 'travel', amountCents: 750, hasReceipt: true } as const;
const declare = (expense: object = cost, by = caller) =>
  by.expenses.declare({ key: randomUUID(), visitingMotherId, expense: { ...cost, ...expense } });
const statement = (month = march, by = caller) => by.expenses.statement({ visitingMotherId, month });

/** Approves what stands on her draft, as it is seen now. */
async function approve(month = march, by = caller) {
  const { totalCents, lineCount } = await statement(month, by);
  const seen = [{ visitingMotherId, totalCents, lineCount }];
  return by.expenses.approve({ key: randomUUID(), month, seen });
}
async function exportForPayment(month = march, by = caller) {
  const { statementId, version } = await statement(month, by);
  const statements = [{ statementId: statementId ?? '', version: version ?? 0 }];
  return by.expenses.exportForPayment({ key: randomUUID(), statements });
}
const ofHer = async (month = march) =>
  (await caller.expenses.period({ month })).statements.find(
    (each) => each.visitingMotherId === visitingMotherId,
  );

describe('a declared cost', () => {
  it('stands on the draft of its month, and can be changed and taken out until it is approved', async () => {
    const { id: expenseId = '', version = 0 } = await declare();
    expect(await ofHer()).toMatchObject({ name: 'Marja Maas', state: 'draft', totalCents: 750, lacks: [] });
    await caller.expenses.change({ expenseId, version, expense: { ...cost, amountCents: 800 } });
    expect((await statement()).lines).toMatchObject([
      { lineKind: 'declared', paidFor: '2008-03-14', amountCents: 800, expense: { expenseId, version: 2 } },
    ]);
    const { actionId } = await removeOne(caller, 'expense', expenseId, 2);
    expect(await ofHer()).toBeUndefined();
    await caller.actions.undo({ actionId });
    expect(await ofHer()).toMatchObject({ totalCents: 800 });
  });

  it('is refused in the future, of zero, too high, without a kind, and once it is approved', async () => {
    expect(await refusalOf(declare({ spentOn: '2008-04-03' }))).toBe('expense-in-future');
    for (const wrong of [{ amountCents: 0 }, { amountCents: 50_001 }, { expenseKind: undefined }])
      await expect(declare(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refusalOf(declare({ spentOn: '2007-03-31' }))).toBe('implausible-day');
    const { id: expenseId = '', version = 0 } = await declare();
    await approve();
    const change = caller.expenses.change({ expenseId, version, expense: cost });
    expect(await refusalOf(change)).toBe('expense-settled');
    expect(await refusalOf(removeOne(caller, 'expense', expenseId, version))).toBe('expense-settled');
  });

  it('is declared once, however often it is sent', async () => {
    const key = randomUUID();
    const sent = { key, visitingMotherId, expense: cost };
    expect(await caller.expenses.declare(sent)).toEqual(await caller.expenses.declare(sent));
    expect((await statement()).lines).toHaveLength(1);
  });

  it('without a receipt keeps the draft from being complete, and not from being approved', async () => {
    await declare({ hasReceipt: false });
    expect((await ofHer())?.lacks).toEqual(['receipt-missing']);
    await approve();
    expect(await ofHer()).toMatchObject({ state: 'approved', lacks: [] });
  });

  it('is refused where the location pays something else', async () => {
    const there = anActor('coordinator', 'nothing');
    await addRow(database.app, there, 'mim.location_setting', {
      name: 'reimbursement',
      value: '"none"',
      validFrom: '2008-01-01',
    });
    const { visitingMotherId: hers } = await addVisitingMother(database.app, there);
    const call = callAs(database, there, today).expenses.declare({
      key: randomUUID(),
      visitingMotherId: hers,
      expense: cost,
    });
    expect(await refusalOf(call)).toBe('expense-not-declared');
  });
});

describe('a statement', () => {
  it('is approved once, also by two people at the same moment', async () => {
    await declare();
    const { totalCents, lineCount } = await statement();
    const seen = [{ visitingMotherId, totalCents, lineCount }];
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    const outcomes = await Promise.all(
      [caller, colleague].map((each) =>
        refusalOf(each.expenses.approve({ key: randomUUID(), month: march, seen })),
      ),
    );
    expect(outcomes.toSorted()).toEqual([null, 'statement-approved-before'].toSorted());
    const again = caller.expenses.approve({ key: randomUUID(), month: march, seen });
    expect(await refusalOf(again)).toBe('statement-approved-before');
    expect((await statement()).lines).toHaveLength(1);
  });

  it('is not approved before its period is over, nor otherwise than it was seen', async () => {
    await declare();
    expect(await refusalOf(approve(march, callAs(database, breda, '2008-03-31')))).toBe(
      'statement-period-open',
    );
    const seen = [{ visitingMotherId, totalCents: 750, lineCount: 1 }];
    await declare({ amountCents: 100 });
    const call = caller.expenses.approve({ key: randomUUID(), month: march, seen });
    expect(await refusalOf(call)).toBe('statement-changed');
    expect((await ofHer())?.state).toBe('draft');
  });

  it('that was approved by mistake is undone, unless it was exported since', async () => {
    await declare();
    const first = await approve();
    await caller.actions.undo({ actionId: first.actionId });
    expect((await ofHer())?.state).toBe('draft');
    const second = await approve();
    await exportForPayment();
    expect(await refusalOf(caller.actions.undo({ actionId: second.actionId }))).toBe('changed-meanwhile');
  });

  it('is exported for payment once, and its file tells who is paid how much', async () => {
    await declare();
    await approve();
    const { statementId, version } = await statement();
    const statements = [{ statementId: statementId ?? '', version: version ?? 0 }];
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    const outcomes = await Promise.all(
      [caller, colleague].map((each) =>
        refusalOf(each.expenses.exportForPayment({ key: randomUUID(), statements })),
      ),
    );
    expect(outcomes.toSorted()).toEqual([null, 'statement-exported-before'].toSorted());
    const file = await caller.expenses.paymentFile({ statementIds: [statementId ?? ''] });
    expect(file.rows).toEqual([
      ['Marja Maas', '2008-03-01', '2008-03-31', 7.5, today, today, 'breda'],
      ['Totaal', null, null, 7.5, null, null, 'breda'],
    ]);
    expect(await ofHer()).toMatchObject({ state: 'exported', exportedOn: today });
  });

  it('stands on the list with which it was exported, and on no later one of the same day', async () => {
    await declare();
    await approve();
    expect((await ofHer())?.paymentList).toBeNull();
    await exportForPayment();
    const first = (await ofHer())?.paymentList ?? 0;
    const { visitingMotherId: other } = await addVisitingMother(database.app, breda);
    await caller.expenses.declare({ key: randomUUID(), visitingMotherId: other, expense: cost });
    const seen = [{ visitingMotherId: other, totalCents: 750, lineCount: 1 }];
    await caller.expenses.approve({ key: randomUUID(), month: march, seen });
    const { statementId, version } = await caller.expenses.statement({
      visitingMotherId: other,
      month: march,
    });
    await caller.expenses.exportForPayment({
      key: randomUUID(),
      statements: [{ statementId: statementId ?? '', version: version ?? 0 }],
    });
    const lists = new Map(
      (await caller.expenses.period({ month: march })).statements.map((each) => [
        each.visitingMotherId,
        each.paymentList,
      ]),
    );
    expect(lists.get(visitingMotherId)).toBe(first);
    expect(lists.get(other)).toBe(first + 1);
  });

  it('is answered with the number of its list, also where others are exported at the same moment', async () => {
    const drafted = async () => {
      const { visitingMotherId: id } = await addVisitingMother(database.app, breda);
      await caller.expenses.declare({ key: randomUUID(), visitingMotherId: id, expense: cost });
      const seen = [{ visitingMotherId: id, totalCents: 750, lineCount: 1 }];
      await caller.expenses.approve({ key: randomUUID(), month: march, seen });
      const { statementId, version } = await caller.expenses.statement({
        visitingMotherId: id,
        month: march,
      });
      return { id, statementId: statementId ?? '', version: version ?? 0 };
    };
    const drafts = [await drafted(), await drafted(), await drafted()];
    const answers = await Promise.all(
      drafts.map(({ statementId, version }) =>
        caller.expenses.exportForPayment({ key: randomUUID(), statements: [{ statementId, version }] }),
      ),
    );
    const numbers = answers.map(({ paymentList }) => paymentList);
    expect(new Set(numbers).size).toBe(drafts.length);
    const { statements } = await caller.expenses.period({ month: march });
    const listed = drafts.map(
      ({ id }) => statements.find((each) => each.visitingMotherId === id)?.paymentList,
    );
    expect(listed).toEqual(numbers);
  });

  it('is not exported on one list with that of another period', async () => {
    await declare();
    await approve();
    await declare({ spentOn: '2008-04-10' }, callAs(database, breda, '2008-05-02'));
    const may = callAs(database, breda, '2008-05-02');
    await approve('2008-04', may);
    const both = [await statement(march, may), await statement('2008-04', may)];
    const statements = both.map(({ statementId, version }) => ({
      statementId: statementId ?? '',
      version: version ?? 0,
    }));
    const call = may.expenses.exportForPayment({ key: randomUUID(), statements });
    expect(await refusalOf(call)).toBe('payment-list-of-several-periods');
    expect((await statement(march, may)).state).toBe('approved');
  });

  it('is approved together with others as far as each can be, and the others are told', async () => {
    await declare();
    const added = async () => (await addVisitingMother(database.app, breda)).visitingMotherId;
    const [changed, approvedBefore] = [await added(), await added()];
    for (const id of [changed, approvedBefore])
      await caller.expenses.declare({ key: randomUUID(), visitingMotherId: id, expense: cost });
    const seen = [visitingMotherId, changed, approvedBefore].map((id) => ({
      visitingMotherId: id,
      totalCents: 750,
      lineCount: 1,
    }));
    await caller.expenses.declare({
      key: randomUUID(),
      visitingMotherId: changed,
      expense: { ...cost, amountCents: 100 },
    });
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    await colleague.expenses.approve({ key: randomUUID(), month: march, seen: seen.slice(2) });
    const key = randomUUID();
    const { left, actionId } = await caller.expenses.approve({ key, month: march, seen });
    expect(left).toMatchObject([
      { visitingMotherId: changed, problem: { code: 'statement-changed' } },
      { visitingMotherId: approvedBefore, problem: { code: 'statement-approved-before' } },
    ]);
    expect(left[0]?.problem.message.nl).toMatch(/het was €\s7,50 en is nu €\s8,50/);
    expect(await ofHer()).toMatchObject({ state: 'approved' });
    // Sent twice it answers as it did, and approves nobody else.
    expect(await caller.expenses.approve({ key, month: march, seen })).toEqual({ left, actionId });
    const { statements } = await caller.expenses.period({ month: march });
    expect(statements.find((each) => each.visitingMotherId === changed)?.state).toBe('draft');
  });

  it('stays exported: undoing that would pay it once more, beside the file that is there', async () => {
    await declare();
    await approve();
    const { actionId } = await exportForPayment();
    const { statementId } = await statement();
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('exported-for-payment');
    expect(await ofHer()).toMatchObject({ state: 'exported', exportedOn: today });
    const takenBack = withActor(database.app, breda, (trx) =>
      trx
        .updateTable('mim.expense_statement')
        .set({ exportedOn: null, version: 3 })
        .where('expenseStatementId', '=', statementId ?? '')
        .execute(),
    );
    await expect(takenBack).rejects.toMatchObject({ code: '23514' });
    const { numDeletedRows } = await withActor(database.app, breda, (trx) =>
      trx
        .deleteFrom('mim.expense_line')
        .where('expenseStatementId', '=', statementId ?? '')
        .executeTakeFirstOrThrow(),
    );
    expect(numDeletedRows).toBe(0n);
  });

  it.each(['0000-01', '0001-01', '1899-12', '9999-10', '9999-12'])('of %s is refused', async (month) => {
    expect(await refusalOf(caller.expenses.period({ month }))).toBe('input-invalid');
    expect(await refusalOf(statement(month))).toBe('input-invalid');
  });

  it('has what came since in the next period', async () => {
    await declare();
    await approve();
    await declare({ spentOn: '2008-03-20', amountCents: 300 });
    expect((await statement()).totalCents).toBe(750);
    expect(await statement('2008-04')).toMatchObject({ totalCents: 300, lacks: ['period-open'] });
  });

  it('is never edited: a correction stands on the next one, and takes off no more than was paid', async () => {
    await declare();
    await approve();
    const [line] = (await statement()).lines;
    const correctTo = (rightCents: number) =>
      caller.expenses.correct({
        key: randomUUID(),
        lineId: line?.lineId ?? '',
        correction: { rightCents, note: 'Enkele reis.' },
      });
    expect(await refusalOf(correctTo(-1))).toBe('input-invalid');
    const { id: correctionId = '', version = 0 } = await correctTo(500);
    expect(await refusalOf(correctTo(500))).toBe('correction-of-nothing');
    expect((await statement()).lines).toMatchObject([{ amountCents: 750, correctedCents: -250 }]);
    const april = callAs(database, breda, '2008-05-02');
    expect(await statement('2008-04', april)).toMatchObject({ totalCents: -250, lacks: ['below-zero'] });
    expect(await refusalOf(approve('2008-04', april))).toBe('statement-below-zero');
    await declare({ spentOn: '2008-04-10' }, april);
    const approval = await approve('2008-04', april);
    const paid = await statement('2008-04', april);
    expect(paid.totalCents).toBe(500);
    const lineId = paid.lines.find(({ lineKind }) => lineKind === 'correction')?.lineId ?? '';
    const again = { key: randomUUID(), lineId, correction: { rightCents: 0, note: 'Toch niet.' } };
    expect(await refusalOf(april.expenses.correct(again))).toBe('correction-of-correction');
    expect(await refusalOf(removeOne(april, 'expense-correction', correctionId, version))).toBe(
      'expense-settled',
    );
    await april.actions.undo({ actionId: approval.actionId });
    await removeOne(april, 'expense-correction', correctionId, version);
    expect((await statement('2008-04', april)).totalCents).toBe(750);
  });

  it('has no more taken off by a correction that comes back beside another', async () => {
    await declare();
    await approve();
    const [line] = (await statement()).lines;
    const correctTo = (rightCents: number) =>
      caller.expenses.correct({
        key: randomUUID(),
        lineId: line?.lineId ?? '',
        correction: { rightCents, note: 'Enkele reis.' },
      });
    const { id: correctionId = '', version = 0 } = await correctTo(500);
    const { actionId } = await removeOne(caller, 'expense-correction', correctionId, version);
    await correctTo(0);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
    expect((await statement()).lines).toMatchObject([{ correctedCents: -750 }]);
    const added = await correctTo(100);
    await correctTo(0);
    const taken = removeOne(caller, 'expense-correction', added.id ?? '', 1);
    expect(await refusalOf(taken)).toBe('correction-exceeds-line');
    expect(await refusalOf(caller.actions.undo({ actionId: added.actionId }))).toBe('changed-meanwhile');
  });

  it('is corrected once by two who say at one moment what a line should have been', async () => {
    await declare();
    await approve();
    const [line] = (await statement()).lines;
    const correction = { rightCents: 500, note: 'Enkele reis.' };
    const colleague = callAs(database, { ...breda, accountId: 'colleague' }, today);
    const outcomes = await Promise.all(
      [caller, colleague].map((each) =>
        refusalOf(each.expenses.correct({ key: randomUUID(), lineId: line?.lineId ?? '', correction })),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['correction-of-nothing', null].toSorted());
    expect((await statement()).lines).toMatchObject([{ amountCents: 750, correctedCents: -250 }]);
  });

  it('whose line was corrected is not undone', async () => {
    await declare();
    const { actionId } = await approve();
    const [line] = (await statement()).lines;
    await caller.expenses.correct({
      key: randomUUID(),
      lineId: line?.lineId ?? '',
      correction: { rightCents: 850, note: 'Ook de terugreis.' },
    });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('keeps the visiting mother: she is not taken out as entered by mistake', async () => {
    await declare();
    await approve();
    const { refusal } = await caller.removals.dossier({ kind: 'visiting-mother', id: visitingMotherId });
    expect(refusal?.code).toBe('visiting-mother-had-families');
  });

  it('of another location is answered as one that is nowhere', async () => {
    const { id: expenseId = '', version = 0 } = await declare();
    const other = callAs(database, ede, today);
    for (const id of [visitingMotherId, randomUUID()]) {
      expect(await refusalOf(other.expenses.statement({ visitingMotherId: id, month: march }))).toBe(
        'not-found',
      );
      const seen = [{ visitingMotherId: id, totalCents: 750, lineCount: 1 }];
      const call = other.expenses.approve({ key: randomUUID(), month: march, seen });
      expect(await refusalOf(call)).toBe('not-found');
    }
    expect(await refusalOf(removeOne(other, 'expense', expenseId, version))).toBe('not-found');
    expect((await other.expenses.period({ month: march })).statements).toEqual([]);
  });

  it('that somebody looks at stands in the log of who was looked at', async () => {
    await declare();
    const { personId } = await caller.visitingMothers.get({ visitingMotherId });
    await statement();
    const { lines } = await caller.accessLog.list({ subjectId: personId });
    expect(lines.map(({ what }) => what)).toContain('expenses.statement');
  });
});

describe('a fixed amount', () => {
  const choose = (actor: typeof breda, name: string, value: unknown) =>
    addRow(database.app, actor, 'mim.location_setting', {
      name,
      value: JSON.stringify(value),
      validFrom: '2008-01-01',
    });

  it('for each visit waits for an amount, and for the visits that are to be recorded', async () => {
    const actor = anActor('coordinator', 'visits');
    const by = callAs(database, actor, today);
    const { visitingMotherId: hers } = await addVisitingMother(database.app, actor);
    const { trajectoryId } = await addTrajectory(database.app, actor, {
      state: 'visited',
      startedOn: '2008-03-05',
    });
    const both = { trajectoryId, visitingMotherId: hers };
    await addMatch(database.app, actor, both);
    await addVisit(database.app, actor, { ...both, visitOn: '2008-03-05' });
    await addVisit(database.app, actor, { ...both, visitOn: '2008-03-20', status: 'planned' });
    await choose(actor, 'reimbursement', 'per-visit');
    expect(await by.expenses.period({ month: march })).toMatchObject({ lacksAmount: true, statements: [] });
    await choose(actor, 'amountPerVisit', 500);
    const { lacksAmount, statements } = await by.expenses.period({ month: march });
    expect(lacksAmount).toBe(false);
    expect(statements).toMatchObject([
      { visitingMotherId: hers, totalCents: 500, lineCount: 1, lacks: ['visit-to-record'] },
    ]);
    const seen = [{ visitingMotherId: hers, totalCents: 500, lineCount: 1 }];
    await by.expenses.approve({ key: randomUUID(), month: march, seen });
    const shown = await by.expenses.statement({ visitingMotherId: hers, month: march });
    expect(shown.lines).toMatchObject([
      { lineKind: 'visit', paidFor: '2008-03-05', mother: { trajectoryId, name: 'Amina Voorbeeld' } },
    ]);
  });

  it('for each mother and month is paid once, to who was matched with her for most of it', async () => {
    const actor = anActor('coordinator', 'months');
    const by = callAs(database, actor, today);
    await choose(actor, 'reimbursement', 'per-mother-month');
    await choose(actor, 'amountPerMotherMonth', 800);
    await choose(actor, 'reimbursementPeriod', 'quarter');
    const [first, second] = [
      await addVisitingMother(database.app, actor),
      await addVisitingMother(database.app, actor),
    ];
    const { trajectoryId } = await addTrajectory(database.app, actor, { state: 'visited' });
    await addMatch(database.app, actor, {
      trajectoryId,
      visitingMotherId: first.visitingMotherId,
      startedOn: '2008-01-10',
      endedOn: '2008-03-05',
      endReason: 'no-time',
      endedBy: 'visiting-mother',
    });
    await addMatch(database.app, actor, {
      trajectoryId,
      visitingMotherId: second.visitingMotherId,
      startedOn: '2008-03-06',
    });
    const { period, statements } = await by.expenses.period({ month: '2008-02' });
    expect(period).toEqual({ firstDay: '2008-01-01', lastDay: '2008-03-31' });
    const totals = new Map(statements.map((each) => [each.visitingMotherId, each.totalCents]));
    expect(totals.get(first.visitingMotherId)).toBe(1600);
    expect(totals.get(second.visitingMotherId)).toBe(800);
    const seen = statements.map(({ visitingMotherId: id, totalCents, lineCount }) => ({
      visitingMotherId: id,
      totalCents,
      lineCount,
    }));
    await by.expenses.approve({ key: randomUUID(), month: '2008-02', seen });
    expect((await by.expenses.period({ month: '2008-04' })).statements).toMatchObject([
      { visitingMotherId: second.visitingMotherId, totalCents: 800 },
    ]);
  });
});

describe('the month of a location', () => {
  it('tells of each visiting mother with something to pay, and of nobody else', async () => {
    await addExpense(database.app, breda, { visitingMotherId });
    const { visitingMotherId: without } = await addVisitingMother(database.app, breda);
    const ids = (await caller.expenses.period({ month: march })).statements.map(
      (each) => each.visitingMotherId,
    );
    expect(ids).toContain(visitingMotherId);
    expect(ids).not.toContain(without);
  });

  it('is asked of one location at a time', async () => {
    const both = callAs(database, anActor('coordinator', 'breda', 'ede'), today);
    expect(await refusalOf(both.expenses.period({ month: march }))).toBe('location-required');
    const there = await both.expenses.period({ month: march, locationId: 'ede' });
    expect(there.locationId).toBe('ede');
  });
});
