import { kinds } from '../kernel/fact-kind.js';
import { optionalSetting, setting } from './setting.js';

/** Settings of visiting mothers, their guidance, the caseload and other programmes. */
export const guidanceSettings = {
  vogRequired: setting({
    kind: kinds.flag,
    default: true,
    group: 'matching',
    label: { nl: 'VOG verplicht', en: 'Certificate of conduct (VOG) required' },
    help: {
      nl: 'Dan kan een bezoekmoeder pas gekoppeld worden als u haar VOG hebt gezien. Alleen de datum wordt bewaard.',
      en: 'A visiting mother can then be matched only after you saw her VOG. Only the date is kept.',
    },
  }),
  vogValidYears: optionalSetting({
    kind: kinds.number(1, 10),
    default: null,
    group: 'matching',
    unit: 'years',
    label: { nl: 'VOG geldig', en: 'VOG valid for' },
    help: {
      nl: 'Laat leeg als een VOG niet verloopt.',
      en: 'Empty: a VOG does not expire.',
    },
  }),
  familiesPerVisitingMother: setting({
    kind: kinds.number(1, 10),
    default: 2,
    group: 'matching',
    unit: 'families',
    label: { nl: 'Gezinnen per bezoekmoeder', en: 'Families per visiting mother' },
    help: {
      nl: 'Gemiddeld ongeveer twee. Dit geldt als een bezoekmoeder zelf geen aantal noemt.',
      en: 'About two on average. This applies when a visiting mother names no number herself.',
    },
  }),
  supervisionEveryMonths: setting({
    kind: kinds.number(1, 12),
    default: 1,
    group: 'supervision',
    unit: 'months',
    label: { nl: 'Begeleidingsgesprek elke', en: 'Supervision session every' },
    help: {
      nl: 'Het handboek gaat uit van elke maand een gesprek; elke locatie kiest haar eigen ritme.',
      en: 'The handbook assumes a session every month; each location sets its own frequency.',
    },
  }),
  meetingEveryMonths: setting({
    kind: kinds.number(1, 12),
    default: 1,
    group: 'supervision',
    unit: 'months',
    label: { nl: 'Vrijwilligersbijeenkomst elke', en: 'Volunteers’ meeting every' },
    help: {
      nl: 'Bijvoorbeeld elke maand, of elke twee maanden rond een thema.',
      en: 'Every month for instance, or every two months about a theme.',
    },
  }),
  guidanceFromDays: setting({
    kind: kinds.number(1, 28),
    default: 14,
    group: 'supervision',
    unit: 'days',
    label: { nl: 'Begeleiding nodig in een maand vanaf', en: 'Guidance due in a month from' },
    help: {
      nl: 'Zoveel dagen van de maand is er een koppeling. Begint die later, dan is het eerste gesprek de maand erna nodig. De jaarregistratie telt elke maand met een koppeling.',
      en: 'So many days of the month there is a match. When it begins later, the first session is due the month after. The annual registration counts each month with a match.',
    },
  }),
  evaluationEveryMonths: optionalSetting({
    kind: kinds.number(1, 36),
    default: null,
    group: 'supervision',
    unit: 'months',
    label: { nl: 'Evaluatie tussendoor elke', en: 'Evaluation in between every' },
    help: {
      nl: 'Laat leeg als u alleen evalueert als een bezoekmoeder stopt.',
      en: 'Leave empty to evaluate only when a visiting mother stops.',
    },
  }),
  evaluationAskDays: setting({
    kind: kinds.number(1, 365),
    default: 60,
    group: 'supervision',
    unit: 'days',
    label: { nl: 'Evaluatie staat op Vandaag gedurende', en: 'Evaluation stands on Today for' },
    help: {
      nl: 'Daarna vraagt Vandaag er niet meer om. Een evaluatie die zo kort ervoor is aangeboden, telt mee.',
      en: 'After that Today no longer asks for it. An evaluation offered so shortly before counts.',
    },
  }),
  visitingMothersPerCoordinator: setting({
    kind: kinds.number(1, 100),
    default: 17,
    group: 'caseload',
    unit: 'visiting-mothers',
    label: { nl: 'Bezoekmoeders per coördinator', en: 'Visiting mothers per coordinator' },
    help: {
      nl: 'Een coördinator begeleidt er ongeveer 17, in 5 tot 22 uur per week.',
      en: 'A coordinator guides about 17 of them, in 5 to 22 hours a week.',
    },
  }),
  minutesPerVisitingMother: setting({
    kind: kinds.number(5, 600),
    default: 60,
    group: 'caseload',
    unit: 'minutes',
    label: { nl: 'Tijd per bezoekmoeder per week', en: 'Time per visiting mother a week' },
    help: {
      nl: 'Hiermee rekent Werklast uit hoeveel uren uw coördinatoren nodig hebben. Een uur is ongeveer wat 17 bezoekmoeders in 5 tot 22 uur vragen.',
      en: 'Caseload uses it to work out how many hours your coordinators need. An hour is about what 17 visiting mothers in 5 to 22 hours ask.',
    },
  }),
  homeStartOffered: setting({
    kind: kinds.flag,
    default: false,
    group: 'programmes',
    label: { nl: 'Samen met Home-Start', en: 'Combined with Home-Start' },
    help: {
      nl: 'Home-Start komt wekelijks, bij duidelijker of meer problemen. Bij de kennismaking kiest u wat past.',
      en: 'Home-Start visits weekly, for clearer or more problems. At the intake you choose what fits.',
    },
  }),
  homeStartNeedsRequest: setting({
    kind: kinds.flag,
    default: true,
    group: 'programmes',
    label: {
      nl: 'Naar Home-Start alleen op haar eigen hulpvraag',
      en: 'To Home-Start only on her own request',
    },
    help: {
      nl: 'Een gezin gaat van MIM over naar Home-Start als de moeder daar zelf duidelijk om vraagt.',
      en: 'A family passes from MIM to Home-Start when the mother explicitly asks for that help.',
    },
  }),
  homeStartKeepsVisitingMother: setting({
    kind: kinds.flag,
    default: false,
    group: 'programmes',
    label: { nl: 'Bezoekmoeder gaat mee naar Home-Start', en: 'Visiting mother goes along to Home-Start' },
    help: {
      nl: 'Zo kan dezelfde vrijwilligster blijven komen. Staat dit uit, dan komt er een nieuwe.',
      en: 'The same volunteer can then keep coming. When off, a new one comes.',
    },
  }),
} as const;
