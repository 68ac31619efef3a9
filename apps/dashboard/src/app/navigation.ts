import {
  Baby,
  BellRing,
  BookUser,
  Building2,
  CalendarCheck,
  CalendarDays,
  ChartColumnBig,
  ClipboardCheck,
  ClipboardPlus,
  Eye,
  FileText,
  Gauge,
  HandHeart,
  HeartHandshake,
  House,
  Inbox,
  ListChecks,
  type LucideIcon,
  MapPin,
  ReceiptEuro,
  Settings,
  Signpost,
  Users,
  UsersRound,
} from 'lucide-react';
import type { Account } from '../clients/session.js';
import { m } from '../paraglide/messages.js';

type Role = Account['role'];

interface PageLabels {
  /** What the page is called in the navigation. */
  readonly label: () => string;
  /** The same in one word, for the bar of a phone. */
  readonly short: () => string;
  readonly icon: LucideIcon;
}

/** The pages that the navigation names. */
const pages = {
  '/vandaag': { label: m.place_today, short: m.place_today, icon: CalendarCheck },
  '/moeders': { label: m.place_mothers, short: m.place_mothers, icon: Users },
  '/bezoekmoeders': {
    label: m.place_visiting_mothers,
    short: m.place_visiting_mothers_short,
    icon: HandHeart,
  },
  '/bijeenkomsten': { label: m.place_meetings, short: m.place_meetings, icon: UsersRound },
  '/aanmeldingen': { label: m.place_prospects, short: m.place_prospects, icon: ClipboardPlus },
  '/koppelen': { label: m.place_matching, short: m.place_matching, icon: HeartHandshake },
  '/agenda': { label: m.place_agenda, short: m.place_agenda, icon: CalendarDays },
  '/huisbezoeken': { label: m.place_visits, short: m.place_visits_short, icon: House },
  '/groepen': { label: m.place_groups, short: m.place_groups, icon: Baby },
  '/werklast': { label: m.place_caseload, short: m.place_caseload, icon: Gauge },
  '/onkosten': { label: m.place_expenses, short: m.place_expenses, icon: ReceiptEuro },
  '/signalen': { label: m.place_signals, short: m.place_signals, icon: BellRing },
  '/doorverwijzingen': { label: m.place_referrals, short: m.place_referrals_short, icon: Signpost },
  '/sociale-kaart': { label: m.place_services, short: m.place_services, icon: BookUser },
  '/jaarregistratie': {
    label: m.place_registration,
    short: m.place_registration_short,
    icon: ClipboardCheck,
  },
  '/aanleveringen': { label: m.place_deliveries, short: m.place_deliveries, icon: Inbox },
  '/landelijke-cijfers': {
    label: m.place_national,
    short: m.place_national_short,
    icon: ChartColumnBig,
  },
  '/locatiecijfers': { label: m.place_locations, short: m.place_locations_short, icon: MapPin },
  '/cijfers-van-buiten': { label: m.place_outside, short: m.place_outside_short, icon: Baby },
  '/mijn-rapport': { label: m.place_own_report, short: m.place_own_report_short, icon: FileText },
  '/inzagelogboek': { label: m.settings_log, short: m.settings_log, icon: Eye },
  '/gebruikers': { label: m.accounts_title, short: m.accounts_title, icon: UsersRound },
  '/locaties': { label: m.places_title, short: m.places_short, icon: Building2 },
  '/lijsten': { label: m.place_lists, short: m.place_lists, icon: ListChecks },
  '/instellingen': { label: m.place_settings, short: m.place_settings, icon: Settings },
} as const satisfies Record<string, PageLabels>;

export type PagePath = keyof typeof pages;

const pagesByRole = {
  analyst: [
    '/landelijke-cijfers',
    '/locatiecijfers',
    '/aanleveringen',
    '/mijn-rapport',
    '/cijfers-van-buiten',
    '/locaties',
    '/lijsten',
  ],
  // No figures of a location: an administrator sees no deliveries, only what is published.
  administrator: ['/gebruikers', '/locaties', '/landelijke-cijfers', '/instellingen'],
  // Who and when first, then the way in, what stands around a family, and the figures.
  coordinator: [
    '/vandaag',
    '/moeders',
    '/bezoekmoeders',
    '/agenda',
    '/huisbezoeken',
    '/aanmeldingen',
    '/koppelen',
    '/signalen',
    '/bijeenkomsten',
    '/groepen',
    '/doorverwijzingen',
    '/sociale-kaart',
    '/werklast',
    '/onkosten',
    '/jaarregistratie',
    '/locatiecijfers',
    '/landelijke-cijfers',
    '/mijn-rapport',
    '/instellingen',
  ],
  manager: [
    '/locatiecijfers',
    '/landelijke-cijfers',
    '/aanleveringen',
    '/mijn-rapport',
    '/gebruikers',
    '/inzagelogboek',
  ],
} as const satisfies Record<Role, readonly [PagePath, ...PagePath[]]>;

/** Those that stand on the bar of a phone before anything else, in reach of a thumb. */
const barFirst: readonly PagePath[] = ['/vandaag', '/moeders', '/bezoekmoeders', '/agenda'];

/** How many pages the bar of a phone has room for, beside the button that leads to the rest. */
const barRoom = 4;

/** The pages of a role, in the order that its navigation shows them. */
export const pagesOf = (role: Role): readonly PagePath[] => pagesByRole[role];

/**
 * The pages of a role on a phone: those on the bar, and the rest behind "Meer".
 * @returns at most four on the bar
 */
export function phonePagesOf(role: Role): {
  readonly bar: readonly PagePath[];
  readonly rest: readonly PagePath[];
} {
  const all = pagesOf(role);
  const ordered = [
    ...barFirst.filter((page) => all.includes(page)),
    ...all.filter((page) => !barFirst.includes(page)),
  ];
  const bar = ordered.slice(0, barRoom);
  return { bar, rest: all.filter((page) => !bar.includes(page)) };
}

/** Where a role starts. */
export const homeOf = (role: Role): PagePath => pagesByRole[role][0];

export const pageLabel = (page: PagePath): string => pages[page].label();
export const pageShortLabel = (page: PagePath): string => pages[page].short();
export const pageIcon = (page: PagePath): LucideIcon => pages[page].icon;
