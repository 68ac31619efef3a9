import type { Role } from '@mim/database';
import type { Bilingual } from '@mim/domain/kernel';

/** A made-up account that demo mode offers at one click. It has no password. */
export interface DemoAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly description: Bilingual;
}

/** The accounts of the demo. Their memberships come with the demo's data, under the same ids. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    id: 'demo-analyst',
    name: 'Anna Analist',
    email: 'analist@demo.mim.example',
    role: 'analyst',
    description: {
      nl: 'Analist van het NJi: alle locaties en de landelijke cijfers',
      en: 'Analyst of the NJi: all locations and the national figures',
    },
  },
  {
    id: 'demo-coordinator-escamp',
    name: 'Carla Coördinator',
    email: 'coordinator.escamp@demo.mim.example',
    role: 'coordinator',
    description: { nl: 'Coördinator van Den Haag Escamp', en: 'Coordinator of Den Haag Escamp' },
  },
  {
    id: 'demo-coordinator-breda',
    name: 'Bea Coördinator',
    email: 'coordinator.breda@demo.mim.example',
    role: 'coordinator',
    description: { nl: 'Coördinator van Breda', en: 'Coordinator of Breda' },
  },
  {
    id: 'demo-colleague-escamp',
    name: 'Dunya Collega',
    email: 'collega.escamp@demo.mim.example',
    role: 'coordinator',
    description: { nl: 'Coördinator, collega van Carla', en: 'Coordinator, a colleague of Carla' },
  },
  {
    id: 'demo-colleague-breda',
    name: 'Erik Collega',
    email: 'collega.breda@demo.mim.example',
    role: 'coordinator',
    description: { nl: 'Coördinator, collega van Bea', en: 'Coordinator, a colleague of Bea' },
  },
  {
    id: 'demo-coordinator-vallei',
    name: 'Ger Coördinator',
    email: 'coordinator.vallei@demo.mim.example',
    role: 'coordinator',
    description: { nl: 'Coördinator van Ede en van Barneveld', en: 'Coordinator of Ede and of Barneveld' },
  },
  {
    id: 'demo-manager-careyn',
    name: 'Marit Manager',
    email: 'manager.careyn@demo.mim.example',
    role: 'manager',
    description: {
      nl: 'Manager van Careyn: de locaties van deze aanbieder',
      en: 'Manager of Careyn: the locations of this provider',
    },
  },
  {
    id: 'demo-administrator',
    name: 'Bas Beheerder',
    email: 'beheer@demo.mim.example',
    role: 'administrator',
    description: {
      nl: 'Beheerder: accounts en lijsten, geen dossiers',
      en: 'Administrator: accounts and lists, no records',
    },
  },
];

/** Whether an id is one of the demo's, which mean nothing outside demo mode. */
export const isDemoAccount = (id: string): boolean => demoAccounts.some((account) => account.id === id);
