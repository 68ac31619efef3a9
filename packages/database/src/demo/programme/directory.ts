import type { ServiceFacts } from '@mim/domain/referral';
import { addRow, type Site } from './site.js';

/** Makes up the local directory: the same kinds of organisations in every town, with numbers of nobody. */
export function makeDirectory(site: Site): void {
  const { random, place } = site;
  entries.forEach((entry, index) => {
    addRow(site, 'mim.service', {
      serviceId: random.uuid(),
      ...entry,
      name: `${entry.name} ${place.town}`,
      phone: `06000099${String(index).padStart(2, '0')}`,
      website: `https://voorbeeld-${index + 1}.example.org`,
      isRetired: index === entries.length - 1,
    });
  });
}

type Entry = Pick<ServiceFacts, 'name' | 'kind' | 'purpose' | 'contactPerson'>;

const entries: readonly Entry[] = [
  {
    name: 'Wijkteam Jeugd en Gezin',
    kind: 'social-work',
    purpose: 'Opvoedvragen, geldzorgen en ruzie thuis: een vaste medewerker denkt mee.',
    contactPerson: 'mevrouw Van Dijk',
  },
  {
    name: 'Bibliotheek',
    kind: 'play-and-meet',
    purpose: 'Voorlezen met baby’s op woensdagochtend, en Nederlands oefenen aan tafel.',
    contactPerson: null,
  },
  {
    name: 'Taalhuis',
    kind: 'language',
    purpose: 'Nederlandse les voor beginners, met kinderopvang.',
    contactPerson: 'de heer Yildiz',
  },
  {
    name: 'Schuldhulpmaatje',
    kind: 'debt-help',
    purpose: 'Een vrijwilliger helpt met de post en met een plan voor de schulden.',
    contactPerson: null,
  },
  {
    name: 'Home-Start',
    kind: 'programme',
    purpose: 'Elke week een vrijwilliger in het gezin.',
    contactPerson: 'mevrouw Bakker',
  },
  {
    name: 'Opvoedbureau',
    kind: 'health',
    purpose: 'Vragen over slapen, huilen en eten.',
    contactPerson: null,
  },
];
