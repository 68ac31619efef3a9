import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { undoAction } from '../history/undo-action.js';
import {
  addApplicant,
  addApplicantStep,
  addLocations,
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
const removal = 'a0000000-0000-4000-8000-000000000001';
const gone = 'a0000000-0000-4000-8000-000000000002';

/** Takes the database back to before the step, so that it is taken anew. */
const takeBack = () =>
  sql`
    drop table mim.evaluation_draft, mim.own_step, mim.evaluation;
    alter table mim.visiting_mother drop column thanked_on, drop column thanked_how;
    alter table mim.applicant_step drop column reason;
    delete from mim.migration where name = '0050_growth_of_visiting_mothers'`.execute(database.owner);

test('what was written of a decision stays as the note of another reason, and what is put back says the same', async () => {
  const applicantId = await addApplicant(database.app, breda);
  const decided = { applicantId, step: 'decline', note: 'Geen tijd.' } as const;
  const declined = await addApplicantStep(database.app, breda, decided);
  const called = await addApplicantStep(database.app, breda, { applicantId, note: 'Voicemail.' });
  await takeBack();
  await sql`
    alter table mim.action no force row level security;
    alter table mim.row_change no force row level security, disable trigger user;
    insert into mim.action (location_id, action_id, what, done_by)
      values ('breda', ${sql.lit(removal)}, 'removals.remove', ${sql.lit(breda.accountId)});
    insert into mim.row_change (location_id, action_id, table_name, row_id, operation, before, changed_by)
      values ('breda', ${sql.lit(removal)}, 'applicant_step', ${sql.lit(gone)}, 'delete', ${sql.lit(`{
        "location_id": "breda", "applicant_step_id": "${gone}", "applicant_id": "${applicantId}",
        "step": "withdraw", "happened_on": "2008-01-10", "suitability": [], "note": "Verhuisd.",
        "recorded_by": "${breda.accountId}", "recorded_at": "2008-01-10T10:00:00Z", "version": 1
      }`)}, ${sql.lit(breda.accountId)});
    alter table mim.row_change force row level security, enable trigger user;
    alter table mim.action force row level security`.execute(database.owner);
  await migrate(database.connectionStrings.owner);
  const steps = await withActor(database.app, breda, async (trx) => {
    expect((await undoAction(trx, removal)).ok).toBe(true);
    return trx.selectFrom('mim.applicant_step').select(['applicantStepId', 'reason', 'note']).execute();
  });
  expect(new Map(steps.map(({ applicantStepId, ...step }) => [applicantStepId, step]))).toEqual(
    new Map([
      [declined, { reason: 'other', note: 'Geen tijd.' }],
      [called, { reason: null, note: 'Voicemail.' }],
      [gone, { reason: 'other', note: 'Verhuisd.' }],
    ]),
  );
});
