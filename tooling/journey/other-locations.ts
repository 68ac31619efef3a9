import {
  type Actor,
  connectionsOfRunningServer,
  openDatabase,
  storeDelivery,
  withActor,
} from '@mim/database';
import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { inject } from 'vitest';

type Parts = Omit<NonNullable<Parameters<typeof aDelivery>[0]>, 'descriptor'>;

/** Locations of one provider that deliver a year with other software, as this run names them. */
export interface OtherLocations {
  readonly provider: string;
  /** Opened in May of the year. */
  readonly may: string;
  /** Delivers after the deadline. */
  readonly late: string;
  /** Has nothing to register. */
  readonly nil: string;
}

const rolesOf = (codes: readonly string[]) => ({
  administrator: { accountId: 'journey', role: 'administrator', locationIds: [] } satisfies Actor,
  coordinator: { accountId: 'journey', role: 'coordinator', locationIds: [...codes] } satisfies Actor,
});

/** What is not known of a mother who came from elsewhere: her first steps lie there. */
const cameFrom = { referred_on: null, intake_on: null, matched_on: null } as const;

/** A mother who begins where it opened in May, moves to the other location, and moves back. */
function thereAndBack(year: number, { may, late }: OtherLocations) {
  const on = (monthDay: string) => `${year}-${monthDay}`;
  const row = {
    ...cameFrom,
    child_born: `${year}-02`,
    visits_expected: 3,
    visits_done: 3,
    visits_done_total: 3,
  };
  const moved = { end_reason: 'transferred' } as const;
  return {
    [may]: [
      { ...row, ...moved, participation_id: 'first', started_on: on('05-10'), ended_on: on('07-31') },
      {
        ...row,
        participation_id: 'back',
        started_on: on('10-10'),
        transferred_from: late,
        transferred_on: on('10-01'),
        begun_again: true,
      },
    ],
    [late]: [
      {
        ...row,
        ...moved,
        participation_id: 'there',
        started_on: on('08-10'),
        ended_on: on('10-01'),
        transferred_from: may,
        transferred_on: on('07-31'),
      },
    ],
  };
}

/**
 * Lets three locations of another software deliver a year: one that opened in May, one that is late and one that has nothing to
 * register. One mother moves from the first to the second and back. Stored by the program's own functions.
 */
export async function deliverElsewhere(year: number): Promise<OtherLocations> {
  const name = (what: string) => `${what}-${inject('seed')}`;
  const others = { provider: name('verhuisd'), may: name('mei'), late: name('laat'), nil: name('niets') };
  const codes = [others.may, others.late, others.nil];
  const { administrator, coordinator } = rolesOf(codes);
  const connections = await connectionsOfRunningServer(inject('dataFolder'));
  if (connections === null) throw new Error('no database runs in the data folder');
  const open = (connectionString: string) => openDatabase({ connectionString, applicationName: 'journey' });
  const database = open(connections.app);
  // The program itself can only deliver today: that something came in earlier is for the owner to say.
  const owner = open(connections.owner);
  try {
    await withActor(database, administrator, async (trx) => {
      await trx
        .insertInto('mim.provider')
        .values({ providerId: others.provider, name: others.provider })
        .execute();
      await trx
        .insertInto('mim.location')
        .values(
          codes.map((code) => ({
            locationId: code,
            name: code,
            municipality: code,
            firstYear: year,
            openedOn: code === others.may ? `${year}-05-01` : null,
          })),
        )
        .execute();
      await trx
        .insertInto('mim.location_provider')
        .values(codes.map((locationId) => ({ locationId, providerId: others.provider })))
        .execute();
    });
    const mothers = thereAndBack(year, others);
    const store = (code: string, receivedOn: string, parts: Parts, more: Partial<DeliveryDescriptor> = {}) =>
      withActor(owner, coordinator, async (trx) => {
        const location = { code, name: code, municipality: code };
        const descriptor = {
          formatVersion: '2' as const,
          year,
          location,
          providers: [others.provider],
          ...more,
        };
        const stored = await storeDelivery(
          trx,
          aDelivery({ ...parts, descriptor }),
          `${receivedOn}T10:00:00Z`,
        );
        if (!stored.ok) throw new Error(stored.problem.message.en);
      });
    const inTime = `${year + 1}-01-20`;
    await store(others.may, inTime, { participations: mothers[others.may] ?? [] });
    await store(others.late, `${year + 1}-12-01`, { participations: mothers[others.late] ?? [] });
    const nobody = { participations: [], visitingMothers: [], coordinators: [] };
    await store(others.nil, inTime, nobody, { nil: true });
  } finally {
    await Promise.all([database.destroy(), owner.destroy()]);
  }
  return others;
}
