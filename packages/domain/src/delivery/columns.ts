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
import type { ColumnTable, RowOf } from './column.js';
import { answeredQuestion, type UptakeStanding, uptakeSources, uptakeStandings } from './delivery-lists.js';

const label = (nl: string, en: string) => ({ label: { nl, en } }) as const;
const required = { required: true } as const;
const optional = { required: false } as const;
const since2 = { since: '2' } as const;
const date = (nl: string, en: string) => ({ type: 'date', ...optional, ...label(nl, en) }) as const;
const count = (nl: string, en: string, maximum = 100_000) =>
  ({ type: 'integer', minimum: 0, maximum, ...optional, ...label(nl, en) }) as const;
const mark = (nl: string, en: string) =>
  ({ type: 'integer', minimum: 1, maximum: 10, ...optional, ...since2, ...label(nl, en) }) as const;
const persons = (nl: string, en: string) =>
  ({ type: 'integer', minimum: 0, maximum: 1_000_000, ...required, ...label(nl, en) }) as const;
const yesNo = (nl: string, en: string) => ({ type: 'boolean', ...optional, ...label(nl, en) }) as const;
const code = <const L extends CodeList>(list: L, nl: string, en: string) =>
  ({ type: 'code', list, ...optional, ...label(nl, en) }) as const;
const codes = <const L extends CodeList, const N extends boolean>(
  list: L,
  noneAllowed: N,
  nl: string,
  en: string,
) => ({ type: 'codes', list, noneAllowed, ...optional, ...label(nl, en) }) as const;
const birthYear = {
  type: 'integer',
  minimum: 1900,
  maximum: 2200,
  notAfterYear: true,
  ...optional,
  ...label('geboortejaar', 'year of birth'),
} as const;

/** A row per programme mother's trajectory that took part in the year. */
export const participationColumns = deepFreeze({
  participation_id: { type: 'id', ...required, ...label('deelname', 'participation') },
  started_on: { type: 'date', ...required, ...label('eerste bezoek', 'first visit') },
  ended_on: date('beëindigd op', 'ended on'),
  end_reason: code(endReasons, 'reden van beëindiging', 'reason of the end'),
  transferred_from: { type: 'slug', ...optional, ...label('overgekomen van locatie', 'transferred from') },
  referred_on: date('aangemeld op', 'referred on'),
  intake_on: date('kennismaking op', 'intake on'),
  matched_on: date('gekoppeld op', 'matched on'),
  referral_source: code(referralSources, 'aangemeld door', 'referral source'),
  child_born: { type: 'month', ...required, ...label('geboortemaand van het kind', 'child born in') },
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
  transferred_on: { ...date('overgedragen op', 'transferred on'), ...since2 },
  begun_again: { ...yesNo('opnieuw begonnen', 'begun again'), ...since2 },
  confidence_start: mark('zeker als ouder bij het begin', 'sure as a parent at the start'),
  confidence_end: mark('zeker als ouder aan het eind', 'sure as a parent at the end'),
  finding_help_start: mark('weet hulp te vinden bij het begin', 'knows where to find help at the start'),
  finding_help_end: mark('weet hulp te vinden aan het eind', 'knows where to find help at the end'),
  support_start: mark('kan terugvallen op mensen bij het begin', 'people to fall back on at the start'),
  support_end: mark('kan terugvallen op mensen aan het eind', 'people to fall back on at the end'),
  network_start: { ...count('mensen in haar netwerk bij het begin', 'network at the start'), ...since2 },
  network_end: { ...count('mensen in haar netwerk aan het eind', 'network at the end'), ...since2 },
  question_answered: {
    ...code(answeredQuestion, 'haar vraag beantwoord', 'her question answered'),
    ...since2,
  },
  outcome_declined: { ...yesNo('wilde de vragenlijst niet', 'declined the questionnaire'), ...since2 },
} as const satisfies ColumnTable);

/** A row per visiting mother active in the year. */
export const visitingMotherColumns = deepFreeze({
  visiting_mother_id: { type: 'id', ...required, ...label('bezoekmoeder', 'visiting mother') },
  started_on: { type: 'date', ...required, ...label('beschikbaar sinds', 'available since') },
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
  coordinator_id: { type: 'id', ...required, ...label('coördinator', 'coordinator') },
  hours_per_week: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 40,
    ...optional,
    ...label('uren per week', 'hours per week'),
  },
  work_experience: codes(coordinatorExperience, false, 'werkervaring', 'work experience'),
  education: codes(coordinatorEducation, false, 'opleiding', 'education'),
} as const satisfies ColumnTable);

const inStanding = (standing: UptakeStanding) =>
  persons(uptakeStandings.label(standing, 'nl'), uptakeStandings.label(standing, 'en'));

/** A row per referral source of those who were referred in the year, whatever became of them. */
export const uptakeColumns = deepFreeze({
  referral_source: {
    type: 'code',
    list: uptakeSources,
    ...required,
    ...label('aangemeld door', 'referral source'),
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
