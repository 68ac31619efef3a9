import { withActor } from '@mim/database';
import {
  addExpense,
  addLocations,
  addMatch,
  addRow,
  addStatement,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-07-15';
const breda = anActor('coordinator', 'breda');
const ended = { state: 'ended', startedOn: '2008-02-01', endedOn: '2008-06-10', endReason: 'moved' } as const;
const request = { receivedOn: '2008-07-01', ground: 'consent-withdrawn', isForGood: true } as const;

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
afterAll(() => database.close());
beforeEach(() => {
  caller = callAs(database, breda, today);
});

type Kind = 'mother' | 'visiting-mother';
const erase = async (kind: Kind, id: string) => {
  const { goesAlong } = await caller.retention.erasable({ kind, id });
  const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
  return caller.retention.erase({ kind, id, request, seen });
};
const rowsOf = (table: string) =>
  withActor(database.app, breda, async (trx) => {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(`mim.${table}`)}`.execute(
      trx,
    );
    return rows;
  });
const whyStays = async (kind: Kind, id: string) => {
  const { refusal } = await caller.retention.erasable({ kind, id });
  expect(await refusalOf(erase(kind, id))).toBe(refusal?.code);
  return refusal?.code;
};

const choose = (name: string, value: unknown) =>
  addRow(database.app, breda, 'mim.location_setting', {
    name,
    value: JSON.stringify(value),
    validFrom: '2008-01-01',
  });

/** A mother whose trajectory ended, with a visit by a visiting mother who stopped. */
async function addBoth() {
  const { trajectoryId, motherId } = await addTrajectory(database.app, breda, ended);
  const { visitingMotherId } = await addVisitingMother(database.app, breda, {
    stoppedOn: '2008-06-11',
    stopReason: 'moved',
  });
  const over = { endedOn: '2008-06-10', endReason: 'other', endedBy: 'coordinator' } as const;
  const matchId = await addMatch(database.app, breda, { trajectoryId, visitingMotherId, ...over });
  await addVisit(database.app, breda, { trajectoryId, visitingMotherId, matchId, visitOn: '2008-03-03' });
  return { trajectoryId, motherId, visitingMotherId };
}

describe('a mother who asks for it', () => {
  it('is told what goes and what stays, and goes with all of it; a count stays in the year that was not sent', async () => {
    const { trajectoryId } = await addBoth();
    expect(await caller.retention.erasable({ kind: 'mother', id: trajectoryId })).toEqual({
      refusal: null,
      goesAlong: [
        { part: 'visit', count: 1 },
        { part: 'match', count: 1 },
      ],
      sentYears: [],
      unsentYears: [2008],
      isPaid: false,
      staysOtherwise: false,
    });
    const kept = (await rowsOf('registration_kept_row')).length;
    await erase('mother', trajectoryId);
    expect(await refusalOf(caller.mothers.page({ trajectoryId }))).toBe('not-found');
    expect(await refusalOf(caller.retention.erasable({ kind: 'mother', id: trajectoryId }))).toBe(
      'not-found',
    );
    expect(await rowsOf('registration_kept_row')).toHaveLength(kept + 1);
  });

  it('leaves a line that says when, why, by whom and how much, and not who', async () => {
    const { trajectoryId, motherId } = await addBoth();
    await erase('mother', trajectoryId);
    const [line] = await caller.retention.log();
    expect(line).toMatchObject({
      kind: 'mother',
      prospects: 1,
      erasedOn: today,
      requestedOn: request.receivedOn,
      ground: request.ground,
      went: [
        { part: 'visit', count: 1 },
        { part: 'match', count: 1 },
      ],
    });
    const stored = JSON.stringify((await rowsOf('erasure')).at(-1));
    for (const id of [trajectoryId, motherId]) expect(stored).not.toContain(id);
  });

  it('is in the access log with who had it done', async () => {
    const { trajectoryId, motherId } = await addBoth();
    await erase('mother', trajectoryId);
    const lines = await rowsOf('access_log');
    expect(
      lines.filter(({ subjects, what }) => String(subjects).includes(motherId) && what === 'retention.erase'),
    ).toMatchObject([{ accountId: breda.accountId }]);
  });

  it('stays while she takes part, is offered elsewhere, or visits to her are to be paid', async () => {
    const { trajectoryId, motherId } = await addBoth();
    const { trajectoryId: again } = await addTrajectory(database.app, breda, {
      motherId,
      referredOn: '2008-06-20',
    });
    expect(await whyStays('mother', trajectoryId)).toBe('trajectory-goes-on');
    expect(await whyStays('mother', again)).toBe('trajectory-goes-on');
    const offered = await addTrajectory(database.app, breda, { ...ended, endReason: 'transferred' });
    await addTransfer(database.app, breda, { trajectoryId: offered.trajectoryId, toLocationId: 'ede' });
    expect(await whyStays('mother', offered.trajectoryId)).toBe('offer-goes-on');
    const paid = await addBoth();
    await choose('reimbursement', 'per-visit');
    await choose('amountPerVisit', 500);
    expect(await whyStays('mother', paid.trajectoryId)).toBe('visits-to-pay');
    expect(await whyStays('visiting-mother', paid.visitingMotherId)).toBe('expenses-to-pay');
    await choose('reimbursement', 'declared');
  });

  it('goes with no more than was seen', async () => {
    const { trajectoryId } = await addBoth();
    const gone = caller.retention.erase({ kind: 'mother', id: trajectoryId, request, seen: 1 });
    expect(await refusalOf(gone)).toBe('more-goes-along');
  });

  it('is not found from another location', async () => {
    const { trajectoryId } = await addBoth();
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    const asked = { kind: 'mother', id: trajectoryId } as const;
    expect(await refusalOf(elsewhere.retention.erase({ ...asked, request, seen: 2 }))).toBe('not-found');
    expect((await caller.retention.erasable(asked)).goesAlong).toHaveLength(2);
  });
});

describe('a visiting mother who asks for it', () => {
  it('goes with what was hers; her row stays empty where a dossier of a mother names her', async () => {
    const { visitingMotherId } = await addBoth();
    await erase('visiting-mother', visitingMotherId);
    const row = (await rowsOf('visiting_mother')).find((each) => each.visitingMotherId === visitingMotherId);
    expect(row).toMatchObject({ erasedOn: today, startedOn: null });
    expect(
      await refusalOf(caller.retention.erasable({ kind: 'visiting-mother', id: visitingMotherId })),
    ).toBe('not-found');
    expect((await caller.retention.log())[0]).toMatchObject({ kind: 'visiting-mother', prospects: 1 });
  });

  it('stays while she goes on, is matched, or is to be paid', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    expect(await whyStays('visiting-mother', visitingMotherId)).toBe('visiting-mother-goes-on');
    const { trajectoryId } = await addTrajectory(database.app, breda);
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
    expect(await whyStays('visiting-mother', visitingMotherId)).toBe('match-goes-on');
    const declared = await addBoth();
    await addExpense(database.app, breda, {
      visitingMotherId: declared.visitingMotherId,
      spentOn: '2008-06-02',
    });
    expect(await whyStays('visiting-mother', declared.visitingMotherId)).toBe('expenses-to-pay');
    const approved = await addBoth();
    await addStatement(database.app, breda, { visitingMotherId: approved.visitingMotherId });
    expect(await whyStays('visiting-mother', approved.visitingMotherId)).toBe('expenses-to-pay');
  });
});
