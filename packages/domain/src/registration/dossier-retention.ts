import { addMonths } from '../kernel/iso-date.js';
import type { LocationSettings } from '../location/location-settings.js';

/**
 * The last day on which the dossier of a trajectory is kept: the location's number of years after its end.
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
