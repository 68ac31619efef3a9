import {
  CalendarCheck,
  ChartColumnBig,
  ClipboardPlus,
  HeartHandshake,
  House,
  ListChecks,
  type LucideIcon,
  MapPin,
  Settings,
  Users,
} from 'lucide-react';
import type { Account } from '../clients/session.js';
import { m } from '../paraglide/messages.js';

type Role = Account['role'];

interface PlaceWords {
  /** What the page is called in the navigation. */
  readonly label: () => string;
  /** The same in one word, for the bar of a phone. */
  readonly short: () => string;
  readonly icon: LucideIcon;
}

/** The pages that the navigation names. */
const places = {
  '/vandaag': { label: m.place_today, short: m.place_today, icon: CalendarCheck },
  '/moeders': { label: m.place_mothers, short: m.place_mothers, icon: Users },
  '/aanmeldingen': { label: m.place_prospects, short: m.place_prospects, icon: ClipboardPlus },
  '/koppelen': { label: m.place_matching, short: m.place_matching, icon: HeartHandshake },
  '/huisbezoeken': { label: m.place_visits, short: m.place_visits_short, icon: House },
  '/landelijke-cijfers': {
    label: m.place_national,
    short: m.place_national_short,
    icon: ChartColumnBig,
  },
  '/locatiecijfers': { label: m.place_locations, short: m.place_locations_short, icon: MapPin },
  '/lijsten': { label: m.place_lists, short: m.place_lists, icon: ListChecks },
  '/instellingen': { label: m.place_settings, short: m.place_settings, icon: Settings },
} as const satisfies Record<string, PlaceWords>;

export type Place = keyof typeof places;

const placesOfRole = {
  analyst: ['/landelijke-cijfers', '/locatiecijfers', '/lijsten'],
  // No figures of a location: an administrator sees no deliveries, only what is published.
  administrator: ['/landelijke-cijfers', '/instellingen'],
  coordinator: [
    '/vandaag',
    '/moeders',
    '/aanmeldingen',
    '/koppelen',
    '/huisbezoeken',
    '/locatiecijfers',
    '/landelijke-cijfers',
    '/instellingen',
  ],
  manager: ['/locatiecijfers', '/landelijke-cijfers'],
} as const satisfies Record<Role, readonly [Place, ...Place[]]>;

/** Those that stand on the bar of a phone before anything else, in reach of a thumb. */
const barFirst: readonly Place[] = ['/vandaag', '/moeders', '/huisbezoeken', '/koppelen'];

/** How many pages the bar of a phone has room for, beside the button that leads to the rest. */
const barRoom = 4;

/** The pages of a role, in the order that its navigation shows them. */
export const placesOf = (role: Role): readonly Place[] => placesOfRole[role];

/**
 * The pages of a role on a phone: those on the bar, and the rest behind "Meer".
 * @returns at most four on the bar
 */
export function phonePlacesOf(role: Role): {
  readonly bar: readonly Place[];
  readonly rest: readonly Place[];
} {
  const all = placesOf(role);
  const ordered = [
    ...barFirst.filter((place) => all.includes(place)),
    ...all.filter((place) => !barFirst.includes(place)),
  ];
  const bar = ordered.slice(0, barRoom);
  return { bar, rest: all.filter((place) => !bar.includes(place)) };
}

/** Where a role starts. */
export const homeOf = (role: Role): Place => placesOfRole[role][0];

export const placeLabel = (place: Place): string => places[place].label();
export const placeShortLabel = (place: Place): string => places[place].short();
export const placeIcon = (place: Place): LucideIcon => places[place].icon;
