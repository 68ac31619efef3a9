import { type Actor, type Database, withActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { Curve } from '../../figures/curve.schema.js';
import type { EarlierCohorts } from '../../figures/figure.js';
import { softwareVersion } from '../../software/software-version.js';
import { neededDeliveries } from '../../tally/needed-deliveries.js';
import { type SelectedLocations, selectedLocations } from '../access/selection-access.js';
import {
  deliveriesUntil,
  type KnownLocation,
  knownLocations,
  type StoredDelivery,
} from '../deliveries/delivery.repository.js';
import type { Report, Selection } from '../figures.schema.js';
import { problems } from '../problems.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { drawnCurves } from './drawn-curves.js';
import { reportOf } from './report.js';

/** What is asked: the figures of a year and a selection of locations, by an actor. */
export interface ReportQuestion {
  readonly actor: Actor;
  readonly year: number;
  readonly selection: Selection;
}

/** The deliveries that the actor may read and that the question is about. */
interface FoundDeliveries {
  readonly selected: SelectedLocations;
  /** Of the year. */
  readonly ofYear: readonly StoredDelivery[];
  /** Of years before. */
  readonly before: readonly StoredDelivery[];
  /** Locations of the selection that should deliver in the year: those that are open in it. */
  readonly expected: readonly string[];
}

/**
 * The report of a year and a selection of locations, for an actor: the tallies of the deliveries that the
 * actor may read, added up.
 * @param database Handle of `mim_analytics`.
 * @returns The report; `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing
 *   was delivered.
 */
export async function answerReport(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ReportQuestion,
): Promise<Result<Report>> {
  const found = await findDeliveries(database, question);
  if (!found.ok) return found;
  const { selected, ofYear, before, expected } = found.value;
  const years = new Set(before.map(({ year }) => year));
  const earlier: Record<number, EarlierCohorts[number]> = {};
  for (const year of years) {
    earlier[year] = await tallies.cohorts(before.filter((delivery) => delivery.year === year));
  }
  const deliveries = [...before, ...ofYear].map(({ locationId, year, version }) => ({
    code: locationId,
    year,
    version,
  }));
  const madeFrom = { deliveries, software: await softwareVersion() };
  return ok(
    reportOf(question.year, selected, { tally: await tallies.sum(ofYear), earlier }, expected, madeFrom),
  );
}

/** The curves of the same, for drawing: with the same answers where there is nothing. */
export async function answerCurves(
  database: Kysely<Database>,
  tallies: TallyStore,
  question: ReportQuestion,
): Promise<Result<Curve[]>> {
  const found = await findDeliveries(database, question);
  return found.ok ? ok(drawnCurves(await tallies.sum(found.value.ofYear))) : found;
}

async function findDeliveries(
  database: Kysely<Database>,
  { actor, year, selection }: ReportQuestion,
): Promise<Result<FoundDeliveries>> {
  const { locations, deliveries } = await withActor(
    database,
    actor,
    async (trx) => ({
      locations: await knownLocations(trx),
      deliveries: await deliveriesUntil(trx, year),
    }),
    { readOnly: true },
  );
  const selected = selectedLocations(actor, selection, new Set(locations.map(({ code }) => code)));
  if (!selected.ok) return selected;
  const isSelected = selectionTest(selected.value);
  const needed = neededDeliveries(
    deliveries.filter(({ locationId }) => isSelected(locationId)),
    [year],
    ({ locationId }) => locationId,
  );
  const ofYear = needed.filter((one) => one.year === year);
  if (ofYear.length === 0) return fail(problems.noDelivery);
  const expected = locations.filter((one) => isActiveIn(one, year) && isSelected(one.code));
  return ok({
    selected: selected.value,
    ofYear,
    before: needed.filter((one) => one.year < year),
    expected: expected.map(({ code }) => code),
  });
}

function selectionTest(selected: SelectedLocations): (code: string) => boolean {
  if (selected === null) return () => true;
  const codes = new Set(selected);
  return (code) => codes.has(code);
}

const isActiveIn = ({ firstYear, lastYear }: KnownLocation, year: number): boolean =>
  firstYear <= year && (lastYear ?? year) >= year;
