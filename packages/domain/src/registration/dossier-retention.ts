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
export function visitingMotherKeptUntil(
  { stoppedOn, changedOn }: StoppedVisitingMother,
  settings: Pick<LocationSettings, 'retentionYears' | 'prospectRetentionDays'>,
): string | null {
  const until = dossierKeptUntil(stoppedOn, settings);
  if (until === null || changedOn === null) return until;
  const canBeTakenBack = addDays(changedOn, settings.prospectRetentionDays);
  return [until, canBeTakenBack].toSorted().at(-1) ?? until;
}
