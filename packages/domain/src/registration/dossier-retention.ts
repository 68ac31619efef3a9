import { addDays, addMonths } from '../kernel/iso-date.js';
import type { LocationSettings } from '../location/location-settings.js';

/**
 * The last day on which a dossier is kept, of a trajectory or of a visiting mother: the location's number of years after its end.
 * @param endedOn Day on which it ended, ISO text; null: it goes on.
 * @param settings The location's term.
 * @returns ISO text; null while it goes on: nothing is forgotten of who takes part.
 * @example
 * dossierKeptUntil('2008-02-29', { retentionYears: 2 }); // '2010-02-28'
 */
export const dossierKeptUntil = (
  endedOn: string | null,
  { retentionYears }: Pick<LocationSettings, 'retentionYears'>,
): string | null => (endedOn === null ? null : addMonths(endedOn, 12 * retentionYears));

/** The terms of a location that say how long a dossier is kept. */
type RetentionTerms = Pick<LocationSettings, 'retentionYears' | 'prospectRetentionDays'>;

/** What tells how long a visiting mother is kept. Dates are ISO text. */
export interface StoppedVisitingMother {
  /** Day on which she stopped; null: she goes on. */
  readonly stoppedOn: string | null;
  /** Day on which something of her was changed last; null: not known. */
  readonly changedOn: string | null;
}

/**
 * The last day on which a visiting mother is kept: as many years after her stop as a dossier, and so long that what was
 * changed last can be taken back, as with prospects. So a stop of long ago that is recorded today is not gone tomorrow.
 * @param visitingMother Her stop, and the last change.
 * @param settings The location's terms.
 * @returns ISO text; null while she goes on.
 * @example
 * const settings = { retentionYears: 2, prospectRetentionDays: 30 };
 * visitingMotherKeptUntil({ stoppedOn: '2008-06-01', changedOn: '2008-06-01' }, settings); // '2010-06-01'
 * visitingMotherKeptUntil({ stoppedOn: '2008-06-01', changedOn: '2011-01-01' }, settings); // '2011-01-31'
 */
export const visitingMotherKeptUntil = (
  { stoppedOn, changedOn }: StoppedVisitingMother,
  settings: RetentionTerms,
): string | null => keptAfter(stoppedOn, changedOn, settings);

/** What tells how long a trajectory is kept. Dates are ISO text. */
export interface KeptTrajectory {
  /** Day on which it ended; null: it goes on. */
  readonly endedOn: string | null;
  /** Day on which something of it was changed last; null: not known. */
  readonly changedOn: string | null;
}

/**
 * The last day on which the dossier of a mother is kept: as a visiting mother, by the last of her trajectories. Who began again is one mother,
 * of whom all is kept while she takes part.
 * @param trajectories All of hers at the location.
 * @param settings The location's terms.
 * @returns ISO text; null while one of them goes on.
 * @example
 * const settings = { retentionYears: 2, prospectRetentionDays: 30 };
 * const first = { endedOn: '2006-06-01', changedOn: null };
 * motherKeptUntil([first, { endedOn: '2008-06-01', changedOn: null }], settings); // '2010-06-01'
 * motherKeptUntil([first, { endedOn: null, changedOn: null }], settings); // null
 */
export function motherKeptUntil(
  trajectories: readonly KeptTrajectory[],
  settings: RetentionTerms,
): string | null {
  const ends = trajectories.map(({ endedOn, changedOn }) => keptAfter(endedOn, changedOn, settings));
  return ends.reduce(
    (latest, end) => (latest === null || end === null ? null : later(latest, end)),
    ends[0] ?? null,
  );
}

const later = (one: string, other: string): string => (one < other ? other : one);

/** As many years after an end as a dossier, and as many days after the last change as it can be taken back. */
function keptAfter(
  endedOn: string | null,
  changedOn: string | null,
  settings: RetentionTerms,
): string | null {
  const until = dossierKeptUntil(endedOn, settings);
  if (until === null || changedOn === null) return until;
  return later(until, addDays(changedOn, settings.prospectRetentionDays));
}
