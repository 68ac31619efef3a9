import { listInWords } from '@mim/domain/kernel';
import { readinessLacks } from '@mim/domain/supervision';
import {
  type AtLocation,
  column,
  type ExportColumn,
  locationColumn,
  yesColumn,
} from '../table-export/export-column.js';
import type { CaseloadAnswer } from './caseload.schema.js';

type Load = CaseloadAnswer['loads'][number];

/** The load of a visiting mother as a file has it, beside what her location is called. */
interface ExportedLoad extends Load, AtLocation {}

/** What is exported of the caseload. A heading never changes, in neither language. */
export const loadExportColumns = {
  'visiting-mother': column<ExportedLoad>('Bezoekmoeder', 'Visiting mother', ({ name }) => name),
  families: column<ExportedLoad>('Gezinnen', 'Families', ({ families }) => families),
  maximum: column<ExportedLoad>('Gezinnen hoogstens', 'Families at most', ({ maximum }) => maximum),
  room: column<ExportedLoad>('Vrije plaatsen', 'Free places', ({ freePlaces }) => freePlaces),
  lacks: column<ExportedLoad>(
    'Wat ontbreekt',
    'What is missing',
    ({ lacks }, language) =>
      listInWords(
        lacks.map((lack) => readinessLacks.label(lack, language)),
        language,
      ) || null,
  ),
  paused: yesColumn<ExportedLoad>('Afwezig', 'Away', ({ isPaused }) => isPaused),
  ...locationColumn,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedLoad>>>;
