import type { ConfirmedWarning, Pseudonyms } from '@mim/database';
import {
  type AnnualRows,
  type IncompleteRecord,
  noticeLabel,
  type PersonTable,
} from '@mim/domain/annual-registration';
import { deliveryTable, type TableName } from '@mim/domain/delivery';
import type { Registration } from './annual-registration.schema.js';
import type { ChangesSinceSent } from './changes-since-sent.js';
import type { HoldingConfirmation } from './confirmed-notices.js';
import type { DeliveryHeader } from './deliveries.repository.js';
import type { Notice } from './make-registration.js';
import type { ReadSources } from './read-sources.js';
import { showConfirmed } from './show-confirmed.js';

export type Subject = Registration['notices'][number]['subjects'][number];
type SubjectOf = (table: PersonTable, id: string) => Subject;

const isOfPersons = (table: TableName): table is PersonTable => table !== 'uptake';
const labelOf = (table: TableName, column: string | null) =>
  column === null ? null : (deliveryTable(table).columns[column]?.label ?? null);

/** A record that misses something, with the visit to which a missing fact leads. */
export const showIncomplete = (
  { table, id, missing }: IncompleteRecord,
  subjectOf: SubjectOf,
  visitIds: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Registration['incomplete'][number] => ({
  ...subjectOf(table, id),
  missing: missing.map(({ name, label, visitOn }) => ({
    name,
    label,
    visitOn,
    visitId: visitOn === null ? null : (visitIds.get(id)?.get(visitOn) ?? null),
  })),
});

/** A warning or an error, with whom it is about. */
export function showNotice(
  notice: Notice,
  confirmation: HoldingConfirmation | undefined,
  subjectOf: SubjectOf,
): Registration['notices'][number] {
  const { severity, key, about, code, table, column, message, rows } = notice;
  return {
    severity,
    key,
    about,
    code,
    table,
    column,
    label: noticeLabel({ table, column }),
    message,
    count: rows.length,
    ids: [],
    subjects: isOfPersons(table) ? rows.map((id) => subjectOf(table, id)) : [],
    confirmation:
      confirmation === undefined
        ? null
        : {
            reason: confirmation.reason,
            name: confirmation.confirmedName,
            confirmedAt: confirmation.confirmedAt.toISOString(),
          },
  };
}

/** A version that was sent. */
export function showVersion(
  header: DeliveryHeader,
  names: ReadonlyMap<string, string>,
): Registration['sent'][number] {
  const { version, receivedAt, sentBy, checksum, correctionReason, verdict, verdictReason } = header;
  const confirmed = header.confirmedWarnings as unknown as readonly ConfirmedWarning[];
  return {
    version,
    sentAt: receivedAt.toISOString(),
    sentBy: names.get(sentBy) ?? null,
    deliveryId: header.deliveryId,
    isFromElsewhere: header.keyCheck === null,
    checksum,
    correctionReason,
    participations: header.participations,
    visitingMothers: header.visitingMothers,
    coordinators: header.coordinators,
    verdict: verdict === 'accepted' || verdict === 'sent-back' ? verdict : null,
    verdictReason: verdictReason ?? null,
    confirmed: confirmed.map(showConfirmed),
  };
}

/** What has changed since a version was sent, with the names of those who are still there. */
export function showChanges(
  { figures, rows, location }: ChangesSinceSent,
  now: AnnualRows,
  { records }: ReadSources,
  pseudonyms: Pseudonyms | null,
  subjectOf: SubjectOf,
): NonNullable<Registration['changes']> {
  if (rows === null || pseudonyms === null)
    return { figures: [...figures], rows: null, location: [...location] };
  const idOf = new Map<string, string>([
    ...now.participations.map(
      ({ participation_id: id }) =>
        [pseudonyms.of('participations', records.registrationIds.get(id) ?? id), id] as const,
    ),
    ...now['visiting-mothers'].map(
      ({ visiting_mother_id: id }) =>
        [pseudonyms.of('visiting-mothers', records.registrationIds.get(id) ?? id), id] as const,
    ),
    ...now.coordinators.map(({ coordinator_id: id }) => [pseudonyms.of('coordinators', id), id] as const),
  ]);
  const ofPersons = rows.flatMap(({ table, id, ...difference }) =>
    isOfPersons(table) ? [{ ...difference, table, subject: subjectOf(table, idOf.get(id) ?? id) }] : [],
  );
  return {
    figures: [...figures],
    location: [...location],
    rows: {
      added: ofPersons.filter(({ kind }) => kind === 'added').map(({ subject }) => subject),
      gone: ofPersons.filter(({ kind }) => kind === 'gone').length,
      changed: ofPersons
        .filter(({ kind }) => kind === 'changed')
        .map(({ table, subject, cells }) => ({
          ...subject,
          labels: cells.flatMap(({ column }) => labelOf(table, column) ?? []),
        })),
    },
  };
}
