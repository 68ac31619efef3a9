import type { OpenPause, ReadinessFacts } from '@mim/domain';
import type { VisitingMotherRow } from './visiting-mothers.repository.js';

/** A pause as its table has it. */
export interface PauseDays {
  readonly first_day: string;
  readonly last_day: string | null;
}

/** A pause as the domain reads it. */
export const openPause = ({ first_day, last_day }: PauseDays): OpenPause => ({
  firstDay: first_day,
  lastDay: last_day,
});

type ReadinessColumns = Pick<
  VisitingMotherRow,
  | 'prepared_on'
  | 'vog_seen_on'
  | 'agreement_signed_on'
  | 'confidentiality_signed_on'
  | 'maximum_families'
  | 'stopped_on'
  | 'is_programme_mother'
>;

/** What the domain's readiness depends on. */
export const readinessFacts = (
  row: ReadinessColumns,
  pauses: readonly PauseDays[],
): Required<ReadinessFacts> => ({
  preparedOn: row.prepared_on,
  vogSeenOn: row.vog_seen_on,
  agreementSignedOn: row.agreement_signed_on,
  confidentialitySignedOn: row.confidentiality_signed_on,
  maximumFamilies: row.maximum_families,
  stoppedOn: row.stopped_on,
  pauses: pauses.map(openPause),
  isProgrammeMother: row.is_programme_mother === true,
});
