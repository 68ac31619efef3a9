import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from './roles.js';
import { type HeldRole, whyNotReset } from './second-factor.js';

const someLocations = fc.uniqueArray(fc.constantFrom('breda', 'ede', 'escamp'), { minLength: 1 });
const held = (role: fc.Arbitrary<HeldRole['role']>) => fc.record({ role, locationIds: someLocations });
const someRoles = fc.array(held(fc.constantFrom(...roles)), { maxLength: 3 });

describe('a second factor is reset', () => {
  it('by an administrator, of anybody but herself', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const by = { accountId: 'bas', role: 'administrator', locationIds: [] } as const;
        expect(whyNotReset({ accountId: 'toos', roles }, by)).toBeNull();
        expect(whyNotReset({ accountId: 'bas', roles }, by)?.code).toBe('second-factor-own');
      }),
      { seed: 2008 },
    );
  });

  it('by a manager, of who is a coordinator at her provider’s locations and nothing else', () => {
    fc.assert(
      fc.property(someRoles, someLocations, (roles, locationIds) => {
        const by = { accountId: 'mia', role: 'manager', locationIds } as const;
        const places = roles.flatMap((each) => each.locationIds);
        const isHers =
          roles.length > 0 &&
          !roles.some(({ role }) => role !== 'coordinator') &&
          places.every((id) => locationIds.includes(id));
        expect(whyNotReset({ accountId: 'toos', roles }, by) === null).toBe(isHers);
      }),
      { seed: 2008 },
    );
  });

  it.each(['coordinator', 'analyst'] as const)('never by a %s', (role) => {
    const roles = [{ role: 'coordinator', locationIds: ['breda'] }] as const;
    const by = { accountId: 'toos', role, locationIds: ['breda'] };
    for (const accountId of ['toos', 'mia'])
      expect(whyNotReset({ accountId, roles }, by)?.code).toBe('second-factor-not-theirs');
  });
});
