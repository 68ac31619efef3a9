import { serviceNamed } from '@mim/domain/referral';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import {
  addEvaluation,
  addExpense,
  addExpenseLine,
  addLocations,
  addMatch,
  addMeeting,
  addOwnStep,
  addPreparation,
  addRow,
  addStatement,
  addSupervision,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';

// What the program refuses in words is refused to plain SQL too: whoever forgets to ask is stopped here.

let database: TestDatabase;
const breda = anActor('coordinator', 'breda');
let visitingMotherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
beforeEach(async () => {
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
});
afterAll(() => database.close());

const outcomeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );
const refused = '23514';
/** Of two that wait for each other the database lets one go on; the program tries the other once more, and is refused then. */
const deadlock = '40P01';
const oneOfTwo = [expect.toBeOneOf([refused, deadlock]), 'taken'];
const run = (statement: ReturnType<typeof sql>) =>
  outcomeOf(withActor(database.app, breda, (trx) => statement.execute(trx)));
const stop = (stoppedOn: string | null, id = visitingMotherId) =>
  run(sql`update mim.visiting_mother
    set stopped_on = ${stoppedOn}, stop_reason = ${stoppedOn === null ? null : 'moved'}, version = version + 1
    where visiting_mother_id = ${id}`);

describe('a statement that was exported', () => {
  const exportIt = (id: string) =>
    run(sql`update mim.expense_statement set exported_on = '2008-04-03', version = version + 1
      where expense_statement_id = ${id}`);

  it('takes no further line', async () => {
    const expenseStatementId = await addStatement(database.app, breda, { visitingMotherId });
    const [first, second] = [
      await addExpense(database.app, breda, { visitingMotherId }),
      await addExpense(database.app, breda, { visitingMotherId }),
    ];
    await addExpenseLine(database.app, breda, { expenseStatementId, expenseId: first });
    expect(await exportIt(expenseStatementId)).toBe('taken');
    const late = addExpenseLine(database.app, breda, { expenseStatementId, expenseId: second });
    expect(await outcomeOf(late)).toBe(refused);
  });

  it('waits for a line that is on its way, and a line for the export', async () => {
    const expenseStatementId = await addStatement(database.app, breda, { visitingMotherId });
    const expenseId = await addExpense(database.app, breda, { visitingMotherId });
    const outcomes = await Promise.all([
      exportIt(expenseStatementId),
      outcomeOf(addExpenseLine(database.app, breda, { expenseStatementId, expenseId })),
    ]);
    expect(outcomes[0]).toBe('taken');
    const { rows } = await withActor(database.app, breda, (trx) =>
      sql`select from mim.expense_line where expense_statement_id = ${expenseStatementId}`.execute(trx),
    );
    // Either the line came first and is paid, or it was refused: none came to it after the export.
    expect(rows).toHaveLength(outcomes[1] === 'taken' ? 1 : 0);
  });
});

describe('of a visiting mother stands once on a day', () => {
  const records = {
    supervision: (day: string) => addSupervision(database.app, breda, { visitingMotherId, sessionOn: day }),
    evaluation: (day: string) => addEvaluation(database.app, breda, { visitingMotherId, evaluatedOn: day }),
    'own step': (day: string) => addOwnStep(database.app, breda, { visitingMotherId, takenOn: day }),
    preparation: (day: string) =>
      addPreparation(database.app, breda, [visitingMotherId], { heldOn: day, dayPart: null }),
  } as const;

  it.each(Object.keys(records) as (keyof typeof records)[])('%s', async (kind) => {
    await records[kind]('2008-05-13');
    expect(await outcomeOf(records[kind]('2008-05-13'))).toBe(refused);
    expect(await outcomeOf(records[kind]('2008-05-14'))).toBe('taken');
  });

  it('also when two do so at one moment', async () => {
    const both = await Promise.all([1, 2].map(() => outcomeOf(records.supervision('2008-05-20'))));
    expect(both.toSorted()).toEqual(oneOfTwo);
  });

  it('also when it is moved there; what did not take place stands beside another', async () => {
    await records.supervision('2008-05-13');
    const moved = await records.supervision('2008-05-14');
    const move = sql`update mim.supervision_session set session_on = '2008-05-13', version = version + 1
      where supervision_session_id = ${moved}`;
    expect(await run(move)).toBe(refused);
    const cancelled = { visitingMotherId, sessionOn: '2008-05-13', status: 'cancelled' } as const;
    expect(await outcomeOf(addSupervision(database.app, breda, cancelled))).toBe('taken');
  });

  it('but for two parts of a day of her preparation, that are both said', async () => {
    const part = (dayPart: 'morning' | 'afternoon') =>
      addPreparation(database.app, breda, [visitingMotherId], { heldOn: '2008-02-05', dayPart });
    await part('morning');
    expect(await outcomeOf(part('afternoon'))).toBe('taken');
    expect(await outcomeOf(part('morning'))).toBe(refused);
    expect(await outcomeOf(records.preparation('2008-02-05'))).toBe(refused);
  });
});

it('a visiting mother is away once at a time', async () => {
  const away = (firstDay: string, lastDay: string | null) =>
    outcomeOf(
      addRow(database.app, breda, 'mim.visiting_mother_pause', {
        visitingMotherId,
        firstDay,
        lastDay,
        reason: 'Familiebezoek',
      }),
    );
  expect(await away('2008-07-01', '2008-07-20')).toBe('taken');
  expect(await away('2008-07-20', null)).toBe(refused);
  expect(await away('2008-07-21', '2008-07-31')).toBe('taken');
  const longer = sql`update mim.visiting_mother_pause set last_day = '2008-07-21', version = version + 1
    where visiting_mother_id = ${visitingMotherId} and first_day = '2008-07-01'`;
  expect(await run(longer)).toBe(refused);
});

describe('after her stop is recorded', () => {
  const families = async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2008-03-05',
    });
    return trajectoryId;
  };
  const records = {
    match: async (day: string) =>
      addMatch(database.app, breda, {
        trajectoryId: await families(),
        visitingMotherId,
        startedOn: '2008-03-05',
        endedOn: day,
        endReason: 'no-time',
        endedBy: 'visiting-mother',
      }),
    visit: async (day: string) =>
      addVisit(database.app, breda, { trajectoryId: await families(), visitingMotherId, visitOn: day }),
    companion: async (day: string) =>
      addVisit(database.app, breda, {
        trajectoryId: await families(),
        visitingMotherId: (await addVisitingMother(database.app, breda)).visitingMotherId,
        companionId: visitingMotherId,
        visitOn: day,
      }),
    supervision: (day: string) => addSupervision(database.app, breda, { visitingMotherId, sessionOn: day }),
    meeting: (day: string) =>
      addMeeting(database.app, breda, [visitingMotherId], { meetingOn: day, startsAt: moment() }),
  } as const;
  let minutes = 0;
  const moment = () => {
    minutes += 1;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };

  it.each(Object.keys(records) as (keyof typeof records)[])('no %s, on that day still', async (kind) => {
    expect(await stop('2008-06-10')).toBe('taken');
    expect(await outcomeOf(records[kind]('2008-06-11'))).toBe(refused);
    expect(await outcomeOf(records[kind]('2008-06-10'))).toBe('taken');
  });

  it('no session of her preparation, on that day neither', async () => {
    await stop('2008-06-10');
    const on = (heldOn: string) =>
      outcomeOf(addPreparation(database.app, breda, [visitingMotherId], { heldOn }));
    expect(await on('2008-06-10')).toBe(refused);
    expect(await on('2008-06-09')).toBe('taken');
  });

  it('nothing that is moved past it', async () => {
    const meetingId = await records.meeting('2008-06-09');
    await stop('2008-06-10');
    const move = sql`update mim.meeting set meeting_on = '2008-06-12', version = version + 1
      where meeting_id = ${meetingId}`;
    expect(await run(move)).toBe(refused);
  });

  it('and of two at one moment one is refused: the stop, or what is recorded after it', async () => {
    for (const [at, kind] of (['visit', 'supervision', 'meeting'] as const).entries()) {
      ({ visitingMotherId } = await addVisitingMother(database.app, breda));
      const day = `2008-06-1${at}`;
      const [stopped, recorded] = await Promise.all([stop('2008-06-01'), outcomeOf(records[kind](day))]);
      expect([stopped, recorded].toSorted()).toEqual(oneOfTwo);
    }
  });
});

describe('an organisation of the local directory', () => {
  const service = (name: string, actor = breda) =>
    outcomeOf(addRow(database.app, actor, 'mim.service', { name, kind: 'language', purpose: 'Taal.' }));

  test('stands there once in whatever spelling, and at each location', async () => {
    expect(await service('Stichting M.E.E. Óss')).toBe('taken');
    for (const same of ['stichting mee oss', 'STICHTING  MEE-Oss']) expect(await service(same)).toBe('23505');
    expect(await service('Stichting MEE Oss Oost')).toBe('taken');
    expect(await service('Stichting MEE Oss', anActor('coordinator', 'ede'))).toBe('taken');
  });

  test('has the key of the domain: no two names are one that the domain keeps apart', async () => {
    const letter = fc.constantFrom(...'aAéÉüßøÆłıİ 1-.,/&’‘–€оЁ漢');
    const name = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
    const names = fc.sample(name, { numRuns: 400, seed: 20_081_231 });
    const { rows } = await sql<{ key: string }>`
      select mim.service_key(written) as key
      from unnest(${names}::text[]) with ordinality as given (written, place) order by place`.execute(
      database.app,
    );
    const keys = rows.map(({ key }) => key);
    let alike = 0;
    names.forEach((one, at) => {
      names.slice(at + 1).forEach((other, after) => {
        const key = keys[at] ?? '';
        if (!/[a-z0-9]/.test(key) || key !== keys[at + 1 + after]) return;
        alike += 1;
        expect(serviceNamed(one, [{ name: other }]), `${one} and ${other}`).not.toBeNull();
      });
    });
    expect(alike).toBeGreaterThan(20);
  });
});
