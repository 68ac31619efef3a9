import { childMonths } from '../kernel/child-age.js';
import { kinds } from '../kernel/fact-kind.js';
import { setting } from './setting.js';

const days = { group: 'worklist', unit: 'days' } as const;

/** Settings of the visits and of the terms that Today watches. */
export const visitSettings = {
  endAgeMonths: setting({
    kind: kinds.number(12, 36),
    default: childMonths.trajectoryEnds,
    group: 'visits',
    unit: 'months',
    label: { nl: 'Bezoeken tot het kind', en: 'Visits until the child is' },
    help: {
      nl: 'Het programma bezoekt tot 18 maanden: 16 tot 20 bezoeken. Langer kan, met een reden.',
      en: 'The programme visits until 18 months: 16 to 20 visits. Longer is possible, with a reason.',
    },
  }),
  monthsTwice: setting({
    kind: kinds.number(0, 12),
    default: 0,
    group: 'visits',
    unit: 'months',
    label: { nl: 'Eerst twee keer per maand', en: 'At first twice a month' },
    help: {
      nl: 'Zoveel maanden vanaf de start twee bezoeken per maand, om vertrouwen op te bouwen.',
      en: 'For so many months from the start two visits a month, to build trust.',
    },
  }),
  usualVisitMinutes: setting({
    kind: kinds.number(15, 240),
    default: 75,
    group: 'visits',
    unit: 'minutes',
    label: { nl: 'Gewone duur van een bezoek', en: 'Usual duration of a visit' },
    help: {
      nl: 'Een bezoek duurt een uur tot anderhalf uur. Dit staat alvast ingevuld.',
      en: 'A visit takes an hour to an hour and a half. This is filled in beforehand.',
    },
  }),
  roundOffFromMonths: setting({
    kind: kinds.number(12, 36),
    default: 17,
    group: 'visits',
    unit: 'months',
    label: { nl: 'Afronden bespreken vanaf', en: 'Talk about rounding off from' },
    help: {
      nl: 'Vanaf deze leeftijd vraagt Vandaag om af te ronden, of om te verlengen met een reden.',
      en: 'From this age on Today asks to round off, or to extend with a reason.',
    },
  }),
  halfwayAgeMonths: setting({
    kind: kinds.number(3, 18),
    default: 9,
    group: 'visits',
    unit: 'months',
    label: { nl: 'Halverwege vragen als het kind', en: 'Half-way when the child is' },
    help: {
      nl: 'Op deze leeftijd kijkt u met de moeder terug: haar vraag, drie cijfers en haar netwerk. Het hoeft niet.',
      en: 'At this age you look back with the mother: her question, three marks and her network. It is not required.',
    },
  }),
  overdueAfterDays: setting({
    kind: kinds.number(0, 60),
    default: 7,
    ...days,
    label: { nl: 'Bezoek te laat na', en: 'Visit overdue after' },
    help: {
      nl: 'Er is minstens één bezoek per maand. Zoveel dagen na de beoogde dag staat het in Vandaag als te laat.',
      en: 'There is at least one visit a month. So many days after the due day Today shows it as overdue.',
    },
  }),
  planAheadDays: setting({
    kind: kinds.number(1, 60),
    default: 14,
    ...days,
    label: { nl: 'Vooruit plannen', en: 'Plan ahead' },
    help: {
      nl: 'Zoveel dagen voor een bezoek nodig is, vraagt Vandaag om een afspraak.',
      en: 'So many days before a visit is due Today asks for an appointment.',
    },
  }),
  prospectTryAgainDays: setting({
    kind: kinds.number(1, 60),
    default: 3,
    ...days,
    label: { nl: 'Opnieuw bellen na', en: 'Call again after' },
    help: {
      nl: 'Moeders van de lijst van het consultatiebureau worden een voor een gebeld.',
      en: 'Mothers on the clinic’s list are called one by one.',
    },
  }),
  waitingNormDays: setting({
    kind: kinds.number(1, 365),
    default: 42,
    ...days,
    label: { nl: 'Wachten op een koppeling hoogstens', en: 'Wait for a match at most' },
    help: {
      nl: 'Wie langer wacht, staat in Vandaag bovenaan.',
      en: 'Who waits longer comes first in Today.',
    },
  }),
  proposalAnswerDays: setting({
    kind: kinds.number(1, 60),
    default: 7,
    ...days,
    label: { nl: 'Antwoord op een voorstel binnen', en: 'Answer to a proposal within' },
    help: {
      nl: 'Een voorgestelde koppeling waar moeder en bezoekmoeder nog niet op antwoordden.',
      en: 'A proposed match that mother and visiting mother have not answered yet.',
    },
  }),
  referralAnswerDays: setting({
    kind: kinds.number(1, 180),
    default: 28,
    ...days,
    label: { nl: 'Antwoord op een doorverwijzing binnen', en: 'Answer to a referral within' },
    help: {
      nl: 'Daarna vraagt Vandaag wat ervan geworden is.',
      en: 'After that Today asks what came of it.',
    },
  }),
  referralAskAfterDays: setting({
    kind: kinds.number(1, 180),
    default: 28,
    ...days,
    label: { nl: 'Doorverwijzing navragen na', en: 'Follow up a referral after' },
    help: {
      nl: 'Daarna vraagt Vandaag of zij er is geweest, en hoe het haar daar bevalt.',
      en: 'After that Today asks whether she was there, and how she finds it there.',
    },
  }),
  transferAnswerDays: setting({
    kind: kinds.number(1, 180),
    default: 14,
    ...days,
    label: { nl: 'Antwoord op een overdracht binnen', en: 'Answer to a transfer within' },
    help: {
      nl: 'Een moeder die verhuist, blijft één moeder. Zolang de andere locatie niet antwoordt, bezoekt niemand haar.',
      en: 'A mother who moves remains one mother. While the other location does not answer, nobody visits her.',
    },
  }),
} as const;
