import { preparationTopics } from '../code-lists/preparation-lists.js';
import { kinds } from '../kernel/fact-kind.js';
import { setting } from './setting.js';

/**
 * How a location prepares its visiting mothers: three individual sessions, four group sessions, or six half-days
 * together with Home-Start (the 2012 report on working methods), unless it chose otherwise.
 */
export const preparationSettings = {
  preparationIndividualSessions: setting({
    kind: kinds.number(1, 12),
    default: 3,
    group: 'preparation',
    unit: 'sessions',
    label: { nl: 'Individuele voorbereiding', en: 'Individual preparation' },
    help: {
      nl: 'Het handboek gaat uit van drie gesprekken. Een wijziging geldt voor wie daarna begint.',
      en: 'The handbook assumes three sessions. A change holds for whoever begins after it.',
    },
  }),
  preparationGroupSessions: setting({
    kind: kinds.number(1, 12),
    default: 4,
    group: 'preparation',
    unit: 'sessions',
    label: { nl: 'Voorbereiding in een groep', en: 'Preparation in a group' },
    help: {
      nl: 'Het handboek gaat uit van vier bijeenkomsten. Een wijziging geldt voor wie daarna begint.',
      en: 'The handbook assumes four sessions. A change holds for whoever begins after it.',
    },
  }),
  preparationHomeStartHalfDays: setting({
    kind: kinds.number(1, 12),
    default: 6,
    group: 'preparation',
    unit: 'half-days',
    label: { nl: 'Voorbereiding samen met Home-Start', en: 'Preparation with Home-Start' },
    help: {
      nl: 'De training voor MIM en Home-Start samen heeft zes dagdelen.',
      en: 'The training for the programme and Home-Start together has six half-days.',
    },
  }),
  preparationTopics: setting({
    kind: kinds.codes(preparationTopics),
    default: [...preparationTopics.values],
    group: 'preparation',
    label: { nl: 'Onderwerpen in de voorbereiding', en: 'Topics of the preparation' },
    help: {
      nl: 'Alle gekozen onderwerpen zijn besproken voordat een bezoekmoeder gekoppeld kan worden.',
      en: 'All chosen topics have been discussed before a visiting mother can be matched.',
    },
  }),
  preparationNextDays: setting({
    kind: kinds.number(1, 90),
    default: 14,
    group: 'worklist',
    unit: 'days',
    label: { nl: 'Volgende voorbereiding binnen', en: 'Next preparation within' },
    help: {
      nl: 'Na zoveel dagen staat in Vandaag dat de volgende bijeenkomst van haar voorbereiding aan de beurt is.',
      en: 'After so many days Today says that the next session of her preparation is due.',
    },
  }),
} as const;
