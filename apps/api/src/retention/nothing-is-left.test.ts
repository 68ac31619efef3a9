import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addAttendance,
  addExpenseLine,
  addExtension,
  addGroup,
  addLocations,
  addMatch,
  addOutcome,
  addPause,
  addPerson,
  addProposal,
  addProspect,
  addProspectCall,
  addReferral,
  addSession,
  addSignal,
  addStatement,
  addSupervision,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  exportStatement,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import type { ErasableDossier } from '@mim/domain/removal';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';
import { copiedTables } from '../testing/copied-tables.js';
import { removeOne } from '../testing/remove-one.js';
import { retentionRound } from './retention-round.js';

/** How many mothers are made up; more with MIM_ERASURES=500. */
const runs = Number(process.env.MIM_ERASURES ?? 12);

/**
 * Lines of these tables keep random identifiers of what is gone: that something was changed, read or removed can be seen, of whom can
 * not. They hold no word of anybody.
 */
const keepIdentifiers = /^mim\.(row_change|removal|access_log|person_merge)\b/;

const breda = anActor('coordinator', 'breda');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
afterAll(() => database.close());

/** What is recorded of somebody: how often, and what of it was changed or taken out again. */
const aDossier = fc.record({
  visits: fc.nat(3),
  signals: fc.nat(2),
  pauses: fc.nat(1),
  extensions: fc.nat(1),
  outcomes: fc.nat(1),
  referrals: fc.nat(2),
  proposals: fc.nat(2),
  sessions: fc.nat(1),
  isPaid: fc.boolean(),
  hasProspect: fc.boolean(),
  hasPartner: fc.boolean(),
  hasDraft: fc.boolean(),
  isOffered: fc.boolean(),
  isCorrected: fc.boolean(),
  isVisitRemoved: fc.boolean(),
  isTwin: fc.boolean(),
  beganAgain: fc.boolean(),
  isVisitingMotherErased: fc.boolean(),
  asksForIt: fc.boolean(),
});
type Dossier = ReturnType<typeof aDossier.generate>['value'];

const times = async (count: number, work: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await work(index);
};

/** Records who visits her: of who will be erased every word is the same marker. */
async function addMarkedVisitor(word: string, { isVisitingMotherErased }: Dossier) {
  const { app } = database;
  const startedOn = '2007-01-10';
  if (!isVisitingMotherErased) return addVisitingMother(app, breda, { startedOn });
  const personId = await addPerson(app, breda, { givenName: `${word}-bezoekster`, familyName: word });
  const words = { note: `${word}-notitie`, limits: `${word}-grens` };
  const added = await addVisitingMother(app, breda, { startedOn, personId, ...words });
  await addSupervision(app, breda, { visitingMotherId: added.visitingMotherId, note: `${word}-begeleid` });
  return added;
}

/** Records somebody of whom every word is the same marker, and erases who asks for it. @returns Every identifier of hers, and of what her pseudonyms are made. */
async function addMarked(
  word: string,
  dossier: Dossier,
): Promise<{ readonly ids: readonly string[]; readonly pseudonymsOf: readonly string[] }> {
  const { app } = database;
  const caller = callAs(database, breda, '2008-09-01');
  const person = {
    givenName: word,
    familyName: `${word}-achternaam`,
    street: `${word}straat 1`,
    phone: `0698${word.replace(/\D/g, '').padStart(6, '0')}`,
  };
  const motherId = await addPerson(app, breda, { ...person, email: `${word}@mim.test` });
  const partnerId = dossier.hasPartner
    ? await addPerson(app, breda, { ...person, givenName: `${word}-partner` })
    : null;
  const first = { childName: `${word}-kind`, childBornOn: '2007-12-15' };
  const facts = {
    motherId,
    partnerId,
    children: dossier.isTwin ? [first, { ...first, childName: `${word}-tweede` }] : [first],
    ownQuestion: `${word}-vraag`,
    intakeNote: `${word}-kennismaking`,
    wishNote: `${word}-wens`,
  };
  const visited = { state: 'visited', startedOn: '2008-02-04' } as const;
  const { trajectoryId } = await addTrajectory(app, breda, { ...facts, ...visited });
  const ofHer = { trajectoryId };
  const { visitingMotherId, personId } = await addMarkedVisitor(word, dossier);
  const ofBoth = { ...ofHer, visitingMotherId };
  const matchId = await addMatch(app, breda, {
    ...ofBoth,
    startedOn: '2008-02-04',
    endedOn: '2008-06-01',
    endReason: 'visiting-mother-stops',
    endedBy: 'coordinator',
    endNote: `${word}-einde`,
  });
  const ids: string[] = [motherId, trajectoryId, matchId, ...(partnerId === null ? [] : [partnerId])];
  const visits: string[] = [];
  await times(dossier.visits, async (index) =>
    visits.push(
      await addVisit(app, breda, {
        ...ofBoth,
        matchId,
        visitOn: `2008-0${index + 2}-04`,
        note: `${word}-bezoek`,
      }),
    ),
  );
  ids.push(...visits);
  const [firstVisit] = visits;
  await times(dossier.signals, async () =>
    ids.push(
      await addSignal(app, breda, { ...ofBoth, visitId: firstVisit ?? null, description: `${word}-zorg` }),
    ),
  );
  await times(dossier.pauses, async () =>
    ids.push(await addPause(app, breda, { ...ofHer, lastDay: '2008-05-20', reason: `${word}-pauze` })),
  );
  await times(dossier.extensions, async () =>
    ids.push(await addExtension(app, breda, { ...ofHer, note: `${word}-verlengd` })),
  );
  await times(dossier.outcomes, async () =>
    ids.push(await addOutcome(app, breda, { ...ofHer, ownQuestion: `${word}-doel` })),
  );
  await times(dossier.referrals, async () =>
    ids.push(await addReferral(app, breda, { ...ofHer, reason: `${word}-verwezen` })),
  );
  await times(dossier.proposals, async () =>
    ids.push(
      await addProposal(app, breda, {
        ...ofBoth,
        outcome: 'rejected',
        answeredOn: '2008-02-05',
        reason: `${word}-liever-niet`,
      }),
    ),
  );
  await times(dossier.sessions, async () => {
    const meetingGroupId = await addGroup(app, breda, { groupName: randomUUID() });
    const groupSessionId = await addSession(app, breda, { meetingGroupId });
    await addAttendance(app, breda, { groupSessionId, trajectoryId });
  });
  if (dossier.isPaid) {
    const expenseStatementId = await addStatement(app, breda, { visitingMotherId });
    const visit =
      firstVisit === undefined
        ? []
        : [{ lineKind: 'visit' as const, visitId: firstVisit, paidFor: '2008-03-04' }];
    const month = { lineKind: 'mother-month' as const, trajectoryId, paidFor: '2008-03-01' };
    for (const line of [month, ...visit]) await addExpenseLine(app, breda, { expenseStatementId, ...line });
    await exportStatement(app, breda, expenseStatementId, '2008-04-03');
  }
  if (dossier.hasProspect) {
    const prospectId = await addProspect(app, breda, {
      ...person,
      outcome: 'wants-intake',
      outcomeOn: '2008-01-20',
      trajectoryId,
      note: `${word}-aanmelding`,
    });
    await addProspectCall(app, breda, { prospectId, note: `${word}-gesprek` });
    ids.push(prospectId);
  }
  if (dossier.hasDraft)
    await caller.visitDrafts.save({ trajectoryId, aboutId: trajectoryId, fields: { note: `${word}-klad` } });
  if (dossier.isCorrected)
    await caller.mothers.savePerson({
      personId: motherId,
      version: 1,
      person: { ...person, town: `${word}-stad` },
    });
  if (dossier.isVisitRemoved && firstVisit !== undefined && !dossier.isPaid && dossier.signals === 0)
    await removeOne(caller, 'visit', firstVisit, 1).catch(() => undefined);
  if (dossier.isOffered)
    ids.push(
      await addTransfer(app, breda, {
        ...ofHer,
        toLocationId: 'ede',
        payload: JSON.stringify({ givenName: word }),
        outcome: 'accepted',
        answeredOn: '2008-06-20',
        answeredBy: 'ede',
      }),
    );
  await end(trajectoryId, '2008-06-10', word);
  if (dossier.beganAgain) {
    const again = await addTrajectory(app, breda, {
      ...facts,
      referredOn: '2008-07-01',
      intakeOn: '2008-07-10',
    });
    await end(again.trajectoryId, '2008-08-01', word);
    ids.push(again.trajectoryId);
  }
  if (dossier.isVisitingMotherErased) {
    await withActor(app, breda, (trx) =>
      trx
        .updateTable('mim.visiting_mother')
        .set({ stoppedOn: '2008-06-11', stopReason: 'moved', version: 2 })
        .where('visitingMotherId', '=', visitingMotherId)
        .execute(),
    );
    ids.push(personId, ...(dossier.isPaid ? [] : [visitingMotherId]));
  }
  const { rows } = await withActor(app, breda, (trx) =>
    sql<{
      id: string;
    }>`select registration_id as id from mim.trajectory where mother_id = ${motherId}
      union all select registration_id from mim.visiting_mother
      where ${dossier.isVisitingMotherErased} and visiting_mother_id = ${visitingMotherId}`.execute(trx),
  );
  if (dossier.asksForIt) {
    await eraseOnRequest(caller, 'mother', trajectoryId);
    if (dossier.isVisitingMotherErased) await eraseOnRequest(caller, 'visiting-mother', visitingMotherId);
  }
  return { ids, pseudonymsOf: rows.map(({ id }) => id) };
}

/** Erases who asks for it, with what is seen to go along. */
async function eraseOnRequest(caller: TestCaller, kind: ErasableDossier, id: string): Promise<void> {
  const { goesAlong } = await caller.retention.erasable({ kind, id });
  const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
  const request = { receivedOn: '2008-08-20', ground: 'objection', isForGood: true } as const;
  await caller.retention.erase({ kind, id, request, seen });
}

const end = (trajectoryId: string, endedOn: string, word: string) =>
  withActor(database.app, breda, (trx) =>
    trx
      .updateTable('mim.trajectory')
      .set({
        state: 'ended',
        endedOn,
        endReason: 'moved',
        endNote: `${word}-klaar`,
        version: sql`version + 1`,
      })
      .where('trajectoryId', '=', trajectoryId)
      .execute(),
  );

test(`of ${runs} mothers who are erased no table holds a word or an identifier`, async () => {
  const dossiers = fc.sample(aDossier, { seed: 2008, numRuns: runs });
  const ids: string[] = [];
  const pseudonymsOf: string[] = [];
  for (const [index, dossier] of dossiers.entries()) {
    const hers = await addMarked(`kanarie${index}x`, dossier);
    ids.push(...hers.ids);
    pseudonymsOf.push(...hers.pseudonymsOf);
  }
  const before = await copiedTables(database);
  expect([...before.values()].join('\n').match(/kanarie\d+x/g)?.length).toBeGreaterThan(runs * 5);

  const { failures, mothers } = await retentionRound(database.app, Temporal.PlainDate.from('2060-01-01'));
  expect(failures).toEqual([]);
  expect(mothers).toBe(dossiers.filter(({ asksForIt }) => !asksForIt).length);

  const left: string[] = [];
  for (const [name, text] of await copiedTables(database)) {
    for (const [word] of text.matchAll(/kanarie\d+x[-a-z]*|0698\d{6}/g)) left.push(`${name}: ${word}`);
    for (const id of pseudonymsOf) if (text.includes(id)) left.push(`${name}: registration ${id}`);
    if (keepIdentifiers.test(name)) continue;
    for (const id of ids) if (text.includes(id)) left.push(`${name}: ${id}`);
  }
  expect(left).toEqual([]);
});
