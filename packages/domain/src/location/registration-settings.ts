import { childMonths } from '../kernel/child-age.js';
import { kinds } from '../kernel/fact-kind.js';
import { setting } from './setting.js';
import { targetGroupRestrictions, targetGroupWidenings } from './target-group.js';

/** Settings of who takes part, until when, and how long is kept what was written down. */
export const registrationSettings = {
  maximumAgeMonthsAtStart: setting({
    kind: kinds.number(1, 48),
    default: childMonths.trajectoryEnds,
    group: 'eligibility',
    unit: 'months',
    label: { nl: 'Kind bij de start jonger dan', en: 'Child at the start younger than' },
    help: {
      nl: 'Het programma is voor kinderen van 0 tot 18 maanden.',
      en: 'The programme is for children from 0 to 18 months.',
    },
  }),
  firstChildOnly: setting({
    kind: kinds.flag,
    default: true,
    group: 'eligibility',
    label: { nl: 'Alleen bij een eerste kind', en: 'First child only' },
    help: {
      nl: 'Het programma is voor moeders van een eerste kind. Een locatie kan ook andere moeders toelaten.',
      en: 'The programme is for mothers of a first child. A location can admit other mothers as well.',
    },
  }),
  alsoAdmitted: setting({
    kind: kinds.codes(targetGroupWidenings),
    default: [],
    group: 'eligibility',
    label: { nl: 'Ook toegelaten', en: 'Also admitted' },
    help: {
      nl: 'Moeders die hier meedoen zonder dat het om een eerste kind gaat, of buiten uw doelgroep.',
      en: 'Mothers who take part here though it is not a first child, or outside your target group.',
    },
  }),
  restrictedTo: setting({
    kind: kinds.codes(targetGroupRestrictions),
    default: [],
    group: 'eligibility',
    label: { nl: 'Alleen moeders met', en: 'Only mothers with' },
    help: {
      nl: 'Kies niets voor alle moeders van een eerste kind. Kiest u er een of meer, dan moet er één gelden.',
      en: 'Choose none for all mothers of a first child. If you choose some, one of them must hold.',
    },
  }),
  completedFromMonths: setting({
    kind: kinds.number(12, 24),
    default: childMonths.completedFrom,
    group: 'visits',
    unit: 'months',
    label: { nl: 'Voltooid als het kind minstens', en: 'Completed when the child is at least' },
    help: {
      nl: 'Een traject heet voltooid als het kind ongeveer 18 maanden is. Eerder telt een einde als uitval.',
      en: 'A trajectory is completed when the child is about 18 months. An earlier end is attrition.',
    },
  }),
  retentionYears: setting({
    kind: kinds.number(0, 15),
    default: 2,
    group: 'retention',
    unit: 'years',
    label: {
      nl: 'Dossier van een bezoekmoeder bewaren na haar stop',
      en: 'Keep the record of a visiting mother after her stop',
    },
    help: {
      nl: 'Daarna wordt verwijderd wat van haar is vastgelegd. Bedragen en aantallen zonder naam blijven. De naam van een groep blijft ook: noem een groep dus niet naar haar.',
      en: 'What was recorded of her is erased then. Amounts and numbers without a name remain. The name of a group remains too: do not name a group after her.',
    },
  }),
  prospectRetentionDays: setting({
    kind: kinds.number(0, 365),
    default: 30,
    group: 'retention',
    unit: 'days',
    label: { nl: 'Aanmelding bewaren als er geen traject komt', en: 'Keep a referral that does not go on' },
    help: {
      nl: 'Wie niet meedoet, blijft niet langer staan dan nodig is. Dit geldt ook voor wie zich als bezoekmoeder meldde.',
      en: 'Who does not take part is not kept longer than needed. This also holds for who applied as a visiting mother.',
    },
  }),
} as const;
