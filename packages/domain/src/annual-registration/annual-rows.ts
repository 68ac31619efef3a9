import type { Delivery } from '../delivery/delivery.js';
import type { VisitPolicy } from '../visit/due-dates.js';
import { coordinatorRows } from './coordinator-rows.js';
import { participationRows } from './participation-rows.js';
import type { RecordedAtLocation } from './recorded-year.js';
import { uptakeRows } from './uptake-rows.js';
import { visitingMotherRows } from './visiting-mother-rows.js';

/** The rows of a location's delivery of a year, without what describes it. */
export type AnnualRows = Omit<Delivery, 'descriptor'>;

/**
 * Every row of a location's delivery of a year, from what it has recorded: as it stood on the last day of the year,
 * whenever it is asked. What happened later changes nothing of it but what was not known yet, such as the questionnaire
 * of an end. The order of what is recorded does not matter.
 * @param recorded All that the location has recorded, of whatever years.
 * @param year Calendar year of the registration; it is over.
 * @param settings How often the location visits and visited (`settingsInTime` on the last day of the year).
 * @returns The rows of format 2, those of a table in the order of their keys.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * rows.participations.length; // 1
 * rows.uptake.length; // 1
 */
export const annualRows = (
  recorded: RecordedAtLocation,
  year: number,
  settings: VisitPolicy,
): AnnualRows => ({
  participations: participationRows(recorded, year, settings),
  'visiting-mothers': visitingMotherRows(recorded, year),
  coordinators: coordinatorRows(recorded.coordinators, year),
  uptake: uptakeRows(recorded, year),
});
