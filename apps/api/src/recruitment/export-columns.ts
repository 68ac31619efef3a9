import { applicantStates, recruitmentSources } from '@mim/domain/supervision';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { ApplicantLine } from './recruitment.schema.js';

/** Somebody who applied as a file has her: her line of the list, what her location is called, and how she is reached. */
interface ExportedApplicant extends ApplicantLine, AtLocation, Reachable {}

/** What is exported of who applied. A heading never changes, in neither language. */
export const applicantExportColumns = {
  name: column<ExportedApplicant>('Naam', 'Name', ({ name }) => name),
  state: column<ExportedApplicant>('Status', 'Status', ({ state }, language) =>
    applicantStates.label(state, language),
  ),
  since: dates<ExportedApplicant>('Status sinds', 'Status since', ({ stateOn }) => stateOn),
  'try-again': dates<ExportedApplicant>('Opnieuw bellen op', 'Call again on', ({ tryAgainOn }) => tryAgainOn),
  talk: dates<ExportedApplicant>('Eerste gesprek op', 'First talk on', ({ talkOn }) => talkOn),
  'talk-time': column<ExportedApplicant>('Tijd eerste gesprek', 'Time of first talk', ({ talkAt }) => talkAt),
  'talk-place': column<ExportedApplicant>(
    'Plaats eerste gesprek',
    'Place of first talk',
    ({ talkPlace }) => talkPlace,
  ),
  applied: dates<ExportedApplicant>('Aangemeld op', 'Applied on', ({ appliedOn }) => appliedOn),
  source: column<ExportedApplicant>('Hoe zij kwam', 'How she came', ({ source }, language) =>
    recruitmentSources.label(source, language),
  ),
  'source-note': column<ExportedApplicant>('Via wie', 'Through whom', ({ sourceNote }) => sourceNote),
  town: column<ExportedApplicant>('Woonplaats', 'Town', ({ town }) => town),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedApplicant>>>;
