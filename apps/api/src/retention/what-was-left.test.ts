import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addGroup,
  addLeader,
  addLocations,
  addMatch,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { draftRetentionDays } from '@mim/domain/registration';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { dumpOf } from '../testing/dump.js';
import { removeOne } from '../testing/remove-one.js';
import { draftTables } from './drafts.repository.js';
import { retentionAt } from './retention-actor.js';
import { retentionRound } from './retention-round.js';

const today = '2010-06-20';
const breda = anActor('coordinator', 'breda');
const colleague = { ...breda, accountId: 'colleague' };

let database: TestDatabase;
let caller: TestCaller;
/** The last day on which what was taken away today can come back: the history is dated by the clock of the database. */
let lastDay: Temporal.PlainDate;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  const { rows } = await sql<{ on: string }>`
    select (now() at time zone 'Europe/Amsterdam')::date::text as on`.execute(database.owner);
  lastDay = Temporal.PlainDate.from(rows[0]?.on ?? '').add({ days: 30 });
});
afterAll(() => database.close());

const key = () => randomUUID();
const dump = () => dumpOf(database, [breda, colleague, retentionAt('breda')]);
const erase = async (on: Temporal.PlainDate) =>
  expect((await retentionRound(database.app, on)).failures).toEqual([]);
const after = (days = 1) => lastDay.add({ days });

/** Somebody who was referred, with an intake that was begun. */
async function addIntake(marker: string) {
  const prospect = {
    givenName: marker,
    familyName: `${marker}-achternaam`,
    phone: '0687654321',
    referralSource: 'self',
    receivedOn: today,
  } as const;
  const { id: prospectId = '' } = await caller.prospects.add({ key: key(), prospect });
  const begun = await caller.intake.start({ key: key(), prospectId });
  return { prospectId, begun };
}

const decline = async (prospectId: string, calledOn = today) => {
  const { version } = await caller.prospects.get({ prospectId });
  await caller.prospects.recordCall({ prospectId, version, call: { calledOn, outcome: 'declined' } });
};

/** Takes a whole dossier out as a mistake. */
const takeOut = async (kind: 'trajectory' | 'visiting-mother', id: string, note: string) => {
  const { version, goesAlong } = await caller.removals.dossier({ kind, id });
  const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
  const removal = { reason: 'other', note } as const;
  return caller.removals.removeDossier({ key: key(), kind, id, version, removal, seen });
};

describe('an intake that was undone', () => {
  it('leaves nothing of her once she is erased', async () => {
    const { prospectId, begun } = await addIntake('kanarieintake');
    await caller.actions.undo({ actionId: begun.actionId });
    await decline(prospectId);
    await erase(after());
    expect(await dump()).not.toContain('kanarieintake');
  });

  it('leaves nothing either where she was entered for the intake alone', async () => {
    const begun = await caller.intake.start({
      key: key(),
      locationId: 'breda',
      who: { givenName: 'kanarieloop', familyName: 'kanarieloop-achternaam' },
    });
    const undone = await caller.actions.undo({ actionId: begun.actionId });
    await erase(lastDay);
    expect(await dump()).toContain('kanarieloop');
    await erase(after());
    expect(await dump()).not.toContain('kanarieloop');
    expect(await refusalOf(caller.actions.undo({ actionId: undone.actionId }))).toBe('erased-since');
  });

  it('goes with the prospect where nothing can bring it back any more, though its own days are not over', async () => {
    const { prospectId, begun } = await addIntake('kanarievroeg');
    await caller.actions.undo({ actionId: begun.actionId });
    await decline(prospectId, '2010-06-20');
    await erase(Temporal.PlainDate.from(today).add({ days: 31 }));
    expect(await refusalOf(caller.prospects.get({ prospectId }))).toBe('not-found');
    expect(await dump()).not.toContain('kanarievroeg');
  });

  it('leaves nothing of her partner', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda);
    const saved = await caller.mothers.savePartner({
      key: key(),
      trajectoryId,
      version: 1,
      partner: { givenName: 'kanariepartner', familyName: 'kanariepartner-achternaam' },
    });
    await caller.actions.undo({ actionId: saved.actionId });
    expect(await dump()).toContain('kanariepartner');
    await erase(after());
    expect(await dump()).not.toContain('kanariepartner');
  });

  it('leaves what is there alone, and what it was before', async () => {
    const { begun } = await addIntake('blijftbestaan');
    await erase(after(2));
    expect(await dump()).toContain('blijftbestaan');
    await caller.actions.undo({ actionId: begun.actionId });
  });
});

describe('a dossier that was taken out', () => {
  it('can be put back as long as it is listed, and is gone with the prospect of whom it came', async () => {
    const { prospectId, begun } = await addIntake('kanariedossier');
    const { actionId } = await takeOut('trajectory', begun.id ?? '', 'kanariedossier-waarom');
    const listed = async () => (await caller.removals.dossiers()).map((row) => row.actionId);
    await erase(after(100));
    expect(await listed()).toContain(actionId);
    await caller.actions.undo({ actionId });
    const again = await takeOut('trajectory', begun.id ?? '', 'kanariedossier-waarom');
    await decline(prospectId);
    await erase(after());
    expect(await dump()).not.toContain('kanariedossier');
    expect(await listed()).not.toContain(again.actionId);
  });

  it('keeps what was removed from it one by one: that is listed too', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'visited',
      startedOn: '2010-04-01',
    });
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
    await addVisit(database.app, breda, { trajectoryId, visitingMotherId, visitOn: '2010-04-01' });
    const visitId = await addVisit(database.app, breda, {
      trajectoryId,
      visitingMotherId,
      visitOn: '2010-05-01',
      note: 'blijftterugtezetten',
    });
    const { actionId } = await removeOne(caller, 'visit', visitId, 1);
    await erase(after(100));
    expect(await dump()).toContain('blijftterugtezetten');
    expect(await caller.actions.undo({ actionId })).toBeDefined();
  });
});

describe('what an account alone can see', () => {
  it('goes from the history too: a view that was removed, and what was said of a signal that was undone', async () => {
    const other = callAs(database, colleague, today);
    const view = { filter: {}, sort: { by: 'name', direction: 'ascending' } } as const;
    const saved = await other.views.save({ key: key(), list: 'mothers', name: 'kanarieblik', view });
    await other.views.remove({ viewId: saved.id ?? '' });
    const { trajectoryId } = await addTrajectory(database.app, breda);
    const signal = { raisedOn: today, description: 'kanariezorg' };
    const raised = await caller.signals.raise({ key: key(), trajectoryId, signal });
    await caller.actions.undo({ actionId: raised.actionId });
    await erase(lastDay);
    const before = await dump();
    for (const marker of ['kanarieblik', 'kanariezorg']) expect(before).toContain(marker);
    await erase(after());
    const left = await dump();
    for (const marker of ['kanarieblik', 'kanariezorg']) expect(left).not.toContain(marker);
  });
});

describe('an applicant', () => {
  it('leaves nothing where it was undone that she became a visiting mother', async () => {
    const { id: applicantId = '' } = await caller.recruitment.save({
      key: key(),
      applicant: {
        givenName: 'kanariekandidaat',
        familyName: 'kanariekandidaat-achternaam',
        phone: '0612345678',
        source: 'poster',
        appliedOn: '2010-05-01',
      },
    });
    const step = async (recorded: Parameters<typeof caller.recruitment.recordStep>[0]['recorded']) => {
      const { version } = await caller.recruitment.get({ applicantId });
      return caller.recruitment.recordStep({ key: key(), applicantId, version, recorded });
    };
    await step({ step: 'hold-talk', happenedOn: '2010-05-10', suitability: ['listens'] });
    const accepted = await step({ step: 'accept', happenedOn: '2010-05-12', reason: 'suitable' });
    await caller.actions.undo({ actionId: accepted.actionId });
    await step({ step: 'decline', happenedOn: '2010-05-13', reason: 'other', note: 'kanariekandidaat-niet' });
    await erase(after());
    expect(await dump()).not.toContain('kanariekandidaat');
  });
});

/** A visiting mother who stopped, whom a dossier still names. */
async function addStopped(marker: string) {
  const { trajectoryId } = await addTrajectory(database.app, breda, {
    state: 'visited',
    startedOn: '2010-01-05',
  });
  const { visitingMotherId } = await addVisitingMother(database.app, breda, {
    stoppedOn: '2010-02-01',
    stopReason: 'moved',
    note: `${marker}-notitie`,
  });
  await addMatch(database.app, breda, {
    trajectoryId,
    visitingMotherId,
    endedOn: '2010-02-01',
    endReason: 'visiting-mother-stops',
    endedBy: 'coordinator',
  });
  const visitId = await addVisit(database.app, breda, {
    trajectoryId,
    visitingMotherId,
    visitOn: '2010-01-05',
  });
  return { trajectoryId, visitingMotherId, visitId };
}

describe('what is about a visiting mother who is erased', () => {
  it('goes: drafts of her visits, those that have her chosen, and views of her, of whoever made them', async () => {
    const { trajectoryId, visitingMotherId, visitId } = await addStopped('kanariewoorden');
    const other = callAs(database, colleague, today);
    const fields = { note: 'kanariewoorden-kladje' };
    await other.visitDrafts.save({ trajectoryId, aboutId: visitId, fields });
    await other.preparation.saveDraft({ fields: { ...fields, visitingMotherIds: [visitingMotherId] } });
    const view = {
      list: 'mothers',
      name: 'kanariewoorden-moeders',
      view: { filter: { visitingMotherId }, sort: { by: 'name', direction: 'ascending' } },
    } as const;
    await other.views.save({ key: key(), ...view });
    await other.views.save({ key: key(), ...view, name: 'blijftstaan', view: { ...view.view, filter: {} } });
    const meetingGroupId = await addGroup(database.app, breda, { groupName: 'Groep van toen' });
    await addLeader(database.app, breda, { meetingGroupId, visitingMotherId });
    // Drafts are not old yet: she takes them along.
    await withActor(database.app, colleague, (trx) =>
      sql`update mim.preparation_draft set saved_at = now() + interval '9 years'`.execute(trx),
    );
    await withActor(database.app, colleague, (trx) =>
      sql`update mim.visit_draft set saved_at = now() + interval '9 years'`.execute(trx),
    );
    await erase(after());
    const left = await dump();
    expect(left).not.toContain('kanariewoorden');
    expect(left).not.toContain(`"${visitingMotherId}"`);
    expect((await other.views.list({ list: 'mothers' })).map(({ name }) => name)).toEqual(['blijftstaan']);
    // The name of a group is the group's.
    expect(left).toContain('Groep van toen');
  });

  it('stays without words: her person is not found, in any road, and the database holds it too', async () => {
    const { visitingMotherId } = await addStopped('kanarieleeg');
    await erase(after());
    const of = async () =>
      withActor(database.app, breda, (trx) =>
        sql<{ personId: string; version: number; givenName: string | null }>`
          select p.person_id as "personId", p.version, p.given_name as "givenName" from mim.visiting_mother as v
          join mim.person as p on p.location_id = v.location_id and p.person_id = v.person_id
          where v.visiting_mother_id = ${visitingMotherId} and v.erased_on is not null`.execute(trx),
      );
    const [row] = (await of()).rows;
    const { personId = '', version = 0 } = row ?? {};
    const person = { givenName: 'Weer', familyName: 'Terug' };
    expect(await refusalOf(caller.mothers.savePerson({ personId, version, person }))).toBe('not-found');
    expect(await refusalOf(caller.intake.start({ key: key(), personId }))).toBe('not-found');
    const named = withActor(database.app, breda, (trx) =>
      sql`update mim.person set given_name = 'Weer', version = version + 1 where person_id = ${personId}`.execute(
        trx,
      ),
    );
    await expect(named).rejects.toMatchObject({ code: '23001' });
    expect((await of()).rows).toEqual([row]);
  });
});

describe('a draft', () => {
  it('goes some weeks after its last change, of whatever it is and whoever types it', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda);
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const other = callAs(database, colleague, today);
    const fields = { note: 'kanarieoud' };
    await other.visitDrafts.save({ trajectoryId, aboutId: trajectoryId, fields });
    await other.preparation.saveDraft({ fields });
    await other.supervision.saveDraft({ visitingMotherId, fields });
    await other.growth.saveDraft({ visitingMotherId, fields });
    await other.takeovers.begin({ fileName: 'kanarieoud', sheets: [] });
    const savedOn = lastDay.subtract({ days: 30 });
    await erase(savedOn.add({ days: draftRetentionDays }));
    expect((await dumpOf(database, [colleague])).match(/kanarieoud/g)).toHaveLength(draftTables.length);
    await erase(savedOn.add({ days: draftRetentionDays + 1 }));
    expect(await dump()).not.toContain('kanarieoud');
  });

  it('has a term in whatever table it is kept', async () => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'mim' and tablename like '%draft%'`.execute(
      database.owner,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...draftTables].toSorted());
  });
});
