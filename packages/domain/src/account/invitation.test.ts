import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, acceptableInvitation, rolesInvitedBy, whyNotInvited } from './invitation.js';
import { type Role, reachOfRole, roles } from './roles.js';

const fitting = (role: Role, locationIds: readonly string[]): Assignment => ({
  role,
  locationIds: reachOfRole[role] === 'locations' ? locationIds : [],
  providerId: reachOfRole[role] === 'provider' ? 'careyn' : null,
});
const administrator = { role: 'administrator', locationIds: [] } as const;

const aLocation = fc.constantFrom('breda', 'ede', 'escamp', 'tilburg');
const someLocations = fc.uniqueArray(aLocation, { minLength: 1 });

describe('an invitation', () => {
  it('of an administrator is to any role, with what belongs to it', () => {
    for (const role of roles) expect(whyNotInvited(fitting(role, ['breda']), administrator)).toBeNull();
  });

  it('of a manager is to coordinators, and of her own provider’s locations alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), someLocations, someLocations, (role, invited, own) => {
        const why = whyNotInvited(fitting(role, invited), { role: 'manager', locationIds: own });
        const isOwn = role === 'coordinator' && invited.every((id) => own.includes(id));
        expect(why === null).toBe(isOwn);
      }),
      { seed: 2008 },
    );
  });

  it.each(['coordinator', 'analyst'] as const)('is never of a %s', (role) => {
    expect(rolesInvitedBy(role)).toEqual([]);
    for (const to of roles)
      expect(whyNotInvited(fitting(to, ['breda']), { role, locationIds: ['breda'] })?.code).toBe(
        'role-not-invited',
      );
  });

  it.each<[to: string, invited: Assignment, code: string]>([
    [
      'a coordinator of nowhere',
      { role: 'coordinator', locationIds: [], providerId: null },
      'location-missing',
    ],
    ['a manager of nobody', { role: 'manager', locationIds: [], providerId: null }, 'provider-missing'],
    [
      'a manager of a location',
      { role: 'manager', locationIds: ['ede'], providerId: 'careyn' },
      'reach-too-wide',
    ],
    [
      'an analyst of a location',
      { role: 'analyst', locationIds: ['ede'], providerId: null },
      'reach-too-wide',
    ],
    [
      'a coordinator of a provider',
      { role: 'coordinator', locationIds: ['ede'], providerId: 'careyn' },
      'reach-too-wide',
    ],
  ])('to %s is refused', (_to, invited, code) => {
    expect(whyNotInvited(invited, administrator)?.code).toBe(code);
  });

  it('can be used once, until it is withdrawn or over, and says which of them it was', () => {
    const open = { isAccepted: false, isWithdrawn: false, isExpired: false };
    expect(acceptableInvitation(open)).toEqual({ ok: true, value: open });
    const codes = [
      undefined,
      { ...open, isAccepted: true, isExpired: true },
      { ...open, isWithdrawn: true, isExpired: true },
      { ...open, isExpired: true },
    ].map(acceptableInvitation);
    expect(codes.map((outcome) => (outcome.ok ? 'ok' : outcome.problem.code))).toEqual([
      'invitation-unknown',
      'invitation-used',
      'invitation-withdrawn',
      'invitation-expired',
    ]);
  });
});
