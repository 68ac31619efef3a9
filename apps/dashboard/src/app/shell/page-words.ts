import type { PagePath } from '../navigation.js';

/** What people call a page beside its name, in both languages at once: whoever looks for one types what she says. */
export const pageWords: Readonly<Record<PagePath, string>> = {
  '/vandaag': 'today taken tasks werklijst worklist start home',
  '/moeders': 'mothers programmamoeders gezinnen families dossiers mim-moeders',
  '/bezoekmoeders': 'visiting mothers vrijwilligsters vrijwilligers volunteers visitors',
  '/bijeenkomsten': 'meetings vrijwilligersbijeenkomsten themabijeenkomsten thema theme',
  '/aanmeldingen': 'referrals in prospects bellijst call list consultatiebureau intake',
  '/koppelen': 'matching match koppelingen wachtlijst waiting list',
  '/agenda': 'calendar kalender afspraken appointments planning week',
  '/huisbezoeken': 'home visits bezoeken',
  '/groepen': 'groups ontmoetingsgroepen meeting groups koffieochtend inloop drop-in',
  '/werklast': 'caseload workload belasting uren hours norm',
  '/onkosten': 'expenses vergoedingen declaraties reiskosten betalen claims travel costs payments',
  '/signalen': 'signals zorgen worries concerns meldingen',
  '/doorverwijzingen': 'referrals out verwijzingen boekenbabys home-start boekenpret',
  '/sociale-kaart': 'local directory organisaties organisations services voorzieningen',
  '/aanleveringen': 'deliveries aanlevering herinneren remind deadline uiterste dag accepteren terugsturen',
  '/jaarregistratie':
    'annual registration jaarcijfers aanlevering delivery nji versturen send correctie jaarverslag',
  '/landelijke-cijfers': 'national figures statistics statistiek registratie',
  '/locatiecijfers': 'figures per location cijfers statistics statistiek',
  '/cijfers-van-buiten': 'outside figures eerste kinderen geboorten births bereik reach cbs gemeenten',
  '/mijn-rapport': 'my report verslag presentatie presentation slides powerpoint own report',
  '/inzagelogboek': 'access log inzage wie keek who looked',
  '/gebruikers': 'users accounts uitnodigen invite rollen roles collega toegang access rechten',
  '/locaties': 'locations providers organisaties organisations sluiten openen gemeente',
  '/lijsten': 'lists codes keuzelijsten',
  '/instellingen': 'settings waarneming cover inzagelogboek access log coordinators account',
};
