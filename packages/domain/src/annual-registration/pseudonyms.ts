import { compareText } from '../kernel/compare-text.js';
import type { AnnualRows } from './annual-rows.js';

/** The tables whose rows stand for a person. */
export type PersonTable = 'participations' | 'visiting-mothers' | 'coordinators';

/**
 * Gives the pseudonym of a row by its identifier: the same for the same identifier, year after year, and another for
 * every other one. Whoever makes it holds the key; the rules need none.
 */
export type PseudonymOf = (table: PersonTable, id: string) => string;

/**
 * The rows of a delivery under pseudonyms, in the order of these: the order tells nothing of who they are.
 * @param rows The rows, under the identifiers that the location itself has.
 * @param pseudonymOf Gives the pseudonym of an identifier.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * withPseudonyms(rows, (table, id) => `${table}-${id}`).participations[0]?.participation_id; // 'participations-t1'
 */
export const withPseudonyms = (rows: AnnualRows, pseudonymOf: PseudonymOf): AnnualRows => ({
  participations: rows.participations
    .map((row) => ({ ...row, participation_id: pseudonymOf('participations', row.participation_id) }))
    .toSorted((a, b) => compareText(a.participation_id, b.participation_id)),
  'visiting-mothers': rows['visiting-mothers']
    .map((row) => ({ ...row, visiting_mother_id: pseudonymOf('visiting-mothers', row.visiting_mother_id) }))
    .toSorted((a, b) => compareText(a.visiting_mother_id, b.visiting_mother_id)),
  coordinators: rows.coordinators
    .map((row) => ({ ...row, coordinator_id: pseudonymOf('coordinators', row.coordinator_id) }))
    .toSorted((a, b) => compareText(a.coordinator_id, b.coordinator_id)),
  uptake: rows.uptake,
});
