import { bookProgrammes, fundingSources } from '../code-lists/location-lists.js';
import { kinds } from '../kernel/fact-kind.js';
import { setting } from './setting.js';

/** Settings that only describe the location in its annual registration. Source: the national registration of 2008. */
export const deliverySettings = {
  bookProgrammes: setting({
    kind: kinds.codes(bookProgrammes),
    default: [],
    group: 'programmes',
    label: { nl: 'Voorlezen in het programma', en: 'Reading in the programme' },
    help: {
      nl: 'Boekenpret of Boekenbaby’s, als uw locatie dat samen met MIM aanbiedt.',
      en: 'Boekenpret or Boekenbaby’s, where your location offers it together with the programme.',
    },
  }),
  funding: setting({
    kind: kinds.codes(fundingSources),
    default: [],
    group: 'registration',
    label: { nl: 'Waaruit de locatie wordt betaald', en: 'From what the location is paid' },
    help: {
      nl: 'Staat in de jaarregistratie. Geldt wat er op 31 december gekozen is.',
      en: 'Stands in the annual registration, as chosen on 31 December.',
    },
  }),
} as const;
