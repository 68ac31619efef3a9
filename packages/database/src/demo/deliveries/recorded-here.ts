import {
  type AnnualRows,
  annualRows,
  isNil,
  locationDescriptor,
  type RecordedAtLocation,
  registrationNotices,
  uptakeRows,
  withPseudonyms,
} from '@mim/domain/annual-registration';
import { deliveryTables } from '@mim/domain/delivery';
import { Temporal } from '@mim/domain/kernel';
import { type DatedSetting, settingsInTime } from '@mim/domain/location';
import { type Pseudonyms, pseudonymsOf } from '../../delivery/pseudonyms.js';
import type { ConfirmedWarning, ValidDelivery } from '../../delivery/store-delivery.js';
import { demoLoader } from '../demo-loader.js';
import type { DemoRows } from '../programme/rows.js';
import { erasedReferrals } from './erased-referrals.js';
import { recordedOfRows } from './recorded-of-rows.js';
import { earliestOf, lastDayOf, yearOf } from './years.js';

/** What a location of the demonstration recorded, and how it delivers. */
export interface RecordedHere {
  readonly code: string;
  /** What was kept of those who were referred and erased since. */
  readonly erased: RecordedAtLocation['erased'];
  /** The rows of a year, under the location's pseudonyms. */
  readonly rows: (year: number) => AnnualRows;
  /** The delivery of a year as the program itself makes and sends it. */
  readonly delivery: (
    location: Omit<Parameters<typeof locationDescriptor>[0], 'code'>,
    year: number,
  ) => ValidDelivery;
}

/**
 * What a location recorded, from the rows that were made up of it.
 * @param secret Master secret of pseudonyms: the one of the server that reads the same records.
 * @param erasedIn The year of which some who were referred are erased since.
 */
export function recordedHere(
  rows: DemoRows,
  between: DemoRows,
  secret: string,
  erasedIn: number,
): RecordedHere {
  const code = rows['mim.person'][0]?.locationId;
  if (code === undefined) throw new Error('nobody was made up');
  const left = recordedOfRows(rows, between, code);
  const erased = erasedReferrals(code, erasedIn, uptakeRows(left, erasedIn));
  const recorded = { ...left, erased };
  const choices = rows['mim.location_setting'].map(
    ({ name, value, validFrom }) => ({ name, value, validFrom }) as unknown as DatedSetting,
  );
  const pseudonyms = pseudonymsOf(secret, code);
  const settingsOf = (year: number) => settingsInTime(choices, Temporal.PlainDate.from(lastDayOf(year)));
  const registrationIds = new Map([
    ...rows['mim.trajectory'].map(
      ({ trajectoryId, registrationId }) => [trajectoryId, registrationId] as const,
    ),
    ...rows['mim.visiting_mother'].map(
      ({ visitingMotherId, registrationId }) => [visitingMotherId, registrationId] as const,
    ),
  ]);
  const first = yearOf(
    earliestOf(
      lastDayOf(9998),
      ...[...recorded.trajectories, ...recorded.visitingMothers].flatMap(({ startedOn }) => startedOn ?? []),
    ),
  );
  const known = new Map<number, AnnualRows>();
  const rowsOf = (year: number): AnnualRows => {
    if (year < first) return nobody;
    const made =
      known.get(year) ??
      underPseudonyms(annualRows(recorded, year, settingsOf(year)), registrationIds, pseudonyms);
    known.set(year, made);
    return made;
  };
  return {
    code,
    erased,
    rows: rowsOf,
    delivery: (location, year) => {
      const settings = settingsOf(year);
      const made = rowsOf(year);
      const nil = isNil(made);
      const descriptor = locationDescriptor({ code, ...location }, settings, { year, version: 1, nil });
      const delivery = { descriptor, ...made, ...(nil && { uptake: [] }) };
      return { ...delivery, confirmedWarnings: confirmed(delivery), keyCheck: pseudonyms.keyCheck };
    },
  };
}

const nobody: AnnualRows = { participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] };

const underPseudonyms = (
  rows: AnnualRows,
  registrationIds: ReadonlyMap<string | undefined, string | undefined>,
  pseudonyms: Pseudonyms,
): AnnualRows => withPseudonyms(rows, (table, id) => pseudonyms.of(table, registrationIds.get(id) ?? id));

/** What stood out, confirmed by who sent it. */
export const confirmed = (delivery: Parameters<typeof registrationNotices>[0]): readonly ConfirmedWarning[] =>
  registrationNotices(delivery)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, table, line, column, rows }) => ({
      code,
      file: deliveryTables[table].file,
      line,
      column,
      rows: rows.length,
      reason: 'Nagekeken: zo was het.',
      confirmedBy: demoLoader,
      confirmedName: 'De coördinator',
    }));
