import type { OpenPeriod } from '@mim/domain/kernel';
import type { ReadinessFacts } from '@mim/domain/supervision';
import type { VisitingMotherRow } from './visiting-mothers.repository.js';

/** A pause as its table has it. */
export interface PauseDays {
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** A pause as the domain reads it. */
export const openPause = ({ firstDay, lastDay }: PauseDays): OpenPeriod => ({
  firstDay,
  lastDay,
});

type ReadinessColumns = Pick<
  VisitingMotherRow,
  | 'preparedOn'
  | 'vogSeenOn'
  | 'agreementSignedOn'
  | 'confidentialitySignedOn'
  | 'maximumFamilies'
  | 'stoppedOn'
  | 'isProgrammeMother'
>;

/** What the domain's readiness depends on. */
export const readinessFacts = (
  row: ReadinessColumns,
  pauses: readonly PauseDays[],
): Required<ReadinessFacts> => ({
  preparedOn: row.preparedOn,
  vogSeenOn: row.vogSeenOn,
  agreementSignedOn: row.agreementSignedOn,
  confidentialitySignedOn: row.confidentialitySignedOn,
  maximumFamilies: row.maximumFamilies,
  stoppedOn: row.stoppedOn,
  pauses: pauses.map(openPause),
  isProgrammeMother: row.isProgrammeMother === true,
});
