import { randomUUID } from 'node:crypto';
import { type Actor, withActor } from '@mim/database';
import {
  addAgreement,
  addApplicant,
  addApplicantStep,
  addCorrection,
  addEvaluation,
  addExpense,
  addExpenseLine,
  addGroup,
  addLeader,
  addLocations,
  addMatch,
  addMeeting,
  addOwnStep,
  addPerson,
  addPreparation,
  addProposal,
  addRow,
  addStatement,
  addSupervision,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  exportStatement,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { dumpOf } from '../testing/dump.js';
import { retentionAt } from './retention-actor.js';
import { retentionRound } from './retention-round.js';

const today = '2010-06-20';
const day = (text: string) => Temporal.PlainDate.from(text);
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
/** The first day on which what was changed today is gone. */
let goesOn: Temporal.PlainDate;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  // The history is dated by the clock of the database.
  const { rows } = await sql<{ on: string }>`
    select (now() at time zone 'Europe/Amsterdam')::date::text as on`.execute(database.owner);
  goesOn = day(rows[0]?.on ?? '').add({ days: 31 });
});
afterAll(() => database.close());

const dump = () => dumpOf(database, [breda, ede, retentionAt('breda'), retentionAt('ede')]);
const erase = (on: Temporal.PlainDate) => retentionRound(database.app, on);

/** A visiting mother of whom every text is a marker, with something of all that is recorded of one, who stopped. */
async function addMarked(marker: string, actor: Actor = breda) {
  const { app } = database;
  const personId = await addPerson(app, actor, {
    givenName: marker,
    familyName: `${marker}-achternaam`,
    email: `${marker}@mim.test`,
    street: `${marker}straat 1`,
  });
  const { visitingMotherId } = await addVisitingMother(app, actor, {
    personId,
    startedOn: '2007-01-10',
    limits: `${marker}-grens`,
    note: `${marker}-notitie`,
  });
  const hers = { visitingMotherId };
  const applicantId = await addApplicant(app, actor, {
    ...hers,
    givenName: marker,
    state: 'accepted',
    note: `${marker}-aanmelding`,
  });
  await addApplicantStep(app, actor, { applicantId, step: 'hold-talk', note: `${marker}-gesprek` });
  await addPreparation(app, actor, [visitingMotherId], { note: `${marker}-voorbereiding` });
  const supervisionSessionId = await addSupervision(app, actor, { ...hers, note: `${marker}-begeleiding` });
  await addAgreement(app, actor, { supervisionSessionId, description: `${marker}-afspraak` });
  await addMeeting(app, actor, [visitingMotherId]);
  await addEvaluation(app, actor, {
    ...hers,
    answers: JSON.stringify([{ question: 'visits', answer: `${marker}-antwoord` }]),
  });
  const ownStepId = await addOwnStep(app, actor, { ...hers, stepNote: `${marker}-stap` });
  await addRow(app, actor, 'mim.visiting_mother_pause', {
    ...hers,
    firstDay: '2008-07-01',
    lastDay: '2008-07-31',
    reason: `${marker}-afwezig`,
  });
  await addLeader(app, actor, { meetingGroupId: await addGroup(app, actor), ...hers });
  await withActor(app, actor, async (trx) => {
    const draft = { locationId: actor.locationIds[0] ?? '', ...hers, fields: `{"note": "${marker}-kladje"}` };
    await trx.insertInto('mim.evaluation_draft').values(draft).execute();
    await trx.insertInto('mim.supervision_draft').values(draft).execute();
  });
  return { visitingMotherId, personId, applicantId, ownStepId };
}

/** What she was paid, and what she declared and was never approved. */
async function addPaid(visitingMotherId: string, marker: string) {
  const { app } = database;
  const expenseId = await addExpense(app, breda, { visitingMotherId, note: `${marker}-kosten` });
  await addExpense(app, breda, { visitingMotherId, spentOn: '2008-05-02', note: `${marker}-niet-betaald` });
  const expenseStatementId = await addStatement(app, breda, { visitingMotherId });
  const expenseLineId = await addExpenseLine(app, breda, { expenseStatementId, expenseId });
  await exportStatement(app, breda, expenseStatementId, '2008-04-03');
  await addCorrection(app, breda, { visitingMotherId, expenseLineId, note: `${marker}-correctie` });
}

const stop = async (visitingMotherId: string, stoppedOn: string, marker: string, as = caller) => {
  const { version } = await as.visitingMothers.get({ visitingMotherId });
  return as.leaving.stop({
    key: randomUUID(),
    visitingMotherId,
    version,
    stop: { stoppedOn, stopReason: 'illness', stopNote: `${marker}-gestopt` },
    families: [],
  });
};

const count = async (table: string, actor = breda): Promise<number> => {
  const { rows } = await withActor(database.app, actor, (trx) =>
    sql<{ count: number }>`select count(*)::integer as count from ${sql.table(`mim.${table}`)}`.execute(trx),
  );
  return rows[0]?.count ?? 0;
};

describe('a visiting mother who stopped', () => {
  it('is gone after the term, from every table, where nothing else names her', async () => {
    const { visitingMotherId, ownStepId } = await addMarked('kanariealleen');
    const changed = await caller.growth.recordStep({
      key: randomUUID(),
      visitingMotherId,
      step: { stepKind: 'work', takenOn: '2008-06-01', stepNote: 'kanariealleen-werk' },
    });
    await caller.removals.remove({
      key: randomUUID(),
      kind: 'own-step',
      id: ownStepId,
      version: 1,
      removal: { reason: 'other', note: 'kanariealleen-waarom' },
    });
    // Nobody else was at the meeting.
    await withActor(database.app, breda, (trx) => trx.deleteFrom('mim.meeting_attendance').execute());
    const stopped = await stop(visitingMotherId, '2008-06-10', 'kanariealleen');
    expect((await dump()).match(/kanariealleen/g)?.length).toBeGreaterThan(25);

    expect(await caller.retention.upcomingVisitors()).toEqual({
      rows: [
        {
          kind: 'visiting-mother',
          id: visitingMotherId,
          locationId: 'breda',
          name: 'kanariealleen kanariealleen-achternaam',
          since: '2008-06-10',
          erasedOn: goesOn.toString(),
        },
      ],
      total: 1,
    });
    expect(await erase(goesOn.subtract({ days: 1 }))).toMatchObject({ visitingMothers: 0, failures: [] });
    expect(await dump()).toContain('kanariealleen');
    expect(await erase(goesOn)).toMatchObject({ visitingMothers: 1, failures: [] });
    expect(await dump()).not.toContain('kanariealleen');
    expect(await dump()).not.toContain(`"visiting_mother_id": "${visitingMotherId}"`);
    for (const table of [
      'visiting_mother',
      'applicant',
      'preparation_session',
      'supervision_session',
      'evaluation',
    ])
      expect([table, await count(table)]).toEqual([table, 0]);

    expect((await caller.retention.log())[0]).toMatchObject({
      kind: 'visiting-mother',
      prospects: 1,
      calls: 0,
    });
    expect((await caller.retention.upcomingVisitors()).rows).toEqual([]);
    for (const { actionId } of [stopped, changed])
      expect(await refusalOf(caller.actions.undo({ actionId }))).toMatch(
        /^(changed-meanwhile|erased-since)$/,
      );
    expect(await refusalOf(caller.visitingMothers.get({ visitingMotherId }))).toBe('not-found');
  });

  it('leaves dossiers, meetings and payments as they are, without her name or a word', async () => {
    const marker = 'kanariegenoemd';
    const { visitingMotherId } = await addMarked(marker);
    await addPaid(visitingMotherId, marker);
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2008-02-01',
    });
    const pair = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(database.app, breda, {
      ...pair,
      startedOn: '2008-02-01',
      endedOn: '2008-06-01',
      endReason: 'visiting-mother-stops',
      endedBy: 'visiting-mother',
    });
    await addProposal(database.app, breda, { ...pair, outcome: 'accepted', answeredOn: '2008-02-01' });
    await addVisit(database.app, breda, { ...pair, matchId, visitOn: '2008-02-01' });
    const stopped = await stop(visitingMotherId, '2008-06-10', marker);
    await addVisitingMother(database.app, breda, { startedOn: '2008-01-07' });

    expect(await erase(goesOn)).toMatchObject({ visitingMothers: 1, failures: [] });
    expect(await dump()).not.toContain(marker);
    expect(await count('visit')).toBe(1);
    expect(await count('meeting_attendance')).toBe(1);
    expect(await count('expense')).toBe(1);
    expect(await count('expense_correction')).toBe(1);
    const mother = await caller.mothers.page({ trajectoryId });
    // That she was erased is a fact of its own, wherever she is named.
    const erased = { id: visitingMotherId, isErased: true };
    expect(mother.matches.map(({ visitingMother }) => visitingMother)).toMatchObject([erased]);
    expect(mother.proposals.map(({ visitingMother }) => visitingMother)).toMatchObject([erased]);
    expect(mother.visits.map(({ visitingMother }) => visitingMother)).toMatchObject([erased]);
    const { matches } = await caller.matching.candidates({ trajectoryId });
    expect(matches.map(({ visitingMother }) => visitingMother)).toMatchObject([erased]);
    const visits = await caller.visits.list({ filter: { trajectoryId } });
    expect(visits.rows.map(({ visitingMother }) => visitingMother)).toMatchObject([erased]);
    const { meetings } = await caller.meetings.list();
    expect(meetings.flatMap(({ attendees }) => attendees)).toMatchObject([erased]);
    const paid = await caller.expenses.period({ locationId: 'breda', month: '2008-03' });
    expect(paid.statements).toMatchObject([{ visitingMotherId, isErased: true }]);
    expect((await caller.caseload.get({})).visitingMothers).toBe(1);

    expect(await refusalOf(caller.actions.undo({ actionId: stopped.actionId }))).toBe('erased-since');
    expect(await refusalOf(caller.visitingMothers.get({ visitingMotherId }))).toBe('not-found');
    expect(await refusalOf(caller.growth.get({ visitingMotherId }))).toBe('not-found');
    const step = { stepKind: 'work', takenOn: '2008-06-01' } as const;
    expect(await refusalOf(caller.growth.recordStep({ key: randomUUID(), visitingMotherId, step }))).toBe(
      'not-found',
    );
    expect(
      (await caller.visitingMothers.list({ stoppedToo: true })).rows.map((row) => row.visitingMotherId),
    ).not.toContain(visitingMotherId);
  });

  it('is paid for as long as accounts are kept, and then nothing of her stays', async () => {
    const { year } = goesOn;
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { startedOn: '2007-01-10' });
    const expenseStatementId = await addStatement(database.app, breda, {
      visitingMotherId,
      firstDay: `${year}-01-01`,
      lastDay: `${year}-01-31`,
      approvedOn: `${year}-02-02`,
    });
    const expenseId = await addExpense(database.app, breda, { visitingMotherId, spentOn: `${year}-01-14` });
    await addExpenseLine(database.app, breda, { expenseStatementId, expenseId, paidFor: `${year}-01-14` });
    await exportStatement(database.app, breda, expenseStatementId, `${year}-02-03`);
    await stop(visitingMotherId, '2008-06-10', 'betaald');
    const paid = async () => {
      const { rows } = await withActor(database.app, breda, (trx) =>
        sql<{ visiting_mother_id: string }>`
          select visiting_mother_id from mim.expense_statement where visiting_mother_id = ${visitingMotherId}`.execute(
          trx,
        ),
      );
      return rows.length;
    };
    await erase(goesOn);
    await erase(day(`${year + 7}-12-31`));
    expect(await paid()).toBe(1);
    expect(await erase(day(`${year + 8}-01-01`))).toMatchObject({ failures: [] });
    expect(await paid()).toBe(0);
    expect(await dump()).not.toContain(`"visiting_mother_id": "${visitingMotherId}"`);
  });

  it('stays a mother where she is one: only what she was as a visiting mother goes', async () => {
    const { visitingMotherId, personId } = await addMarked('kanarierol');
    await addTrajectory(database.app, breda, { motherId: personId });
    await stop(visitingMotherId, '2008-06-10', 'kanarierol');
    expect(await erase(goesOn)).toMatchObject({ visitingMothers: 1, failures: [] });
    expect(await dump()).toContain('kanarierol-achternaam');
    const left = await dump();
    for (const word of ['notitie', 'grens', 'begeleiding', 'antwoord', 'aanmelding', 'gestopt', 'kladje'])
      expect([word, left.includes(`kanarierol-${word}`)]).toEqual([word, false]);
  });

  it('is kept as long as her location chose, and only that location erases her', async () => {
    const at = callAs(database, ede, today);
    const setting = { name: 'retentionYears', value: 15, validFrom: today } as const;
    await at.settings.set({ key: randomUUID(), setting });
    const { visitingMotherId } = await addMarked('kanarielang', ede);
    await stop(visitingMotherId, today, 'kanarielang', at);
    const last = day(today).add({ years: 15 }).toString();
    const expected = last < goesOn.toString() ? goesOn.toString() : day(last).add({ days: 1 }).toString();
    const shown = (await at.retention.upcomingVisitors()).rows;
    expect(shown.map(({ erasedOn }) => erasedOn)).toEqual([expected]);
    expect((await caller.retention.upcomingVisitors()).rows).toEqual([]);
    expect(await erase(day(expected).subtract({ days: 1 }))).toMatchObject({ visitingMothers: 0 });
    expect(await erase(day(expected))).toMatchObject({ visitingMothers: 1, failures: [] });
    expect(await dump()).not.toContain('kanarielang');
  });

  it('is counted on in the steps that visiting mothers took', async () => {
    const before = await withActor(database.app, breda, (trx) =>
      trx
        .selectFrom('mim.erased_own_step')
        .select(['month', 'stepKind', 'taken'])
        .orderBy('stepKind')
        .execute(),
    );
    expect(before).toEqual([
      { month: '2008-05-01', stepKind: 'course', taken: 2 },
      { month: '2008-06-01', stepKind: 'work', taken: 1 },
    ]);
    const later = callAs(database, breda, '2008-08-01');
    expect((await later.caseload.get({})).ownSteps).toEqual([
      { stepKind: 'course', count: 2 },
      { stepKind: 'work', count: 1 },
    ]);
  });
});

describe('a visiting mother who was entered by mistake', () => {
  it('can be put back for as many days as others, and is then out of the history too', async () => {
    const marker = 'kanariefout';
    const { visitingMotherId } = await addMarked(marker);
    const { version, goesAlong } = await caller.removals.dossier({
      kind: 'visiting-mother',
      id: visitingMotherId,
    });
    const { actionId } = await caller.removals.removeDossier({
      key: randomUUID(),
      kind: 'visiting-mother',
      id: visitingMotherId,
      version,
      removal: { reason: 'other', note: `${marker}-waarom` },
      seen: goesAlong.reduce((sum, part) => sum + part.count, 0),
    });
    await erase(goesOn.subtract({ days: 1 }));
    expect(await dump()).toContain(`${marker}-antwoord`);
    expect(await erase(goesOn)).toMatchObject({ failures: [] });
    const left = await dump();
    for (const word of [
      'notitie',
      'grens',
      'begeleiding',
      'afspraak',
      'antwoord',
      'voorbereiding',
      'waarom',
      'straat',
    ])
      expect([word, left.includes(`${marker}-${word}`)]).toEqual([word, false]);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('erased-since');
  });
});

describe('the database', () => {
  const emptied = (actor: Actor, visitingMotherId: string) =>
    withActor(database.app, actor, async (trx) => {
      const { numAffectedRows } = await sql`
        update mim.row_change set before = '{}'::jsonb
        where before is not null and before <> '{}'::jsonb and (
          row_id = ${visitingMotherId}::uuid or before ->> 'visiting_mother_id' = ${visitingMotherId}
        )`.execute(trx);
      return Number(numAffectedRows);
    });

  it('lets nobody empty the history of who is there, and no coordinator that of who is gone', async () => {
    const { visitingMotherId } = await addMarked('blijft');
    await stop(visitingMotherId, '2008-06-10', 'blijft');
    for (const actor of [breda, ede, retentionAt('breda'), retentionAt('ede')])
      expect(await emptied(actor, visitingMotherId)).toBe(0);
  });

  it('lets no word about her stay in the row that has to', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const erased = (more: object) =>
      withActor(database.app, retentionAt('breda'), (trx) =>
        trx
          .updateTable('mim.visiting_mother')
          .set({ stoppedOn: '2008-06-01', erasedOn: '2010-06-02', version: 2, ...more })
          .where('visitingMotherId', '=', visitingMotherId)
          .execute(),
      ).catch((error: { code?: string }) => error.code);
    expect(await erased({})).toBe('23514');
    expect(await erased({ stopReason: 'illness' })).toBe('23514');
  });
});
