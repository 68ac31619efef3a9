import type { people } from './browser.js';

/** A page of the dashboard, as who can see it. */
export interface Route {
  readonly path: string;
  readonly as: keyof typeof people | null;
}

/** Every route of the dashboard, the one that is not there included. */
export const routes: readonly Route[] = [
  { path: '/aanmelden', as: null },
  { path: '/landelijke-cijfers', as: 'analyst' },
  { path: '/landelijke-cijfers?variant=home-start', as: 'analyst' },
  { path: '/landelijke-cijfers?jaar=2007', as: 'analyst' },
  { path: '/locatiecijfers', as: 'analyst' },
  { path: '/locatiecijfers', as: 'coordinator' },
  { path: '/landelijke-cijfers', as: 'coordinator' },
  { path: '/niet-gevonden', as: 'analyst' },
];
