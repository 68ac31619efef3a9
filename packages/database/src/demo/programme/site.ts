import { isoDateOfEpochDay } from '@mim/domain/kernel';
import type { VisitPolicy } from '@mim/domain/visit';
import type { Place } from './places.js';
import type { Random } from './random.js';
import type { DemoRow, DemoRows, DemoTable } from './rows.js';

/** What is being made up: one location, around one day. Days are epoch days. */
export interface Site {
  readonly place: Place;
  readonly today: number;
  readonly random: Random;
  /** How often this location visits. */
  readonly policy: VisitPolicy;
  /** What was made up so far. */
  readonly rows: DemoRows;
}

/** Adds a row of this location. */
export function addRow<Table extends DemoTable>(
  site: Site,
  table: Table,
  row: Omit<DemoRow<Table>, 'locationId'>,
): void {
  const rows = site.rows[table] as unknown[];
  rows.push({ locationId: site.place.locationId, ...row });
}

/** The date of a day. */
export const isoDay = (day: number): string => isoDateOfEpochDay(day);
