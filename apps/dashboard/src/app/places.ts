import { ChartColumnBig, type LucideIcon, MapPin } from 'lucide-react';
import type { Account } from '../clients/session.js';
import { m } from '../paraglide/messages.js';

type Role = Account['role'];

/** The pages that the navigation names. */
export type Place = '/landelijke-cijfers' | '/locatiecijfers';

const placesOfRole = {
  analyst: ['/landelijke-cijfers', '/locatiecijfers'],
  // No figures of a location: an administrator sees no deliveries, only what is published.
  administrator: ['/landelijke-cijfers'],
  coordinator: ['/locatiecijfers', '/landelijke-cijfers'],
  manager: ['/locatiecijfers', '/landelijke-cijfers'],
} as const satisfies Record<Role, readonly [Place, ...Place[]]>;

/** The pages of a role, in the order that its navigation shows them. */
export const placesOf = (role: Role): readonly Place[] => placesOfRole[role];

/** Where a role starts. */
export const homeOf = (role: Role): Place => placesOfRole[role][0];

/** What a page is called in the navigation. */
export const placeLabel = (place: Place): string =>
  place === '/landelijke-cijfers' ? m.place_national() : m.place_locations();

/** The same in one word, for the bar of a phone. */
export const placeShortLabel = (place: Place): string =>
  place === '/landelijke-cijfers' ? m.place_national_short() : m.place_locations_short();

export const placeIcons: Record<Place, LucideIcon> = {
  '/landelijke-cijfers': ChartColumnBig,
  '/locatiecijfers': MapPin,
};
