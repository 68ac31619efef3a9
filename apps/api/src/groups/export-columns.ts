import { groupKinds, type SessionValues } from '@mim/domain/group';
import { fullName, type PersonName } from '@mim/domain/person';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
  yesColumn,
} from '../table-export/export-column.js';
import type { SessionOfGroup } from './group-sessions.repository.js';

/** Somebody who was at a session as a file has her; null: nobody was noted by name. */
interface ExportedSession extends AtLocation, Reachable, SessionOfGroup {
  readonly mother: PersonName | null;
}

const others = ({ presentCount, mothers }: SessionOfGroup) => (presentCount ?? 0) - mothers.length;
const unlessCancelled = <Value>({ isCancelled }: Pick<SessionValues, 'isCancelled'>, value: Value) =>
  isCancelled === true ? null : value;

/**
 * What is exported of the sessions of groups, a row for each mother who was there by name. A heading never changes, in neither
 * language.
 */
export const sessionExportColumns = {
  group: column<ExportedSession>('Groep', 'Group', ({ groupName }) => groupName),
  kind: column<ExportedSession>('Soort', 'Kind', ({ groupKind }, language) =>
    groupKinds.label(groupKind, language),
  ),
  date: dates<ExportedSession>('Datum', 'Date', ({ heldOn }) => heldOn),
  cancelled: yesColumn<ExportedSession>(
    'Ging niet door',
    'Did not take place',
    ({ isCancelled }) => isCancelled,
  ),
  theme: column<ExportedSession>('Thema', 'Theme', ({ theme }) => theme),
  'present-count': column<ExportedSession>('Aantal moeders', 'Number of mothers', (row) =>
    unlessCancelled(row, row.presentCount),
  ),
  'others-count': column<ExportedSession>('Waarvan zonder naam', 'Of whom without a name', (row) =>
    unlessCancelled(row, others(row)),
  ),
  mother: column<ExportedSession>('Aanwezige moeder', 'Mother present', ({ mother }) =>
    mother === null ? null : fullName(mother),
  ),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedSession>>>;
