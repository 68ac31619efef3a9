import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { undoAction } from '../history/undo-action.js';
import {
  addLocations,
  addReferral,
  addSignal,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.owner, 'breda');
});
afterAll(() => database.close());

const breda = anActor('coordinator', 'breda');
const steps = ['0047_signals_in_three_steps', '0048_referrals_until_she_was_there'];
const removal = 'a0000000-0000-4000-8000-000000000001';
const gone = 'a0000000-0000-4000-8000-000000000002';

/** Takes the database back to before the steps, so that they are taken anew; what later steps built on them goes along. */
const takeBack = () =>
  sql`
    drop table mim.signal_note;
    alter policy row_change_read on mim.row_change using (
      nullif((select current_setting('mim.role', true)), '') = 'coordinator'
      and location_id = any (string_to_array(nullif((select current_setting('mim.location_ids', true)), ''), ','))
    );
    drop function mim.is_opened(text, uuid) cascade;
    alter table mim.signal drop column step, drop column severity, drop column outcome,
      add column description text, add column follow_ups jsonb not null default '[]', add column closing_note text;
    alter table mim.referral drop column service_id, drop column state, drop column state_on, drop column steps,
      drop column books, add column organisation text, add column outcome text, add column outcome_on date;
    drop table mim.service;
    drop index mim.referral_by_day;
    delete from mim.migration where name = any (${sql.lit(`{${steps.join()}}`)})`.execute(database.owner);

/** What stood before the steps: as the owner, and without a line of history. */
const stood = (statement: string) =>
  sql`
    alter table mim.signal no force row level security, disable trigger user;
    alter table mim.referral no force row level security, disable trigger user;
    alter table mim.action no force row level security;
    alter table mim.row_change no force row level security, disable trigger user;
    ${sql.raw(statement)};
    alter table mim.row_change force row level security, enable trigger user;
    alter table mim.action force row level security;
    alter table mim.referral force row level security, enable trigger user;
    alter table mim.signal force row level security, enable trigger user`.execute(database.owner);

test('what was recorded of signals and referrals before is there as steps, and what was removed comes back whole', async () => {
  const { trajectoryId } = await addTrajectory(database.app, breda);
  const open = await addSignal(database.app, breda, { trajectoryId, raisedOn: '2008-03-04' });
  const closed = await addSignal(database.app, breda, { trajectoryId, raisedOn: '2008-03-05' });
  const elsewhere = await addReferral(database.app, breda, { trajectoryId });
  const answered = await addReferral(database.app, breda, { trajectoryId });
  await takeBack();
  const followUps =
    '[{"notedOn": "2008-03-06", "note": "Gebeld."}, {"notedOn": "2008-03-06", "note": "Weer gebeld."}]';
  await stood(`
    update mim.signal set description = 'Zij slaapt niet.', follow_ups = '${followUps}', follow_up_on = '2008-03-20'
      where signal_id = '${open}';
    update mim.signal set description = 'Zij eet slecht.', closed_on = '2008-03-09', closing_note = 'Besproken.'
      where signal_id = '${closed}';
    update mim.referral set programme = null, organisation = 'Wijkteam Noord' where referral_id = '${elsewhere}';
    update mim.referral set outcome = 'started', outcome_on = '2008-06-20' where referral_id = '${answered}';
    insert into mim.action (location_id, action_id, what, done_by) values ('breda', '${removal}', 'removals.remove', '${breda.accountId}');
    insert into mim.row_change (location_id, action_id, table_name, row_id, operation, before, changed_by) values
      ('breda', '${removal}', 'signal', '${gone}', 'delete', '{
        "location_id": "breda", "signal_id": "${gone}", "trajectory_id": "${trajectoryId}", "visit_id": null,
        "visiting_mother_id": null, "raised_on": "2008-03-07", "description": "Er is ruzie thuis.", "follow_ups": [],
        "follow_up_on": null, "closed_on": null, "closing_note": null, "version": 1
      }', '${breda.accountId}')`);
  expect(await migrate(database.connectionStrings.owner)).toEqual(expect.arrayContaining(steps));

  await withActor(database.app, breda, async (trx) => {
    await trx
      .insertInto('mim.access_log')
      .values({ locationId: 'breda', what: 'test', subjects: [open, closed, gone] })
      .execute();
    const undone = await undoAction(trx, removal);
    expect(undone.ok).toBe(true);
    const signals = await trx
      .selectFrom('mim.signal')
      .select(['signalId', 'step', 'followUpOn', 'closedOn', 'outcome'])
      .orderBy('raisedOn')
      .execute();
    expect(signals).toEqual([
      { signalId: open, step: 'judged', followUpOn: '2008-03-20', closedOn: null, outcome: null },
      { signalId: closed, step: 'closed', followUpOn: null, closedOn: '2008-03-09', outcome: null },
      { signalId: gone, step: 'noticed', followUpOn: null, closedOn: null, outcome: null },
    ]);
    const notes = await trx
      .selectFrom('mim.signal_note')
      .select(['signalId', 'step', 'note'])
      .orderBy('takenOn')
      .orderBy('recordedAt')
      .execute();
    const of = (id: string) =>
      notes.filter(({ signalId }) => signalId === id).map(({ step, note }) => [step, note]);
    expect(of(open)).toEqual([
      ['noticed', 'Zij slaapt niet.'],
      ['judged', 'Gebeld.'],
      ['judged', 'Weer gebeld.'],
    ]);
    expect(of(closed)).toEqual([
      ['noticed', 'Zij eet slecht.'],
      ['closed', 'Besproken.'],
    ]);
    expect(of(gone)).toEqual([['noticed', 'Er is ruzie thuis.']]);
    const referrals = await trx
      .selectFrom('mim.referral as r')
      .leftJoin('mim.service as s', 's.serviceId', 'r.serviceId')
      .select(['r.referralId', 'r.state', 'r.stateOn', 'r.steps', 's.name'])
      .execute();
    const referral = (id: string) => referrals.find(({ referralId }) => referralId === id);
    expect(referral(elsewhere)).toMatchObject({
      state: 'sent',
      stateOn: '2008-06-02',
      name: 'Wijkteam Noord',
    });
    expect(referral(answered)).toMatchObject({
      state: 'connected',
      stateOn: '2008-06-20',
      steps: [{ state: 'connected', reachedOn: '2008-06-20', note: null }],
    });
  });
});
