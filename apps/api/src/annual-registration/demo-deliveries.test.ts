import { loadDemo, pseudonymsOf, withActor } from '@mim/database';
import { anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesSinceSent } from './changes-since-sent.js';
import { sentRows } from './deliveries.repository.js';
import { isOfElsewhere, makeRegistration, underPseudonyms } from './make-registration.js';
import { readSources } from './read-sources.js';

const today = '2026-03-31';
const pseudonymSecret = 'the secret under which the demonstration was delivered';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemo(database.connectionStrings.owner, { today, pseudonymSecret });
});
afterAll(() => database.close());

test('what the demonstration delivered of the last year is what its records say, under the same pseudonyms', async () => {
  const codes = await withActor(database.app, anActor('analyst'), (trx) =>
    trx.selectFrom('mim.location').select('locationId').where('lastYear', 'is', null).execute(),
  );
  const notSent: string[] = [];
  for (const { locationId } of codes)
    await withActor(database.app, anActor('coordinator', locationId), async (trx) => {
      const sources = await readSources(trx, locationId, 2025, today);
      const { latest } = sources;
      if (latest === undefined) {
        notSent.push(locationId);
        return;
      }
      const made = makeRegistration(sources);
      const pseudonyms = pseudonymsOf(pseudonymSecret, locationId);
      const sent = { header: latest, rows: await sentRows(trx, locationId, latest.deliveryId) };
      const rows = underPseudonyms(made.rows, sources.records, pseudonyms);
      const now = { descriptor: made.delivery.descriptor, rows };
      expect([locationId, changesSinceSent(sent, now, pseudonyms)]).toEqual([
        locationId,
        { figures: [], rows: [], location: [], hasChanged: false },
      ]);
      expect(latest.participations).toBeGreaterThan(20);
      // The year before is what another program sent, and stays.
      const before = await readSources(trx, locationId, 2024, today);
      expect(isOfElsewhere(before.latest, makeRegistration(before).rows, today)).toBe(true);
    });
  expect(notSent.toSorted()).toEqual(['den-haag-escamp', 'ede']);
});
