import { type Actor, type Role, withActor } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';

/** Who may what, for a test. */
export interface TestMembership {
  readonly accountId: string;
  readonly role: Role;
  readonly locationId?: string;
  readonly providerId?: string;
}

/** A location that no account of the tests has anything to do with: its code may appear in no answer. */
export const unrelatedLocation = 'kanarie-oost';

const administrator: Actor = { accountId: 'test', role: 'administrator', locationIds: [] };

const codes = { locations: ['escamp', 'breda', 'tilburg', unrelatedLocation], provider: 'careyn' };

/** The demo's accounts in a small programme: one provider runs two of four locations. */
const demoMemberships: readonly TestMembership[] = [
  { accountId: 'demo-analyst', role: 'analyst' },
  { accountId: 'demo-coordinator-escamp', role: 'coordinator', locationId: 'escamp' },
  { accountId: 'demo-coordinator-breda', role: 'coordinator', locationId: 'breda' },
  { accountId: 'demo-manager-careyn', role: 'manager', providerId: codes.provider },
  { accountId: 'demo-administrator', role: 'administrator' },
];

/** Stores locations, a provider and memberships, as an administrator does. */
export async function storeProgramme(
  { app }: TestDatabase,
  memberships: readonly TestMembership[] = demoMemberships,
): Promise<void> {
  await withActor(app, administrator, async (trx) => {
    await trx.insertInto('mim.provider').values({ providerId: codes.provider, name: 'Careyn' }).execute();
    await trx
      .insertInto('mim.location')
      .values(codes.locations.map((code) => ({ ...place(code), firstYear: 2000, lastYear: null })))
      .execute();
    await trx
      .insertInto('mim.location_provider')
      .values(['breda', 'tilburg'].map((code) => ({ locationId: code, providerId: codes.provider })))
      .execute();
    await trx.insertInto('mim.membership').values(memberships.map(row)).execute();
  });
}

/** Takes every role of an account away, as the owner alone can. */
export async function removeMemberships({ owner }: TestDatabase, accountId: string): Promise<void> {
  await withActor(owner, administrator, (trx) =>
    trx.deleteFrom('mim.membership').where('accountId', '=', accountId).execute(),
  );
}

const place = (code: string) => ({ locationId: code, name: `Locatie ${code}`, municipality: code });

const row = ({ accountId, role, locationId, providerId }: TestMembership) => ({
  accountId,
  role,
  locationId: locationId ?? null,
  providerId: providerId ?? null,
});
