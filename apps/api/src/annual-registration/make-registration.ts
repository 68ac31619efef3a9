import { createHash } from 'node:crypto';
import type { Pseudonyms } from '@mim/database';
import { deliveryChecksum } from '@mim/database';
import {
  type AnnualRows,
  annualRows,
  type CountedBefore,
  fewerThanBefore,
  incompleteRecords,
  isNil,
  locationDescriptor,
  noticeKey,
  type RegistrationNotice,
  registrationNotices,
  type StoredKeptRow,
  withKeptRows,
  withPseudonyms,
} from '@mim/domain/annual-registration';
import type { Delivery, LocationYears } from '@mim/domain/delivery';
import { Temporal } from '@mim/domain/kernel';
import { type DatedSetting, settingsInTime } from '@mim/domain/location';
import type { DeliveryHeader } from './deliveries.repository.js';
import type { ReadRecords } from './read-recorded.js';

/** A warning or an error as a person meets it, with what names the records that it is about. */
export interface Notice extends RegistrationNotice {
  readonly key: string;
  /** Another text when it is about other records: SHA-256 of their identifiers. */
  readonly about: string;
}

/** What a year's registration is made of. */
export interface RegistrationSources {
  readonly records: ReadRecords;
  readonly kept: readonly StoredKeptRow[];
  readonly location: LocationYears & Parameters<typeof locationDescriptor>[0];
  readonly choices: readonly DatedSetting[];
  /** The latest version of the year; undefined: nothing was sent. */
  readonly latest: DeliveryHeader | undefined;
  /** Every version that was sent, the latest first. */
  readonly deliveries: readonly DeliveryHeader[];
  readonly year: number;
  /** ISO text. */
  readonly today: string;
}

/** A year's registration as it stands, under the identifiers of the location. */
export interface MadeRegistration {
  readonly delivery: Delivery;
  readonly rows: AnnualRows;
  readonly notices: readonly Notice[];
  readonly incomplete: ReturnType<typeof incompleteRecords>;
  /** Says whether it is still what somebody saw: another text after any change of what would be sent. */
  readonly basis: string;
}

const noRows: AnnualRows = { participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] };

/**
 * The rows of a year, of those who are there and of those who were erased since. Of a year that has not begun there are none,
 * however far ahead it is: what goes on is not counted on to it.
 */
export function rowsOfYear(
  { records, kept, choices, today }: Pick<RegistrationSources, 'records' | 'kept' | 'choices' | 'today'>,
  year: number,
): AnnualRows {
  if (today < `${year}-01-01`) return noRows;
  const lastDay = Temporal.PlainDate.from(`${year}-12-31`);
  return withKeptRows(annualRows(records.recorded, year, settingsInTime(choices, lastDay)), kept);
}

/** What the validation says of a delivery, from the records or from a file, each with what names the rows that it is about. */
export const noticesOf = (delivery: Delivery, before: readonly CountedBefore[]): readonly Notice[] =>
  [...registrationNotices(delivery), ...fewerThanBefore(peopleIn(delivery), before)].map((notice) => ({
    ...notice,
    key: noticeKey(notice),
    about: aboutOf(notice),
  }));

/** Of what it is said: the rows, or, where it is of the whole table, the numbers in its sentence. */
const aboutOf = ({ rows, message }: RegistrationNotice): string =>
  createHash('sha256')
    .update(rows.length === 0 ? message.nl : rows.toSorted().join('\n'))
    .digest('hex');

const peopleIn = (delivery: Delivery) => ({
  participations: delivery.participations.length,
  visitingMothers: delivery['visiting-mothers'].length,
});

/** What was sent before and is held beside what is about to be sent: the version that it replaces, and the latest of the year before. */
export const sentBefore = (deliveries: readonly DeliveryHeader[], year: number): readonly CountedBefore[] =>
  [year, year - 1].flatMap((of) => deliveries.find((delivery) => delivery.year === of) ?? []);

/** Makes the registration of a year from what is recorded: what would be sent, and what is to be said of it first. */
export function makeRegistration(sources: RegistrationSources): MadeRegistration {
  const { records, location, choices, latest, deliveries, year, today } = sources;
  const made = rowsOfYear(sources, year);
  const nil = isNil(made);
  const rows = nil ? { ...made, uptake: [] } : made;
  const settings = settingsInTime(choices, Temporal.PlainDate.from(`${year}-12-31`));
  const version = (latest?.version ?? 0) + 1;
  const delivery = { descriptor: locationDescriptor(location, settings, { year, version, nil }), ...rows };
  return {
    delivery,
    rows,
    notices: noticesOf(delivery, sentBefore(deliveries, year)),
    incomplete: incompleteRecords(records.recorded, rows, year, today),
    basis: deliveryChecksum(delivery),
  };
}

/**
 * Whether a version came from other software and stays as it was sent: nobody of its year is recorded here, or it is older than
 * the last year that can be sent. Of the years before a location began to record here it knows who went on alone.
 */
export const isOfElsewhere = (latest: DeliveryHeader | undefined, rows: AnnualRows, today: string): boolean =>
  latest !== undefined &&
  latest.keyCheck === null &&
  (rows.participations.length + rows['visiting-mothers'].length === 0 ||
    latest.year < Number(today.slice(0, 4)) - 1);

/** The same under pseudonyms: what leaves the location. */
export function underPseudonyms(
  rows: AnnualRows,
  { registrationIds }: ReadRecords,
  pseudonyms: Pseudonyms,
): AnnualRows {
  return withPseudonyms(rows, (table, id) =>
    // What a pseudonym is made of goes when she is erased; her own identifier may stay in a row or a line of history.
    pseudonyms.of(table, registrationIds.get(id) ?? id),
  );
}

/** Whose rows these are, as the access log names them. */
export const subjectsOf = (records: ReadRecords, rows: AnnualRows): readonly string[] => [
  ...rows.participations.flatMap((row) => records.mothers.get(row.participation_id)?.personId ?? []),
  ...rows['visiting-mothers'].flatMap((row) => records.visitors.get(row.visiting_mother_id)?.personId ?? []),
];
