import { referralSources } from '@mim/domain/code-lists';
import { spokenLanguages } from '@mim/domain/person';
import { prospectOutcomes } from '@mim/domain/registration';
import { childColumns } from '../table-export/child-columns.js';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { ProspectList } from './prospects.schema.js';

type ProspectLine = ProspectList['rows'][number];

/** A prospect as a file has her: her line of the list, what her location is called, and how she is reached. */
interface ExportedProspect extends ProspectLine, AtLocation, Reachable {}

/** What is exported of the call list. A heading never changes, in neither language. */
export const prospectExportColumns = {
  name: column<ExportedProspect>('Naam', 'Name', ({ name }) => name),
  outcome: column<ExportedProspect>('Status', 'Status', ({ outcome }, language) =>
    prospectOutcomes.label(outcome, language),
  ),
  since: dates<ExportedProspect>('Status sinds', 'Status since', ({ outcomeOn }) => outcomeOn),
  'try-again': dates<ExportedProspect>('Opnieuw bellen op', 'Call again on', ({ tryAgainOn }) => tryAgainOn),
  intake: dates<ExportedProspect>('Kennismaking op', 'Intake on', ({ intakeOn }) => intakeOn),
  'intake-time': column<ExportedProspect>('Tijd kennismaking', 'Time of intake', ({ intakeAt }) => intakeAt),
  'intake-place': column<ExportedProspect>(
    'Plaats kennismaking',
    'Place of intake',
    ({ intakePlace }) => intakePlace,
  ),
  calls: column<ExportedProspect>('Keer gebeld', 'Times called', ({ calls }) => calls),
  received: dates<ExportedProspect>('Aangemeld op', 'Referred on', ({ receivedOn }) => receivedOn),
  source: column<ExportedProspect>('Aangemeld door', 'Referred by', ({ referralSource }, language) =>
    referralSources.label(referralSource, language),
  ),
  ...childColumns,
  language: column<ExportedProspect>('Taal', 'Language', (prospect, language) =>
    prospect.language === null ? null : spokenLanguages.label(prospect.language, language),
  ),
  town: column<ExportedProspect>('Woonplaats', 'Town', ({ town }) => town),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedProspect>>>;
