import type { Role } from '../actor/actor.js';

/** What a made-up account may do. */
export interface DemoMembership {
  readonly accountId: string;
  readonly role: Role;
  readonly locationId: string | null;
  readonly providerId: string | null;
}

const whole = { locationId: null, providerId: null } as const;

/**
 * One account of each role; a coordinator of another location, so that the wall between two can be seen; a colleague of either,
 * so that one can cover for the other; and one who works at two.
 */
export const demoMemberships: readonly DemoMembership[] = [
  { ...whole, accountId: 'demo-analyst', role: 'analyst' },
  { ...whole, accountId: 'demo-coordinator-escamp', role: 'coordinator', locationId: 'den-haag-escamp' },
  { ...whole, accountId: 'demo-coordinator-breda', role: 'coordinator', locationId: 'breda' },
  { ...whole, accountId: 'demo-colleague-escamp', role: 'coordinator', locationId: 'den-haag-escamp' },
  { ...whole, accountId: 'demo-colleague-breda', role: 'coordinator', locationId: 'breda' },
  { ...whole, accountId: 'demo-coordinator-vallei', role: 'coordinator', locationId: 'ede' },
  { ...whole, accountId: 'demo-coordinator-vallei', role: 'coordinator', locationId: 'barneveld' },
  { ...whole, accountId: 'demo-manager-careyn', role: 'manager', providerId: 'careyn' },
  { ...whole, accountId: 'demo-administrator', role: 'administrator' },
];
