import { expect, test } from 'vitest';
import type { Service } from '../requests/services.js';
import { foundServices } from './found-services.js';

const service = (name: string, facts: Partial<Service> = {}): Service => ({
  serviceId: name,
  locationId: 'breda',
  name,
  kind: 'language',
  purpose: 'Nederlandse les voor beginners.',
  phone: null,
  website: null,
  contactPerson: null,
  isRetired: false,
  referrals: 0,
  version: 1,
  ...facts,
});
const all = [
  service('Bibliotheek', { kind: 'play-and-meet', purpose: 'Voorlezen met baby’s.' }),
  service('Oud Taalhuis', { isRetired: true }),
  service('Taalcafé', { contactPerson: 'de heer Yıldız' }),
];
const found = (text: string) => foundServices(all, text, 'nl').map(({ name }) => name);

test('every word that is typed stands somewhere in what is found, whatever its accents', () => {
  expect(found('taalcafe')).toEqual(['Taalcafé']);
  expect(found('les yıldız')).toEqual(['Taalcafé']);
  expect(found('voorlezen taal')).toEqual([]);
  expect(found('spelen')).toEqual(['Bibliotheek']);
});

test('what is no longer used comes last', () => {
  expect(found('')).toEqual(['Bibliotheek', 'Taalcafé', 'Oud Taalhuis']);
});
