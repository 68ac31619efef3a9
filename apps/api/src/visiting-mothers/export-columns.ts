import { listInWords } from '@mim/domain/kernel';
import { spokenLanguages } from '@mim/domain/person';
import { guidanceStandings, readinessLacks, visitingMotherStates } from '@mim/domain/supervision';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { ListedVisitingMotherLine } from './visiting-mothers.schema.js';

/** A visiting mother as a file has her: her line of the list, what her location is called, and how she is reached. */
interface ExportedVisitingMother extends ListedVisitingMotherLine, AtLocation, Reachable {}

/** What is exported of the list of visiting mothers. A heading never changes, in neither language. */
export const visitingMotherExportColumns = {
  name: column<ExportedVisitingMother>('Naam', 'Name', ({ name }) => name),
  state: column<ExportedVisitingMother>('Status', 'Status', ({ state }, language) =>
    visitingMotherStates.label(state, language),
  ),
  lacks: column<ExportedVisitingMother>(
    'Wat ontbreekt',
    'What is missing',
    ({ readiness: { lacks } }, language) =>
      listInWords(
        lacks.map((lack) => readinessLacks.label(lack, language)),
        language,
      ) || null,
  ),
  'family-count': column<ExportedVisitingMother>(
    'Aantal gezinnen',
    'Number of families',
    ({ families }) => families.length,
  ),
  maximum: column<ExportedVisitingMother>(
    'Gezinnen hoogstens',
    'Families at most',
    ({ maximumFamilies }) => maximumFamilies,
  ),
  families: column<ExportedVisitingMother>(
    'Gezinnen',
    'Families',
    ({ families }, language) =>
      listInWords(
        families.map(({ name }) => name),
        language,
      ) || null,
  ),
  supervision: column<ExportedVisitingMother>(
    'Begeleiding',
    'Supervision',
    ({ supervision: { state } }, language) => guidanceStandings.label(state, language),
  ),
  'supervision-on': dates<ExportedVisitingMother>(
    'Begeleiding op',
    'Supervision on',
    ({ supervision }) => supervision.on,
  ),
  languages: column<ExportedVisitingMother>(
    'Talen',
    'Languages',
    ({ languages }, language) =>
      listInWords(
        (languages ?? []).map((spoken) => spokenLanguages.label(spoken, language)),
        language,
      ) || null,
  ),
  prepared: dates<ExportedVisitingMother>(
    'Voorbereiding klaar op',
    'Preparation complete on',
    ({ preparedOn }) => preparedOn,
  ),
  'vog-seen': dates<ExportedVisitingMother>(
    'VOG gezien op',
    'Certificate of conduct seen on',
    ({ vogSeenOn }) => vogSeenOn,
  ),
  started: dates<ExportedVisitingMother>('Begonnen op', 'Started on', ({ startedOn }) => startedOn),
  stopped: dates<ExportedVisitingMother>('Gestopt op', 'Stopped on', ({ stoppedOn }) => stoppedOn),
  town: column<ExportedVisitingMother>('Woonplaats', 'Town', ({ town }) => town),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedVisitingMother>>>;
