import { visitFacts } from '@mim/domain/visit';
import type { Page } from 'playwright';
import type { AccountName } from './browser.js';
import { called, nl } from './messages.js';
import { press } from './pages/fields.js';
import { ImportPage } from './pages/import-page.js';

/** Whose ids can stand in a path, with a colon before them. */
export const subjects = ['visited', 'waiting', 'talked', 'visiting'] as const;
export type Subject = (typeof subjects)[number];

/** A page of the dashboard, as who can see it. */
export interface Route {
  /** Where it is; `:visited` stands for the trajectory of a mother who is visited, `:visiting` for a visiting mother. */
  readonly path: string;
  readonly as: AccountName | null;
  /** A state of the page that its address does not tell, and how it is reached, in Dutch. */
  readonly state?: { readonly name: string; readonly reach: (page: Page) => Promise<void> };
}

const openMenu = (action: string) => async (page: Page) => {
  await press(page, nl('mother_actions'));
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  await page.getByRole('dialog').waitFor();
};

/** Every route of the dashboard, the one that is not there included. */
export const routes: readonly Route[] = [
  { path: '/aanmelden', as: null },
  { path: '/uitnodiging', as: null },
  { path: '/landelijke-cijfers', as: 'analyst' },
  { path: '/landelijke-cijfers?variant=home-start', as: 'analyst' },
  { path: '/landelijke-cijfers?jaar=2007', as: 'analyst' },
  { path: '/landelijke-cijfers/bereik', as: 'analyst' },
  { path: '/landelijke-cijfers/meedoen/uitval', as: 'analyst' },
  { path: '/landelijke-cijfers/niets', as: 'analyst' },
  { path: '/locatiecijfers', as: 'analyst' },
  { path: '/locatiecijfers', as: 'coordinator' },
  { path: '/locatiecijfers/opbrengst', as: 'coordinator' },
  { path: '/landelijke-cijfers', as: 'coordinator' },
  { path: '/aanleveringen', as: 'analyst' },
  { path: '/aanleveringen?jaar=2008&status=delivered', as: 'analyst' },
  { path: '/lijsten', as: 'analyst' },
  { path: '/niet-gevonden', as: 'analyst' },
  { path: '/vandaag', as: 'coordinator' },
  { path: '/moeders', as: 'coordinator' },
  { path: '/moeders/:visited', as: 'coordinator' },
  { path: '/bezoekmoeders', as: 'coordinator' },
  { path: '/bezoekmoeders/:visiting', as: 'coordinator' },
  { path: '/aanmeldingen?groep=alle', as: 'coordinator' },
  { path: '/aanmeldingen/inlezen', as: 'coordinator' },
  { path: '/intake/:talked', as: 'coordinator' },
  { path: '/intake/:talked?stap=question', as: 'coordinator' },
  { path: '/koppelen', as: 'coordinator' },
  { path: '/koppelen/:waiting', as: 'coordinator' },
  { path: '/koppelen/:visited', as: 'coordinator' },
  { path: '/agenda', as: 'coordinator' },
  { path: '/agenda?weergave=maand', as: 'coordinator' },
  { path: '/huisbezoeken', as: 'coordinator' },
  { path: '/huisbezoeken/nieuw', as: 'coordinator' },
  { path: '/huisbezoeken/nieuw?moeder=:visited', as: 'coordinator' },
  { path: '/signalen', as: 'coordinator' },
  { path: '/signalen?groep=afgehandeld', as: 'coordinator' },
  { path: '/doorverwijzingen', as: 'coordinator' },
  { path: '/doorverwijzingen?groep=alle', as: 'coordinator' },
  { path: '/jaarregistratie', as: 'coordinator' },
  { path: '/sociale-kaart', as: 'coordinator' },
  { path: '/bezoekmoeders/werving', as: 'coordinator' },
  { path: '/bezoekmoeders/:visiting/gesprek', as: 'coordinator' },
  { path: '/bijeenkomsten', as: 'coordinator' },
  { path: '/groepen', as: 'coordinator' },
  { path: '/onkosten', as: 'coordinator' },
  { path: '/onkosten/:visiting', as: 'coordinator' },
  { path: '/werklast', as: 'coordinator' },
  { path: '/instellingen', as: 'coordinator' },
  { path: '/account', as: 'coordinator' },
  { path: '/dossiers-overnemen', as: 'coordinator' },
  { path: '/jaarregistratie/bestand', as: 'coordinator' },
  { path: '/voor-de-gemeente', as: 'coordinator' },
  { path: '/mijn-rapport', as: 'analyst' },
  { path: '/cijfers-van-buiten', as: 'analyst' },
  { path: '/landelijke-cijfers/tabel', as: 'analyst' },
  { path: '/landelijke-cijfers/naast-elkaar', as: 'analyst' },
  { path: '/gebruikers', as: 'administrator' },
  { path: '/locaties', as: 'administrator' },
];

/** Main states that no address tells. They are reached by the words of Dutch. */
export const states: readonly Required<Route>[] = [
  {
    path: '/moeders/:visited',
    as: 'coordinator',
    state: { name: 'a trajectory being ended', reach: openMenu(nl('mother_do_end')) },
  },
  {
    path: '/moeders/:visited',
    as: 'coordinator',
    state: { name: 'a transfer being offered', reach: openMenu(nl('mother_do_transfer')) },
  },
  {
    path: '/aanmeldingen/inlezen',
    as: 'coordinator',
    state: {
      name: 'a list that was looked at',
      reach: (page) =>
        new ImportPage(page).bring('lijst.csv', 'Moeder;Geboren;Mobiel\nAnna Los;31-02-2026;06-12345678\n'),
    },
  },
  {
    path: '/huisbezoeken/nieuw?moeder=:visited',
    as: 'coordinator',
    state: {
      name: 'a form with something to mend',
      reach: async (page) => {
        const minutes = page.getByRole('textbox', { name: called(visitFacts.durationMinutes) });
        await minutes.fill('');
        await minutes.press('Tab');
        await page.keyboard.press('Control+Enter');
      },
    },
  },
  {
    path: '/vandaag',
    as: 'coordinator',
    state: {
      name: 'the palette',
      reach: async (page) => {
        await page.keyboard.press('Control+K');
        await page.getByRole('dialog').waitFor();
      },
    },
  },
];
