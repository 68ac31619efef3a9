import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { motherStatus, motherStatuses } from '@mim/domain/registration';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVisitedMother } from '../testing/add-visited-mother.js';
import { callAs, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

/** What each place that names a mother says of her. */
async function saidEverywhere(trajectoryId: string) {
  const { trajectory, transfers } = await caller.mothers.page({ trajectoryId });
  const listed = await caller.mothers.list({});
  const found = await caller.mothers.search({ text: 'amina' });
  const exported = await caller.mothers.export({ trajectoryIds: [trajectoryId], columns: ['state'] });
  const page = motherStatus({
    state: trajectory.state,
    isOffered: transfers.some(({ outcome }) => outcome === null),
  });
  return {
    page,
    card: (await caller.mothers.card({ trajectoryId })).status,
    list: listed.rows.find((row) => row.trajectoryId === trajectoryId)?.status,
    search: found.find((hit) => hit.trajectoryId === trajectoryId)?.status,
    file: motherStatuses.codes.find(({ label }) => label.nl === exported.rows[0]?.[0])?.code,
  };
}

/** The statuses by which the filter finds her. */
const foundAs = async (trajectoryId: string) => {
  const parts = motherStatuses.values.map(async (status) => {
    const { rows } = await caller.mothers.list({ filter: { states: [status] } });
    return rows.some((row) => row.trajectoryId === trajectoryId) ? [status] : [];
  });
  return (await Promise.all(parts)).flat();
};

const everywhere = (status: string) => ({
  page: status,
  card: status,
  list: status,
  search: status,
  file: status,
});

describe('what is said of a mother', () => {
  it.each([
    ['accepted', 'ended'],
    ['refused', 'ended'],
  ] as const)('is in every place that she is offered, until the offer is %s', async (outcome, after) => {
    const { trajectoryId, version } = await addVisitedMother(database, breda);
    expect(await saidEverywhere(trajectoryId)).toEqual(everywhere('visited'));
    const transfer = { toLocationId: 'ede', offeredOn: today, consentOn: today, passOn: [] };
    await caller.trajectories.transfer({ trajectoryId, version, transfer });
    expect(await saidEverywhere(trajectoryId)).toEqual(everywhere('offered'));
    expect(await foundAs(trajectoryId)).toEqual(['offered']);
    const [offer] = await ede.trajectories.incomingTransfers();
    const reason = outcome === 'refused' ? 'Geen plaats.' : null;
    const answer = { outcome, answeredOn: today, reason };
    await ede.trajectories.answerTransfer({ transferId: offer?.transferId ?? '', version: 1, answer });
    expect(await saidEverywhere(trajectoryId)).toEqual(everywhere(after));
    expect(await foundAs(trajectoryId)).toEqual([after]);
  });

  it('puts who is offered before who has ended', async () => {
    const { rows } = await caller.mothers.list({ sort: { by: 'state', direction: 'ascending' } });
    const places = rows.map(({ status }) => motherStatuses.values.indexOf(status));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});
