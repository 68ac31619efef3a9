import { deepFreeze } from '../kernel/deep-freeze.js';

/** What an account can be, the nearest to the families first. One definition: tables, policies and pages follow it. */
export const roles = deepFreeze(['coordinator', 'manager', 'analyst', 'administrator']);
export type Role = (typeof roles)[number];

/** For what an account has its role: some locations, one provider, or the whole programme. */
export const reachOfRole = deepFreeze({
  coordinator: 'locations',
  manager: 'provider',
  analyst: 'programme',
  administrator: 'programme',
} satisfies Record<Role, string>);
