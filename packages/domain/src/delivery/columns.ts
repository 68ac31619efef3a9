import { childCircumstances, motherCircumstances } from '../code-lists/circumstances.js';
import { coordinatorEducation, coordinatorExperience } from '../code-lists/location-lists.js';
import { educationLevels, households, incomeSources, originGroups } from '../code-lists/person-lists.js';
import { endReasons, referralDestinations, referralSources } from '../code-lists/trajectory-lists.js';
import {
  preparationForms,
  stopReasons,
  visitingMotherExperience,
} from '../code-lists/visiting-mother-lists.js';
import type { CodeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { bilingual } from '../kernel/language.js';
import type { ColumnTable, RowOf } from './column.js';
import { answeredQuestion, type UptakeStanding, uptakeSources, uptakeStandings } from './delivery-lists.js';

// These have no effects, and no table spreads what they give: so a program takes of the tables the ones that it uses.
/* @__NO_SIDE_EFFECTS__ */
const since2 = <const Each extends object>(column: Each) => ({ ...column, since: '2' }) as const;
/* @__NO_SIDE_EFFECTS__ */
const date = (nl: string, en: string) =>
  ({ type: 'date', required: false, label: bilingual(nl, en) }) as const;
/* @__NO_SIDE_EFFECTS__ */
const count = (nl: string, en: string, maximum = 100_000) =>
  ({ type: 'integer', minimum: 0, maximum, required: false, label: bilingual(nl, en) }) as const;
/* @__NO_SIDE_EFFECTS__ */
const mark = (nl: string, en: string) =>
  ({
    type: 'integer',
    minimum: 1,
    maximum: 10,
    required: false,
    since: '2',
    label: bilingual(nl, en),
  }) as const;
/* @__NO_SIDE_EFFECTS__ */
const persons = (nl: string, en: string) =>
  ({ type: 'integer', minimum: 0, maximum: 1_000_000, required: true, label: bilingual(nl, en) }) as const;
/* @__NO_SIDE_EFFECTS__ */
const yesNo = (nl: string, en: string) =>
  ({ type: 'boolean', required: false, label: bilingual(nl, en) }) as const;
/* @__NO_SIDE_EFFECTS__ */
const code = <const L extends CodeList>(list: L, nl: string, en: string) =>
  ({ type: 'code', list, required: false, label: bilingual(nl, en) }) as const;
/* @__NO_SIDE_EFFECTS__ */
const codes = <const L extends CodeList, const N extends boolean>(
  list: L,
  noneAllowed: N,
  nl: string,
  en: string,
) => ({ type: 'codes', list, noneAllowed, required: false, label: bilingual(nl, en) }) as const;
const birthYear = {
  type: 'integer',
  minimum: 1900,
  maximum: 2200,
  notAfterYear: true,
  required: false,
  label: bilingual('geboortejaar', 'year of birth'),
} as const;

/** A row per programme mother's trajectory that took part in the year. */
export const participationColumns = deepFreeze({
  participation_id: { type: 'id', required: true, label: bilingual('deelname', 'participation') },
  started_on: { type: 'date', required: true, label: bilingual('eerste bezoek', 'first visit') },
  ended_on: date('beëindigd op', 'ended on'),
  end_reason: code(endReasons, 'reden van beëindiging', 'reason of the end'),
  transferred_from: {
    type: 'slug',
    required: false,
    label: bilingual('overgekomen van locatie', 'transferred from'),
  },
  referred_on: date('aangemeld op', 'referred on'),
  intake_on: date('kennismaking op', 'intake on'),
  matched_on: date('gekoppeld op', 'matched on'),
  referral_source: code(referralSources, 'aangemeld door', 'referral source'),
  child_born: {
    type: 'month',
    required: true,
    label: bilingual('geboortemaand van het kind', 'child born in'),
  },
  first_child: yesNo('eerste kind', 'first child'),
  birth_year: birthYear,
  origin: code(originGroups, 'herkomst', 'origin'),
  education: code(educationLevels, 'opleiding', 'education'),
  household: code(households, 'gezinssamenstelling', 'household'),
  income: code(incomeSources, 'inkomen', 'income'),
  child_circumstances: codes(
    childCircumstances,
    true,
    'omstandigheden van het kind',
    'circumstances of the child',
  ),
  mother_circumstances: codes(
    motherCircumstances,
    true,
    'omstandigheden van de moeder',
    'circumstances of the mother',
  ),
  visits_expected: count('verwachte bezoeken', 'visits expected'),
  visits_done: count('bezoeken', 'visits done'),
  visit_minutes: count('minuten bezoek', 'visit minutes', 10_000_000),
  visits_done_total: count('bezoeken sinds de start', 'visits since the start'),
  outings_done: count('uitstapjes', 'outings'),
  same_origin: yesNo('zelfde herkomst', 'same origin'),
  same_language: yesNo('zelfde moedertaal', 'same language'),
  visiting_mothers_count: count('aantal bezoekmoeders', 'number of visiting mothers'),
  group_participant: yesNo('nam deel aan een ontmoetingsgroep', 'took part in a meeting group'),
  referred_to: codes(referralDestinations, false, 'doorverwezen naar', 'referred to'),
  transferred_on: since2(date('overgedragen op', 'transferred on')),
  begun_again: since2(yesNo('opnieuw begonnen', 'begun again')),
  confidence_start: mark('zeker als ouder bij het begin', 'sure as a parent at the start'),
  confidence_end: mark('zeker als ouder aan het eind', 'sure as a parent at the end'),
  finding_help_start: mark('weet hulp te vinden bij het begin', 'knows where to find help at the start'),
  finding_help_end: mark('weet hulp te vinden aan het eind', 'knows where to find help at the end'),
  support_start: mark('kan terugvallen op mensen bij het begin', 'people to fall back on at the start'),
  support_end: mark('kan terugvallen op mensen aan het eind', 'people to fall back on at the end'),
  network_start: since2(count('mensen in haar netwerk bij het begin', 'network at the start')),
  network_end: since2(count('mensen in haar netwerk aan het eind', 'network at the end')),
  question_answered: since2(code(answeredQuestion, 'haar vraag beantwoord', 'her question answered')),
  outcome_declined: since2(yesNo('wilde de vragenlijst niet', 'declined the questionnaire')),
} as const satisfies ColumnTable);

/** A row per visiting mother active in the year. */
export const visitingMotherColumns = deepFreeze({
  visiting_mother_id: { type: 'id', required: true, label: bilingual('bezoekmoeder', 'visiting mother') },
  started_on: { type: 'date', required: true, label: bilingual('beschikbaar sinds', 'available since') },
  stopped_on: date('gestopt op', 'stopped on'),
  stop_reason: code(stopReasons, 'reden van stoppen', 'reason of stopping'),
  birth_year: birthYear,
  origin: code(originGroups, 'herkomst', 'origin'),
  education: code(educationLevels, 'opleiding', 'education'),
  former_programme_mother: yesNo('was programmamoeder', 'former programme mother'),
  work_experience: codes(visitingMotherExperience, true, 'werkervaring', 'work experience'),
  preparation: code(preparationForms, 'voorbereiding', 'preparation'),
  months_matched: count('maanden gekoppeld', 'months matched', 12),
  months_supervised: count('maanden met begeleidingsgesprek', 'months supervised', 12),
  meetings_attended: count('vrijwilligersbijeenkomsten', 'volunteers’ meetings attended'),
} as const satisfies ColumnTable);

/** A row per coordinator active in the year. */
export const coordinatorColumns = deepFreeze({
  coordinator_id: { type: 'id', required: true, label: bilingual('coördinator', 'coordinator') },
  hours_per_week: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 40,
    required: false,
    label: bilingual('uren per week', 'hours per week'),
  },
  work_experience: codes(coordinatorExperience, false, 'werkervaring', 'work experience'),
  education: codes(coordinatorEducation, false, 'opleiding', 'education'),
} as const satisfies ColumnTable);

/* @__NO_SIDE_EFFECTS__ */
const inStanding = (standing: UptakeStanding) =>
  persons(uptakeStandings.label(standing, 'nl'), uptakeStandings.label(standing, 'en'));

/** A row per referral source of those who were referred in the year, whatever became of them. */
export const uptakeColumns = deepFreeze({
  referral_source: {
    type: 'code',
    list: uptakeSources,
    required: true,
    label: bilingual('aangemeld door', 'referral source'),
  },
  referred: persons('aangemeld', 'referred'),
  intakes: persons('met een kennismaking', 'with an intake'),
  started: inStanding('started'),
  in_process: inStanding('in-process'),
  declined: inStanding('declined'),
  unreachable: inStanding('unreachable'),
  not_eligible: inStanding('not-eligible'),
  referred_elsewhere: inStanding('referred-elsewhere'),
} as const satisfies ColumnTable);

export type Participation = RowOf<typeof participationColumns>;
export type VisitingMother = RowOf<typeof visitingMotherColumns>;
export type Coordinator = RowOf<typeof coordinatorColumns>;
export type Uptake = RowOf<typeof uptakeColumns>;
