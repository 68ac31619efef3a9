import type { Account } from '../clients/session.js';

type Role = Account['role'];

/** The pages that the navigation names. */
export type Place = '/landelijke-cijfers' | '/locatiecijfers';

const placesOfRole: Record<Role, readonly Place[]> = {
  analyst: ['/landelijke-cijfers', '/locatiecijfers'],
  administrator: ['/landelijke-cijfers', '/locatiecijfers'],
  coordinator: ['/locatiecijfers', '/landelijke-cijfers'],
  manager: ['/locatiecijfers', '/landelijke-cijfers'],
};

/** The pages of a role, in the order that its navigation shows them. */
export const placesOf = (role: Role): readonly Place[] => placesOfRole[role];

/** Where a role starts. */
export const homeOf = (role: Role): Place => placesOf(role)[0] ?? '/landelijke-cijfers';
