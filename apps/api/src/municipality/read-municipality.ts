import type { Database } from '@mim/database';
import {
  type AnnualRows,
  besideEachOther,
  canDeliverYear,
  municipalityFigures,
  registrationFigures,
} from '@mim/domain/annual-registration';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { type DeliveryHeader, sentRows } from '../annual-registration/deliveries.repository.js';
import { isOfElsewhere, rowsOfYear } from '../annual-registration/make-registration.js';
import { yearsOf } from '../annual-registration/read-registration.js';
import { readSources } from '../annual-registration/read-sources.js';
import type { Municipality } from './municipality.schema.js';
import { yearToCome } from './refusals.js';

/** So many years stand before the one that is told. */
const MOST_EARLIER = 4;

const figuresOf = (rows: AnnualRows, year: number): Municipality['figures'] => [
  ...municipalityFigures(registrationFigures(rows, year)),
];

/** The latest versions of the years before one, the earliest first. */
const sentBefore = (deliveries: readonly DeliveryHeader[], year: number): readonly DeliveryHeader[] =>
  deliveries
    .filter((delivery, place) => deliveries.findIndex((other) => other.year === delivery.year) === place)
    .filter((delivery) => delivery.year < year && delivery.year >= year - MOST_EARLIER)
    .toReversed();

/**
 * What a location can tell its municipality of a year. A year that was sent is told as it was sent; the year that runs, and
 * one that was not sent, from what is recorded. Only figures that may be taken out leave this function.
 */
export async function readMunicipality(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
  today: string,
): Promise<Result<Municipality>> {
  const sources = await readSources(trx, locationId, year, today);
  const { location, latest, deliveries } = sources;
  const can = canDeliverYear(year, location, today);
  const isRunning = !can.ok && can.problem.code === 'year-not-over';
  if (isRunning && today < `${year}-01-01`) return fail(yearToCome);
  if (!can.ok && !isRunning) return can;
  const recorded = rowsOfYear(sources, year);
  const isSent = latest !== undefined && (!isRunning || isOfElsewhere(latest, recorded, today));
  const rows = isSent ? await sentRows(trx, locationId, latest.deliveryId) : recorded;
  const sent: Municipality['earlier'] = [];
  for (const { year: before, version, deliveryId } of sentBefore(deliveries, year))
    sent.push({
      year: before,
      version,
      figures: figuresOf(await sentRows(trx, locationId, deliveryId), before),
    });
  const told = besideEachOther([...sent, { year, figures: figuresOf(rows, year) }]);
  const figuresIn = (one: number): Municipality['figures'] => [
    ...(told.find((each) => each.year === one)?.figures ?? []),
  ];
  return ok({
    locationId,
    location: location.name,
    municipality: location.municipality,
    year,
    years: yearsOf(sources).map((each) => each.year),
    until: isRunning ? today : `${year}-12-31`,
    version: isSent ? latest.version : null,
    figures: figuresIn(year),
    earlier: sent.map((each) => ({ ...each, figures: figuresIn(each.year) })),
  });
}
